import { isPaper } from '../../../core/paper/paper';
import { comparedNote } from '../../../core/question/proposals/compared-note';
import { likelyAnswers, type LikelyAnswer } from '../../../core/question/proposals/likely-answers';
import { likelySameAs, type SamePair } from '../../../core/question/proposals/likely-same';
import { ProposalIndex } from '../../../core/question/proposals/proposal-index';
import type { Question } from '../../../core/question/question';
import { scan } from '../../../core/text/scan';
import { paperAt } from '../../literature/paper-notes';
import type { Logbook } from '../../logbook';
import type { QuestionIndex } from '../question-index';

/** What likely answers a question, or asks the same: found in the notes of the plugin's folders, and those that the question's note links to. */
export class ProposedAnswers {
  private readonly index = new ProposalIndex();
  private readonly known = new Map<string, string>();

  constructor(private readonly logbook: Logbook, private readonly questions: QuestionIndex) {}

  /** Looks at the notes that have changed since it was last asked, a few at a time; undefined when `isOver` says so meanwhile. */
  async for(question: Question, isOver: () => boolean): Promise<{ readonly answers: readonly LikelyAnswer[]; readonly same: readonly SamePair[] } | undefined> {
    const { app: { vault } } = this.logbook;
    const paths = new Set(this.pathsFor(question));
    for (const path of this.known.keys()) if (!paths.has(path)) this.forget(path);
    let since = performance.now();
    for (const path of paths) {
      const file = vault.getFileByPath(path);
      const version = file === null ? '' : `${String(file.stat.mtime)} ${String(file.stat.size)}`;
      if (file === null || this.known.get(path) === version) continue;
      const text = await vault.cachedRead(file).catch(() => '');
      if (isOver()) return undefined;
      await this.put(path, text);
      this.known.set(path, version);
      if (performance.now() - since < SLICE) continue;
      await new Promise((resolve) => window.setTimeout(resolve, 0));
      since = performance.now();
    }
    return isOver() ? undefined : { answers: likelyAnswers(this.index, question), same: likelySameAs(this.index, question) };
  }

  private pathsFor(question: Question): readonly string[] {
    const { app: { vault, metadataCache }, settings: { folders } } = this.logbook;
    const inFolder = (path: string): boolean => Object.values(folders).some((folder) => folder !== '' && path.startsWith(`${folder}/`));
    const linked = Object.keys(metadataCache.resolvedLinks[question.note] ?? {});
    const own = vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path === question.note || inFolder(path));
    return [...new Set([...own, ...linked.filter((path) => path.endsWith('.md'))])];
  }

  private async put(path: string, text: string): Promise<void> {
    const { app: { vault, metadataCache }, settings: { folders } } = this.logbook;
    const file = vault.getFileByPath(path);
    if (file === null) return;
    const asks = await this.questions.of(file);
    const day = this.questions.dayOf(file);
    this.index.put(comparedNote(scan(text), {
      path,
      isPaper: isPaper(paperAt(this.logbook.app, file), folders.papers),
      leadsTo: (target) => metadataCache.getFirstLinkpathDest(target, path)?.path,
      ...(day !== undefined && { day }),
    }, asks));
  }

  private forget(path: string): void {
    this.index.remove(path);
    this.known.delete(path);
  }
}

/** How many milliseconds of reading the app does not notice. */
const SLICE = 12;
