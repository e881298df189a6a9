import type { AppStrings } from '../../../core/i18n/app/index';
import { ageInDays } from '../../../core/question/question-age';
import type { WordedQuestion } from '../../../core/question/worded-question';

export interface DrawnQuestion {
  readonly item: HTMLElement;
  readonly link: HTMLElement;
}

/** A question with what is to be known of it: its state, its age, its note and section. All of it is one link. */
export function drawQuestion(question: WordedQuestion, today: string, words: AppStrings['questionBase']): DrawnQuestion {
  const { note, asked, heading, state, closed } = question;
  const item = createEl('li');
  const link = item.createEl('a', { cls: `research-logbook-base-question is-${state}`, attr: { href: note, tabindex: '-1' } });
  link.createDiv({ cls: 'research-logbook-base-words', text: question.words });
  const about = link.createDiv('research-logbook-base-about');
  if (state !== 'open') about.createSpan({ text: [words.state[state], closed].join(' ').trim() });
  const days = ageInDays(question, today);
  about.createSpan({ text: days === undefined ? words.noDay : days === 0 ? words.today : words.days(days), attr: asked === undefined ? {} : { title: asked } });
  about.createSpan({ text: [nameOf(note), ...(heading === undefined ? [] : [heading])].join(' › ') });
  return { item, link };
}

/** Two questions that look alike have the same. */
export function lookOf(question: WordedQuestion, today: string): string {
  const { note, words, heading, asked, state, closed } = question;
  return JSON.stringify([note, words, heading, asked, ageInDays(question, today), state, closed]);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
