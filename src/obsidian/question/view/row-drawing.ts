import { setIcon, type App, type Component } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import { linksInText } from '../../../core/note/property-links';
import { ageText } from '../../../core/question/age-words';
import { isQuestion } from '../../../core/question/asking-note';
import { ageInDays } from '../../../core/question/question-age';
import type { Grouping, QuestionGroup } from '../../../core/question/question-groups';
import type { GroupRow, ListRow, QuestionRow } from '../../../core/question/question-rows';
import { noteLink } from '../../note-link';
import { SUGGESTIONS } from './shown-questions';
import type { RowPainter } from './row-window';

/** What rows are drawn with. */
export interface RowContext {
  readonly app: App;
  readonly words: AppStrings['questions'];
  readonly today: () => string;
  readonly grouping: () => Grouping;
}

let count = 0;

/** Draws the heads of groups, and questions with their age and place. */
export function rowPainter(context: RowContext): RowPainter<ListRow> {
  return {
    draw: (row, owner) => {
      const el = createDiv({ attr: { role: 'treeitem', id: `research-logbook-question-${(count += 1)}`, 'aria-posinset': row.position, 'aria-setsize': row.size, 'aria-selected': 'false' } });
      if (row.kind === 'group') drawGroup(el, row, context);
      else drawQuestion(el, row, context, owner);
      return el;
    },
    look: (row) => (row.kind === 'group' ? lookOfGroup(row, context) : lookOf(row, context)),
    guess: (row) => (row.kind === 'group' ? 36 : 52),
  };
}

function lookOfGroup({ key, group, isFolded, position, size }: GroupRow, { words, grouping }: RowContext): string {
  return JSON.stringify([key, groupName(group, words, grouping()), group.questions.length, isFolded, position, size]);
}

function lookOf({ listed: { asked, note }, position, size }: QuestionRow, context: RowContext): string {
  return JSON.stringify([asked.text, asked.section, note, age(asked, context), state(asked, context.words), position, size]);
}

function drawGroup(el: HTMLElement, { group, isFolded }: GroupRow, { words, grouping }: RowContext): void {
  const name = groupName(group, words, grouping());
  el.addClass('research-logbook-question-group');
  if (group.key === SUGGESTIONS) el.addClass('mod-suggestions');
  el.setAttrs({ 'aria-level': '1', 'aria-expanded': String(!isFolded), 'aria-label': words.label([name, words.shown(group.questions.length)]) });
  setIcon(el.createSpan('research-logbook-fold'), isFolded ? 'chevron-right' : 'chevron-down');
  el.createSpan({ cls: 'research-logbook-group-name', text: name });
  el.createSpan({ cls: 'research-logbook-group-count', text: String(group.questions.length) });
  if (group.key === SUGGESTIONS) el.createDiv({ cls: 'research-logbook-group-hint', text: words.suggestionsHint });
}

function groupName({ key, age: range, note }: QuestionGroup, words: AppStrings['questions'], grouping: Grouping): string {
  if (key === SUGGESTIONS) return words.suggestions;
  if (note !== undefined) return note.name;
  return range === undefined ? words.rest[grouping] : words.age[range];
}

function drawQuestion(el: HTMLElement, row: QuestionRow, context: RowContext, owner: Component): void {
  const { words } = context;
  const { listed: { asked, note } } = row;
  const about = [age(asked, context), state(asked, words)].filter((part) => part !== '');
  const place = [note.name, asked.section ?? ''].filter((part) => part !== '');
  el.addClass('research-logbook-question');
  if (isQuestion(asked)) el.addClass(`is-${asked.state}`);
  el.setAttrs({ 'aria-level': '2', 'aria-label': words.label([plainWords(asked.text), ...about, ...place]) });
  drawWords(el.createDiv('research-logbook-question-words'), asked.text, asked.note, context.app, owner);
  const line = el.createDiv('research-logbook-question-about');
  for (const part of about) line.createSpan({ cls: 'research-logbook-question-age', text: part, attr: asked.asked === undefined ? {} : { title: words.asked(asked.asked) } });
  line.createSpan({ text: place.join(' › ') });
  const button = el.createEl('button', { cls: 'clickable-icon research-logbook-question-more', attr: { type: 'button', tabindex: '-1', 'aria-label': words.actions } });
  setIcon(button, 'more-horizontal');
}

function age(asked: QuestionRow['listed']['asked'], { today, words }: RowContext): string {
  const days = ageInDays(asked, today());
  return days === undefined ? '' : ageText(days, words);
}

function state(asked: QuestionRow['listed']['asked'], words: AppStrings['questions']): string {
  if (!isQuestion(asked) || asked.state === 'open') return '';
  return words[asked.state](asked.closed);
}

/** Links are links; of the rest only the words are shown. The Tab key passes over them: the menu of the row has them too. */
function drawWords(el: HTMLElement, text: string, from: string, app: App, owner: Component): void {
  let at = 0;
  for (const { start, end, target, text: shown } of linksInText(text)) {
    el.appendText(plainMarks(text.slice(at, start)));
    if (/^[a-z][a-z+.-]*:/i.test(target)) el.createEl('a', { cls: 'external-link', text: shown ?? target, href: target });
    else noteLink(app, owner, el, { text: shown ?? target, target, from });
    at = end;
  }
  el.appendText(plainMarks(text.slice(at)));
  for (const link of el.findAll('a')) link.setAttr('tabindex', '-1');
}

function plainWords(text: string): string {
  let [said, at] = ['', 0];
  for (const { start, end, target, text: shown } of linksInText(text)) {
    said += text.slice(at, start) + (shown ?? target);
    at = end;
  }
  return plainMarks(said + text.slice(at));
}

function plainMarks(text: string): string {
  return text.replace(/(\*\*|==|~~|`)(.+?)\1/g, '$2');
}
