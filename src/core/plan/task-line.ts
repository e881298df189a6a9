import type { Span } from '../text/token';

/** What a task says of itself beside its words. */
export type TaskField = 'created' | 'scheduled' | 'start' | 'due' | 'done' | 'cancelled' | 'recurs' | 'id' | 'blockedBy' | 'priority' | 'carried';

/** A field where it stands: `📅 2026-05-30`, `[due:: 2026-05-30]`. */
export interface WrittenField extends Span {
  readonly field: TaskField;
  /** The day of one that tells a day, else what follows its mark; of a priority its mark. */
  readonly value: string;
}

/** The line of a task, read. */
export interface TaskLine {
  /** Its words alone, fields and block id left out. */
  readonly words: string;
  /** In their order; offsets are those of the line. */
  readonly fields: readonly WrittenField[];
}

/**
 * Reads what the Tasks plugin and Dataview write in a task: `交报告 ⏫ 📅 2026-05-30`, `[scheduled:: 2026-05-30]`; and `↻2`, the
 * number of weeks that it was carried over. Variation selectors and unbreakable spaces are read over.
 */
export function readTaskLine(line: string): TaskLine {
  const fields: WrittenField[] = [];
  for (const found of line.matchAll(FIELD)) {
    const { mark, day, sign, rest, key, value, name, told, priority, carried } = found.groups ?? {};
    const span = { start: found.index, end: found.index + found[0].length };
    const keyed = KEYS[(key ?? name ?? '').toLowerCase()];
    const marked = MARKS[mark ?? sign ?? ''];
    if (carried !== undefined) fields.push({ ...span, field: 'carried', value: carried });
    else if (priority !== undefined) fields.push({ ...span, field: 'priority', value: priority });
    else if (keyed !== undefined) fields.push({ ...span, field: keyed, value: (value ?? told ?? '').trim() });
    else if (marked !== undefined) fields.push({ ...span, field: marked, value: (day ?? rest ?? '').trim() });
  }
  let words = '';
  let at = 0;
  for (const { start, end } of fields) {
    words += line.slice(at, start);
    at = end;
  }
  return { words: (words + line.slice(at)).replace(/\s\^[\w-]+\s*$/, '').replace(/\s+/g, ' ').trim(), fields };
}

/** The day, or word, of a field; undefined where the task does not say it. */
export function fieldOf({ fields }: TaskLine, field: TaskField): string | undefined {
  return fields.find((each) => each.field === field)?.value;
}

/** How a task says a day that it has come to: as its other fields are written, by emoji where it has none. */
export function dayField(line: string, field: 'done' | 'cancelled', day: string): string {
  if (/[[(](?:created|scheduled|start|due|completion|cancelled|priority|repeat|id|dependsOn):: /i.test(line)) {
    return `[${field === 'done' ? 'completion' : 'cancelled'}:: ${day}]`;
  }
  return `${field === 'done' ? '✅' : '❌'} ${day}`;
}

const MARKS: Readonly<Record<string, TaskField | undefined>> = {
  '➕': 'created', '⏳': 'scheduled', '⌛': 'scheduled', '🛫': 'start', '📅': 'due', '📆': 'due', '🗓': 'due', '✅': 'done', '❌': 'cancelled', '🔁': 'recurs', '🆔': 'id', '⛔': 'blockedBy',
};
const KEYS: Readonly<Record<string, TaskField | undefined>> = {
  created: 'created', scheduled: 'scheduled', start: 'start', due: 'due', completion: 'done', cancelled: 'cancelled', repeat: 'recurs', id: 'id', dependson: 'blockedBy', priority: 'priority',
};
const FIELD = new RegExp(
  [
    '(?<mark>➕|⏳|⌛|🛫|📅|📆|🗓|✅|❌)\\uFE0F?\\s*(?<day>\\d{4}-\\d\\d-\\d\\d)',
    '(?<sign>🔁|🆔|⛔)\\uFE0F?\\s*(?<rest>[^➕⏳⌛🛫📅📆🗓✅❌🔁🆔⛔🔺⏫🔼🔽⏬\\[(^↻]*)',
    '(?<priority>🔺|⏫|🔼|🔽|⏬)\\uFE0F?',
    '↻\\s*(?<carried>\\d{1,4})',
    '\\[(?<key>\\w+)::(?<value>[^\\[\\]]*)\\]',
    '\\((?<name>\\w+)::(?<told>[^()]*)\\)',
  ].join('|'),
  'gu',
);
