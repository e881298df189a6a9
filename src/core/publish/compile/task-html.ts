import type { Strings } from '../../i18n/index';
import { readTaskLine, type WrittenField } from '../../plan/task-line';
import { escapeHtml } from '../../text/markdown-escape';
import type { NoteScan, Span } from '../../text/token';

/** The box of a task in another state than open or done: its mark, with what that says. */
export function boxHtml(mark: string, { plan: { states } }: Strings): string {
  const known: Readonly<Record<string, string | undefined>> = states;
  const words = Object.hasOwn(states, mark) ? known[mark] : undefined;
  const label = words === undefined ? '' : ` role="img" aria-label="${escapeHtml(words)}" title="${escapeHtml(words)}"`;
  return `<span class="task" data-task="${escapeHtml(mark)}"${label}></span>`;
}

/** A field of a task where it stands in the note, and the HTML that says it in words. */
export interface ShownField extends Span {
  readonly html: string;
}

/**
 * The fields of the line of a task, `截止 2026-05-30`; what only programs read becomes nothing. One that holds anything
 * else, such as a comment or a link, is no field.
 */
export function shownFields({ text, tokens }: NoteScan, line: Span, withheld: readonly Span[], strings: Strings): readonly ShownField[] {
  const { fields } = readTaskLine(text.slice(line.start, line.end));
  if (fields.length === 0) return [];
  const held = [...withheld, ...tokens.filter(({ kind }) => kind !== 'listItem' && kind !== 'callout')].filter(({ start, end }) => start < line.end && end > line.start);
  return fields.flatMap((field) => {
    const span = { start: line.start + field.start, end: line.start + field.end };
    const words = held.some(({ start, end }) => start < span.end && end > span.start) ? undefined : fieldWords(field, strings.plan);
    if (words === undefined) return [];
    return [{ ...span, html: words === '' ? '' : `<span class="task-field" data-field="${field.field}">${escapeHtml(words)}</span>` }];
  });
}

/** Undefined for what the author meant as words: `⛔ no entry`. */
function fieldWords({ field, value }: WrittenField, { fields, priorities }: Strings['plan']): string | undefined {
  switch (field) {
    case 'id':
    case 'blockedBy':
      return /^[\w-]+(?:\s*,\s*[\w-]+)*$/.test(value) ? '' : undefined;
    case 'carried':
      return fields.carried(Number(value));
    case 'priority': {
      const level = PRIORITIES[value.trim().toLowerCase()];
      return level === undefined ? undefined : priorities[level];
    }
    case 'recurs':
      return /^every\s/i.test(value) ? `${fields.recurs} ${value}` : undefined;
    default:
      return /^\d{4}-\d\d-\d\d$/.test(value) ? `${fields[field]} ${value}` : undefined;
  }
}

const PRIORITIES: Readonly<Record<string, keyof Strings['plan']['priorities'] | undefined>> = {
  '🔺': 'highest', '⏫': 'high', '🔼': 'medium', '🔽': 'low', '⏬': 'lowest', highest: 'highest', high: 'high', medium: 'medium', low: 'low', lowest: 'lowest',
};
