import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { ExportReferences } from './export-references';
import { importTable } from './import-table';
import { LiteratureBlock } from './literature-block';
import { makeBase } from './make-base';
import { PeopleBlock } from './people-block';
import { QUEUE_VIEW, QueueView } from './queue-view';

/** Gives the app the literature table: two code blocks, what inserts them, a base, the import of one made by hand, and the reading queue. */
export function registerLiterature(logbook: Logbook): void {
  const { app, plugin, strings: { literature: words } } = logbook;
  for (const [block, Block, name, icon] of [['literature', LiteratureBlock, words.insert, 'table'], ['people', PeopleBlock, words.insertPeople, 'users']] as const) {
    plugin.registerMarkdownCodeBlockProcessor(block, (source, element, context) => context.addChild(new Block(element, logbook, context.sourcePath, source)));
    plugin.addCommand({ id: `insert-${block}`, name, icon, editorCallback: (editor) => editor.replaceSelection(`\`\`\`${block}\n\`\`\`\n`) });
  }
  plugin.addCommand({ id: 'make-literature-base', name: words.base, icon: 'database', callback: () => void makeBase(logbook) });
  plugin.registerView(QUEUE_VIEW, (leaf) => new QueueView(leaf, logbook));
  plugin.registerHoverLinkSource(QUEUE_VIEW, { display: words.queue, defaultMod: true });
  plugin.addCommand({
    id: 'open-reading-queue',
    name: words.openQueue,
    icon: 'library',
    callback: async () => {
      const { view } = await app.workspace.ensureSideLeaf(QUEUE_VIEW, 'right', { active: true, reveal: true });
      if (view instanceof QueueView) view.focus();
    },
  });
  const show = modalSlot(plugin);
  plugin.addCommand({ id: 'export-references', name: logbook.strings.references.command, icon: 'quote', callback: () => show(new ExportReferences(logbook)) });
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
