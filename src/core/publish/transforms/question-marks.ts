import { escapeHtml } from '../../text/markdown-escape';
import { QUESTION_MARK } from '../../question/question-words';
import type { Question } from '../../question/question';
import { questionsOf } from '../compile/page-questions';
import { shownDays } from '../compile/shown-days';
import type { Part, Transform } from '../compile/part';
import { pageRoute } from '../../docsify/route';
import { questionAnchor, QUESTIONS_PAGE } from '../place/question-anchor';

/** A mark beside each question that says whether it is answered; a `❓` before its words is that mark. */
export const questionMarks: Transform = function* (part) {
  if (part.facts.uses.questions !== true || part.role === 'fragment') return;
  const { text } = part.scan;
  for (const [index, question] of questionsOf(part.facts, part.scan, part.withheld, part.site).entries()) {
    const { span } = question;
    // The words of one question, on the page of them all.
    if (span.start <= part.span.start || span.end > part.span.end) continue;
    const sign = new RegExp(`${QUESTION_MARK}\\uFE0F?\\s*$`).exec(text.slice(question.lineSpan.start, span.start));
    yield { start: span.start - (sign?.[0].length ?? 0), end: span.start, text: mark(question, index, part) };
  }
};

function mark({ state, asked }: Question, index: number, { site, idPrefix }: Part): string {
  const said = site.strings.questions.mark[state];
  const day = asked === undefined ? '' : shownDays({ start: asked }, site);
  const title = day === '' ? said : `${said} · ${day}`;
  return `<a id="${questionAnchor(index, idPrefix)}" class="question-mark" data-state="${state}" href="${escapeHtml(pageRoute(QUESTIONS_PAGE))}" title="${escapeHtml(title)}" aria-label="${escapeHtml(title)}"></a>`;
}
