import { searchLibrary } from '../../core/paper/library-search';
import type { LibraryEntry } from '../../core/paper/reference-library';
import type { Logbook } from '../logbook';
import type { OpenLibrary } from './library-file';
import { drawPapers } from './paper-choice';

/** Draws what a library holds of a query, and what of the library could not be read. */
export function drawLibrary(container: HTMLElement, { strings }: Logbook, { file, entries, problems }: OpenLibrary, query: string, choose: (entry: LibraryEntry) => void, back: () => void): void {
  const { papers: words, referenceProblem } = strings;
  const found = searchLibrary(entries, query, MOST);
  if (found.length > 0) {
    drawPapers(container, words.inLibrary(file.name), found.map((entry) => ({
      title: entry.title || entry.id,
      about: words.item(shortList(entry.authors), String(entry.year ?? ''), entry.id),
      choose: () => choose(entry),
    })), back);
  }
  if (problems.length === 0) return;
  const details = container.createEl('details', 'research-logbook-paper-problems');
  details.createEl('summary', { text: words.libraryProblems(file.name, problems.length) });
  const list = details.createEl('ul');
  for (const problem of problems.slice(0, MOST_PROBLEMS)) list.createEl('li', { text: words.atLine(problem.line, referenceProblem(problem)) });
  if (problems.length > MOST_PROBLEMS) list.createEl('li', { text: words.more(problems.length - MOST_PROBLEMS) });
}

/** The first three. */
export function shortList(authors: readonly string[]): string {
  return authors.length > 3 ? `${authors.slice(0, 3).join(', ')} …` : authors.join(', ');
}

const MOST = 20;
const MOST_PROBLEMS = 100;
