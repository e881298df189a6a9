import { Notice, type Command } from 'obsidian';
import { alignTable } from '../../core/plan/align-table';
import { scan } from '../../core/text/scan';
import type { Logbook } from '../logbook';

/** Pads the cells of the table that the cursor is in; the editor takes it back in one step. */
export function alignTableCommand({ strings: { plan } }: Logbook): Command {
  return {
    id: 'align-table',
    name: plan.align,
    icon: 'align-justify',
    editorCallback: (editor) => {
      const text = editor.getValue();
      const cursor = editor.posToOffset(editor.getCursor());
      const table = scan(text).tokens.find(({ kind, start, end }) => kind === 'table' && start <= cursor && cursor <= end);
      if (table === undefined) {
        new Notice(plan.notAligned);
        return;
      }
      const changes = alignTable(text, table).map((edit) => ({ from: editor.offsetToPos(edit.start), to: editor.offsetToPos(edit.end), text: edit.text }));
      if (changes.length > 0) editor.transaction({ changes });
    },
  };
}
