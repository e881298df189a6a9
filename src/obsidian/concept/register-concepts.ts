import type { TFile } from 'obsidian';
import { PAPERS_BLOCK } from '../../core/quote/papers-block';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { isDeepRead } from './concept-notes';
import { reviewConcepts } from './link-concepts';
import { updateOthers } from './others-say';
import { PapersList } from './papers-list';

/** Gives the app what ties papers and concepts together: two commands on a note, and a code block for a concept. */
export function registerConcepts(logbook: Logbook): void {
  const { app, plugin, strings: { concepts } } = logbook;
  const show = modalSlot(plugin);
  const command = (id: string, name: string, icon: string, run: (file: TFile) => Promise<void>, isFor: (file: TFile) => boolean): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback(isChecking) {
        const file = app.workspace.getActiveFile();
        if (file === null || file.extension !== 'md' || !isFor(file)) return false;
        if (!isChecking) void run(file);
        return true;
      },
    });
  };
  command('link-concepts', concepts.link, 'waypoints', (file) => reviewConcepts(logbook, file, show), () => true);
  command('update-others', concepts.others, 'quote', (file) => updateOthers(logbook, file), (file) => isDeepRead(app, file));
  plugin.addCommand({
    id: 'insert-papers-using',
    name: concepts.insertPapers,
    icon: 'list-tree',
    editorCallback: (editor) => editor.replaceSelection(`\`\`\`${PAPERS_BLOCK}\n\`\`\`\n`),
  });
  plugin.registerMarkdownCodeBlockProcessor(PAPERS_BLOCK, (_source, element, context) => context.addChild(new PapersList(element, logbook, context.sourcePath)));
}
