import { questionsPage } from '../pages/questions-page';
import type { SiteDrawing } from '../place/map-site';
import { QUESTIONS_PAGE } from '../place/question-anchor';
import type { Draft } from './draft';

/** The page of the questions, where a published note asks any that readers may see. */
export function* questionDrafts({ map, chrome }: SiteDrawing): Generator<Draft> {
  const paths = askingNotes({ map, chrome });
  if (paths.length === 0) return;
  yield { path: QUESTIONS_PAGE, notes: [], reads: paths, kind: 'questions', write: (work) => questionsPage(paths, work) };
}

/** Vault paths of the published notes that ask something. */
export function askingNotes({ map, chrome }: Pick<SiteDrawing, 'map' | 'chrome'>): readonly string[] {
  return [...map.published.values()].filter(({ path, uses }) => uses.questions === true && map.placements.has(path) && !chrome.has(path)).map(({ path }) => path).sort();
}
