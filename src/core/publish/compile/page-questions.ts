import { pageRoute } from '../../docsify/route';
import type { NoteFacts } from '../../note/facts';
import type { Question } from '../../question/question';
import { shownQuestions } from '../../question/shown-questions';
import { escapeHtml } from '../../text/markdown-escape';
import type { NoteScan, Span } from '../../text/token';
import { QUESTIONS_PAGE } from '../place/question-anchor';
import type { SiteMap } from '../place/site-map';
import type { Part } from './part';

/** The questions of a published note that readers see, with the days that they may know. */
export function questionsOf({ path }: NoteFacts, note: NoteScan, withheld: readonly Span[], { askedDays }: SiteMap): readonly Question[] {
  const day = askedDays.get(path);
  const found = knownByReading.get(note) ?? shownQuestions(note, { path, ...(day === undefined ? {} : { day }) }, withheld);
  knownByReading.set(note, found);
  return found;
}

/** A note's marks, its count and each of its embeds ask for the same questions. A reading is of one export. */
const knownByReading = new WeakMap<NoteScan, readonly Question[]>();

/** How many questions a deep read asks, under its title; empty where it asks none. */
export function questionCount({ facts, scan, withheld, site }: Part): string {
  if (facts.uses.questions !== true || !site.papers.includes(facts.path)) return '';
  const questions = questionsOf(facts, scan, withheld, site);
  const count = (state: Question['state']): number => questions.filter((question) => question.state === state).length;
  return `<p class="question-count"><a href="${escapeHtml(pageRoute(QUESTIONS_PAGE))}">${escapeHtml(site.strings.questions.count(count('open'), count('answered')))}</a></p>`;
}
