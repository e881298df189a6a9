import { isQuestion, lookUp } from '../../core/paper/lookup/look-up';
import { paperInput } from '../../core/paper/lookup/paper-input';
import { typedPaper } from '../../core/paper/lookup/typed-paper';
import { isDeepRead } from '../concept/concept-notes';
import type { Logbook } from '../logbook';
import { modalSlot } from '../modal-slot';
import { DeepReadModal } from './deep-read-modal';
import { libraryReader } from './library-file';
import { makeDeepRead } from './make-deep-read';
import { paperLine } from './paper-line';
import { refreshPaper } from './refresh-paper';

/** Gives the app what makes deep reads and keeps what they say of their papers up to date. */
export function registerPapers(logbook: Logbook): void {
  const { app, plugin, strings: { papers: words } } = logbook;
  const line = paperLine(logbook);
  const library = libraryReader(logbook);
  const open = modalSlot(plugin);
  plugin.addCommand({ id: 'new-deep-read', name: words.command, icon: 'book-open-text', callback: () => open(new DeepReadModal(logbook, { line, library })) });
  plugin.addCommand({
    id: 'refresh-paper',
    name: words.refresh,
    icon: 'refresh-cw',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (file?.extension !== 'md' || !isDeepRead(app, file)) return false;
      if (!checking) void refreshPaper(logbook, file, line(), open);
      return true;
    },
  });
  const query = { value: '<query>', description: words.cliQuery, required: true };
  plugin.registerCliHandler(`${plugin.manifest.id}:new-deep-read`, words.cli, { query }, async ({ query: written = '' }) => {
    const input = paperInput(written);
    const { papers, problems } = isQuestion(input) ? await lookUp(line(), input) : { papers: input.kind === 'references' ? input.references.map((reference) => ({ reference, source: input.format })) : [], problems: [] };
    if (papers.length > 1) throw new Error(words.several(papers.length));
    const paper = papers[0] ?? (problems.length === 0 ? typedPaper(input) : undefined);
    if (paper === undefined) throw new Error(problems.map(words.problem).join('\n') || words.nothing);
    const { file } = await makeDeepRead(logbook, { paper, template: logbook.settings.paperTemplate, hasOwnKey: input.kind === 'references' }, new Date());
    return file.path;
  });
}
