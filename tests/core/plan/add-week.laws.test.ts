import fc from 'fast-check';
import { daysAway } from '../../../src/core/log/day-span';
import { DOTTED, writeDays, type HeadingStyle } from '../../../src/core/log/heading-style';
import { dateNamesFor } from '../../../src/core/i18n/date-names';
import { addWeek } from '../../../src/core/plan/add-week';
import { readWeekPlans, type WeekPlan } from '../../../src/core/plan/read-week-plan';
import { applyEdits } from '../../../src/core/text/edit';
import { isDeep } from '../../support/is-deep';

const styles: readonly HeadingStyle[] = [DOTTED, { day: 'YYYY-MM-DD', between: ' – ', endsWith: 'year' }, { day: 'M.D', between: '-', endsWith: 'month' }, { day: 'YYYY年M月D日', between: '至', endsWith: 'month' }];
const words = fc.constantFrom('读 [[SchNet\\|那篇]]', '换电<br/>+ 写', '', '`a`', '**x**', '见 2023.5.1');

interface Form {
  readonly style: HeadingStyle;
  readonly table: 'none' | 'columns' | 'rows';
  readonly eol: string;
  readonly cells: readonly string[];
  readonly tasks: readonly string[];
}

const form: fc.Arbitrary<Form> = fc.record({
  style: fc.constantFrom(...styles),
  table: fc.constantFrom('none', 'columns', 'rows'),
  eol: fc.constantFrom('\n', '\r\n'),
  cells: fc.array(words, { minLength: 4, maxLength: 4 }),
  tasks: fc.array(fc.constantFrom('- [ ] a', '- [x] b', '    - [ ] c', '- [>] d → [[x]]'), { maxLength: 4 }),
});

function section(firstDay: string, { style, table, eol, cells: [a = '', b = '', c = '', d = ''], tasks }: Form): string {
  const [one, two] = [firstDay, daysAway(firstDay, 1)].map((start) => writeDays({ start }, style));
  const rows = { none: [], columns: [`| | ${one} | ${two} |`, '|-|-|-|', `| 早上 | ${a} | ${b} |`, `| 晚上 | ${c} | ${d}`, ''], rows: ['| 日期 | 早上 | 晚上 |', '|-|-|-|', `| ${one} | ${a} | ${b} |`, `| ${two} | ${c} | ${d} |`, ''] }[table];
  return [`## ${writeDays({ start: firstDay, end: daysAway(firstDay, 6) }, style)}计划`, '', ...rows, '### 任务', ...tasks, ''].join(eol);
}

const read = ({ days, table, tasks }: WeekPlan): unknown => [days, table?.cells.map(({ day, slot, text }) => [day, slot, text]), tasks.map(({ written, state }) => [written, state])];

test('a new week changes nothing of the others, in whatever form and order they are, and is empty', () => {
  fc.assert(fc.property(form, fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.integer({ min: -3, max: 8 }), (own, count, isOldestFirst, at) => {
    const begins = Array.from({ length: count }, (_, week) => daysAway('2026-02-02', 7 * week));
    const firstDay = daysAway('2026-02-02', 7 * at);
    const text = (isOldestFirst ? begins : begins.slice().reverse()).map((begin) => section(begin, own)).join(own.eol);
    const edit = addWeek(text, { firstDay, filled: undefined, language: 'zh', names: dateNamesFor('zh'), slots: ['早上'] });
    if (begins.includes(firstDay)) {
      expect(edit).toBeUndefined();
      return;
    }
    expect(edit?.start).toBe(edit?.end);
    const middle = daysAway(firstDay, 3);
    const after = readWeekPlans(edit === undefined ? text : applyEdits(text, [edit]), middle);
    const isNew = ({ days }: WeekPlan): boolean => days?.start === firstDay;
    expect(after.filter((plan) => !isNew(plan)).map(read)).toEqual(readWeekPlans(text, middle).map(read));
    const [made, ...more] = after.filter(isNew);
    expect([more, made?.days?.end, made?.tasks]).toEqual([[], daysAway(firstDay, 6), []]);
    expect(made?.table?.cells.every((cell) => cell.text === '' && cell.day !== undefined && cell.day >= firstDay && cell.day <= daysAway(firstDay, 6)) ?? own.table === 'none').toBe(true);
    const order = after.map(({ days }) => days?.start ?? '');
    expect(order).toEqual(count > 1 && isOldestFirst ? order.slice().sort() : order.slice().sort().reverse());
  }), { numRuns: isDeep ? 5_000 : 100 });
});
