import { noteName } from '../../../core/note/note-name';
import type { AppStrings } from '../../../core/i18n/app/index';
import { ageText } from '../../../core/question/age-words';
import { plainLine } from '../../../core/question/plain-line';
import type { Question } from '../../../core/question/question';
import { ageInDays } from '../../../core/question/question-age';

/** What the app draws itself: a value, with its text. */
export interface DrawnValue {
  readonly name: string;
  readonly draw: (element: HTMLElement) => void;
}

/** A question with those properties of its note that the user has the base show. */
export interface ListedQuestion {
  readonly question: Question;
  readonly properties: readonly { readonly label: string; readonly value: DrawnValue }[];
}

export interface DrawnQuestion {
  readonly item: HTMLElement;
  readonly link: HTMLElement;
}

/** A question with its state, its age, its note and section, all of it one link; below it the properties, which may hold links of their own. */
export function drawQuestion({ question, properties }: ListedQuestion, today: string, words: AppStrings['questions']): DrawnQuestion {
  const { text, note, asked, section, state, closed } = question;
  const item = createEl('li');
  const link = item.createEl('a', { cls: `research-logbook-base-question is-${state}`, attr: { href: note, tabindex: '-1' } });
  link.createDiv({ cls: 'research-logbook-base-words', text: plainLine(text) });
  const about = link.createDiv('research-logbook-base-about');
  if (state !== 'open') about.createSpan({ text: words[state](closed) });
  const days = ageInDays(question, today);
  if (days !== undefined && asked !== undefined) about.createSpan({ text: ageText(days, words), attr: { title: words.asked(asked) } });
  // A heading that names the note says nothing more.
  about.createSpan({ text: [...new Set([noteName(note), ...(section === undefined ? [] : [plainLine(section)])])].join(' › ') });
  if (properties.length > 0) drawProperties(item.createDiv('research-logbook-base-properties'), properties);
  return { item, link };
}

/** Two questions that look alike have the same. */
export function lookOf({ question, properties }: ListedQuestion, today: string): string {
  const { note, text, section, asked, state, closed } = question;
  return JSON.stringify([note, text, section, asked, ageInDays(question, today), state, closed, ...properties.map(({ label, value }) => [label, value.name])]);
}

/** The Tab key passes over their links: it would take hundreds to leave the list. */
function drawProperties(element: HTMLElement, properties: ListedQuestion['properties']): void {
  for (const { label, value } of properties) {
    const property = element.createSpan('research-logbook-base-property');
    property.createSpan({ cls: 'research-logbook-base-label', text: `${label} ` });
    value.draw(property.createSpan());
  }
  for (const link of element.findAll('a')) link.setAttr('tabindex', '-1');
}
