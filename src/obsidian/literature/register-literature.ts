import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { importTable } from './import-table';
import { LiteratureBlock } from './literature-block';
import { makeBase } from './make-base';
import { PeopleBlock } from './people-block';

/** Gives the app the literature table: two code blocks, what inserts them, a base, and the import of one made by hand. */
export function registerLiterature(logbook: Logbook): void {
  const { app, plugin, strings: { literature: words } } = logbook;
  for (const [block, Block, name, icon] of [['literature', LiteratureBlock, words.insert, 'table'], ['people', PeopleBlock, words.insertPeople, 'users']] as const) {
    plugin.registerMarkdownCodeBlockProcessor(block, (source, element, context) => context.addChild(new Block(element, logbook, context.sourcePath, source)));
    plugin.addCommand({ id: `insert-${block}`, name, icon, editorCallback: (editor) => editor.replaceSelection(`\`\`\`${block}\n\`\`\`\n`) });
  }
  plugin.addCommand({ id: 'make-literature-base', name: words.base, icon: 'database', callback: () => void makeBase(logbook) });
  const show = modalSlot(plugin);
  plugin.addCommand({
    id: 'import-literature-table',
    name: words.importTable,
    icon: 'import',
    checkCallback(isChecking) {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!isChecking) void importTable(logbook, file, show);
      return true;
    },
  });
}
