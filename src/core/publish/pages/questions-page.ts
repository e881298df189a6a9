import { dayNumber } from '../../log/day-span';
import { pageLink } from '../../docsify/route';
import { byAge } from '../../question/question-age';
import type { Question } from '../../question/question';
import { escapeHtml, escapeMarkdown } from '../../text/markdown-escape';
import type { PageWork } from '../compile/compile';
import { compileWords } from '../compile/compile';
import { questionsOf } from '../compile/page-questions';
import { shownDays } from '../compile/shown-days';
import { questionAnchor } from '../place/question-anchor';
import { textOf } from '../stage/draft';

/** The page of what the published notes ask: open questions, oldest first, then those that are answered, with their answers. */
export function questionsPage(paths: readonly string[], work: PageWork): string {
  const { strings: { questions: strings } } = work.site;
  const asked = paths.flatMap((path) => askedIn(path, work));
  const open = inOrder(asked.filter(({ question }) => question.state === 'open'));
  const answered = inOrder(asked.filter(({ question }) => question.state === 'answered')).sort((a, b) => (closedOn(a) < closedOn(b) ? 1 : closedOn(a) > closedOn(b) ? -1 : 0));
  const lines = [`# ${strings.title}`, '', strings.count(open.length, answered.length), ''];
  if (open.length > 0) lines.push(`## ${strings.open}`, '', '<div class="questions">', '', ...open.flatMap((each) => openLines(each, work)), '', '</div>', '');
  if (answered.length > 0) lines.push(`## ${strings.answered}`, '', '<div class="questions">', '', ...answered.flatMap((each) => answeredLines(each, work)), '', '</div>', '');
  return lines.join('\n');
}

/** A question of a published note, and its place among those of the note that readers see. */
interface AskedQuestion {
  readonly question: Question;
  readonly index: number;
}

function askedIn(path: string, work: PageWork): readonly AskedQuestion[] {
  const { note: { facts }, reading: { scan, withheld } } = textOf(path, work);
  return questionsOf(facts, scan, withheld, work.site).map((question, index) => ({ question, index }));
}

function inOrder(asked: readonly AskedQuestion[]): AskedQuestion[] {
  const places = new Map(asked.map((each) => [each.question, each]));
  return byAge([...places.keys()]).flatMap((question) => places.get(question) ?? []);
}

/** Newest first; what tells no day of its answer comes last. */
function closedOn({ question: { closed = '' } }: AskedQuestion): string {
  return closed;
}

function openLines(asked: AskedQuestion, work: PageWork): readonly string[] {
  return [`- ${mark(asked, work)}${words(asked, work)} ${place(asked, work)}`];
}

/** With its answer: the link to it, and what is said below the question. */
function answeredLines(asked: AskedQuestion, work: PageWork): readonly string[] {
  const { question: { note, answer, tail, said }, index } = asked;
  const link = answer === undefined ? '' : compileWords(note, answerSpan(asked, work), `a${String(index)}`, work);
  const text = said === undefined ? '' : compileWords(note, said, `s${String(index)}`, work);
  const first = `- ${mark(asked, work)}${words(asked, work)}${link === '' || tail.start === tail.end ? '' : ` → ${link}`} ${place(asked, work)}`;
  return text === '' ? [first] : [first, '', `  ${text}`, ''];
}

function answerSpan({ question: { note, answer = '', tail } }: AskedQuestion, work: PageWork): { readonly start: number; readonly end: number } {
  const start = textOf(note, work).text.indexOf(answer, tail.start);
  return { start, end: start + answer.length };
}

function words({ question: { note, span }, index }: AskedQuestion, work: PageWork): string {
  return compileWords(note, span, `q${String(index)}`, work);
}

function mark({ question: { state, asked = '' } }: AskedQuestion, work: PageWork): string {
  const said = work.site.strings.questions.mark[state];
  return `<span class="question-mark" data-state="${state}"${asked === '' ? '' : ` data-asked="${dayNumber(asked)}"`} role="img" aria-label="${escapeHtml(said)}"></span>`;
}

/** The day asked, and a link to where. */
function place({ question: { note, asked }, index }: AskedQuestion, { site }: PageWork): string {
  const found = site.placements.get(note);
  if (found === undefined) return '';
  const link = `[${escapeMarkdown(found.title)}](${pageLink(found.page, questionAnchor(index, found.entry ?? ''))})`;
  const shown = asked === undefined ? '' : shownDays({ start: asked }, site);
  // An entry of one day is called by it.
  const day = shown === '' || shown === found.title ? '' : `<span>${escapeMarkdown(shown)}</span> · `;
  return `<span class="question-place">${day}${link}</span>`;
}
