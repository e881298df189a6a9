import { dayNumber } from '../../log/day-span';
import { readWeekPlans } from '../../plan/read-week-plan';
import type { PlanTable } from '../../plan/plan-table';
import { forTokens } from '../compile/part';

/**
 * The table of a week plan goes into an element that says which of its columns, or rows, is which day, so that the reader's
 * page can mark today's, and show a day a block where the table would be too wide.
 */
export const weekTables = forTokens(['table'], function* (part) {
  const days = part.site.weeks.get(part.facts.path);
  if (days === undefined) return;
  const plans = new Map(readWeekPlans(part.scan.text, days.start).flatMap(({ table }) => (table === undefined ? [] : [[table.start, table] as const])));
  for (const token of part.tokens) {
    const plan = token.kind === 'table' ? plans.get(token.start) : undefined;
    if (plan === undefined || part.lines.opening(token.start) !== 'line' || part.lines.prefixAt(token.start) !== '') continue;
    yield { start: token.start, end: token.start, text: `<div class="week-plan" ${attributes(plan)}>\n\n` };
    yield { start: token.end, end: token.end, text: '\n\n</div>\n', closes: token.start };
  }
});

/** `-` stands for a column, or a row, of no day. */
function attributes({ days, daysAre, slots, rows }: PlanTable): string {
  const count = daysAre === 'columns' ? (rows[0]?.cells.length ?? 0) : rows.length;
  const byPlace = new Map(days.map(({ at, day }) => [at, String(dayNumber(day))]));
  const list = Array.from({ length: count }, (_, at) => byPlace.get(at) ?? '-');
  return `data-days-are="${daysAre}" data-heads="${daysAre === 'columns' ? (slots[0]?.at ?? rows.length) : 1}" data-days="${list.join(' ')}"`;
}
