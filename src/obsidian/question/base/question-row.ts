import type { AppStrings } from '../../../core/i18n/app/index';
import { ageText } from '../../../core/question/age-words';
import { plainLine } from '../../../core/question/plain-line';
import type { Question } from '../../../core/question/question';
import { ageInDays } from '../../../core/question/question-age';

export interface DrawnQuestion {
  readonly item: HTMLElement;
  readonly link: HTMLElement;
}

/** A question with what is to be known of it: its state, its age, its note and section. All of it is one link. */
export function drawQuestion(question: Question, today: string, words: AppStrings['questions']): DrawnQuestion {
  const { text, note, asked, section, state, closed } = question;
  const item = createEl('li');
  const link = item.createEl('a', { cls: `research-logbook-base-question is-${state}`, attr: { href: note, tabindex: '-1' } });
  link.createDiv({ cls: 'research-logbook-base-words', text: plainLine(text) });
  const about = link.createDiv('research-logbook-base-about');
  if (state !== 'open') about.createSpan({ text: words[state](closed) });
  const days = ageInDays(question, today);
  if (days !== undefined && asked !== undefined) about.createSpan({ text: ageText(days, words), attr: { title: words.asked(asked) } });
  about.createSpan({ text: [nameOf(note), ...(section === undefined ? [] : [plainLine(section)])].join(' › ') });
  return { item, link };
}

/** Two questions that look alike have the same. */
export function lookOf(question: Question, today: string): string {
  const { note, text, section, asked, state, closed } = question;
  return JSON.stringify([note, text, section, asked, ageInDays(question, today), state, closed]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
