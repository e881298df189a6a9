import { finishRenderMath, renderMath, setIcon, type App, type Component } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import { linksInText } from '../../../core/note/property-links';
import { ageText } from '../../../core/question/age-words';
import { isQuestion } from '../../../core/question/asking-note';
import { ageInDays } from '../../../core/question/question-age';
import { isQuestionsHeading } from '../../../core/question/questions-heading';
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
  /** Whether formulas can be drawn; asked where there is one. */
  readonly hasMath: () => boolean;
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

function lookOf(row: QuestionRow, context: RowContext): string {
  const { listed: { asked }, position, size } = row;
  return JSON.stringify([asked.text, asked.text.includes('$') && context.hasMath(), placeOf(row), age(asked, context), state(asked, context.words), position, size]);
}

function drawGroup(el: HTMLElement, { group, isFolded }: GroupRow, { words, grouping }: RowContext): void {
  const name = groupName(group, words, grouping());
  el.addClass('research-logbook-question-group');
  if (group.key === SUGGESTIONS) el.addClass('mod-suggestions');
  el.setAttrs({ 'aria-level': '1', 'aria-expanded': String(!isFolded) });
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

/** It is called by its words and what stands below them; the button is none of that. */
function drawQuestion(el: HTMLElement, row: QuestionRow, context: RowContext, owner: Component): void {
  const { words } = context;
  const { listed: { asked } } = row;
  el.addClass('research-logbook-question');
  if (isQuestion(asked)) el.addClass(`is-${asked.state}`);
  el.setAttrs({ 'aria-level': '2', 'aria-labelledby': `${el.id}-words ${el.id}-about` });
  drawWords(el.createDiv({ cls: 'research-logbook-question-words', attr: { id: `${el.id}-words` } }), asked, context, owner);
  const line = el.createDiv({ cls: 'research-logbook-question-about', attr: { id: `${el.id}-about` } });
  for (const part of [age(asked, context), state(asked, words)]) if (part !== '') line.createSpan({ cls: 'research-logbook-question-age', text: part, attr: asked.asked === undefined ? {} : { title: words.asked(asked.asked) } });
  const place = placeOf(row);
  if (place !== '') line.createSpan({ text: place });
  const button = el.createEl('button', { cls: 'clickable-icon research-logbook-question-more', attr: { type: 'button', tabindex: '-1', 'aria-label': words.actions } });
  setIcon(button, 'more-horizontal');
}

/** The note, unless it is what the group is about, and the heading, unless it only says that questions follow. */
function placeOf({ listed: { asked, note }, group }: QuestionRow): string {
  const section = asked.section === undefined || asked.section === note.name || isQuestionsHeading(asked.section) ? '' : asked.section;
  return [group.endsWith(`:${note.path}`) ? '' : note.name, section].filter((part) => part !== '').join(' › ');
}

function age(asked: QuestionRow['listed']['asked'], { today, words }: RowContext): string {
  const days = ageInDays(asked, today());
  return days === undefined ? '' : ageText(days, words);
}

function state(asked: QuestionRow['listed']['asked'], words: AppStrings['questions']): string {
  if (!isQuestion(asked) || asked.state === 'open') return '';
  return words[asked.state](asked.closed);
}

/** Links are links and formulas formulas; of the rest only the words are shown. The Tab key passes over links: the menu of the row has them too. */
function drawWords(el: HTMLElement, { text, note: from }: QuestionRow['listed']['asked'], context: RowContext, owner: Component): void {
  let at = 0;
  for (const { start, end, target, text: shown } of linksInText(text)) {
    drawText(el, text.slice(at, start), context);
    if (/^[a-z][a-z+.-]*:/i.test(target)) el.createEl('a', { cls: 'external-link', text: shown ?? target, href: target });
    else noteLink(context.app, owner, el, { text: shown ?? target, target, from });
    at = end;
  }
  drawText(el, text.slice(at), context);
  for (const link of el.findAll('a')) link.setAttr('tabindex', '-1');
}

function drawText(el: HTMLElement, text: string, { hasMath }: RowContext): void {
  const parts = text.includes('$') && hasMath() ? text.split(FORMULA) : [text];
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) el.appendText(part.replace(/(\*\*|==|~~|`)(.+?)\1/g, '$2'));
    else el.append(renderMath(part, false));
  }
  if (parts.length > 1) void finishRenderMath();
}

const FORMULA = /\$([^\s$](?:[^$\n]*[^\s$])?)\$(?!\d)/;
