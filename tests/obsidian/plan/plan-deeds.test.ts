/** @jest-environment jsdom */
import { standStill } from '../log/log-app';
import { at, cell, entry, path, planApp, said, shown, week } from './plan-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

const part = (name: string): string[] => [...document.querySelectorAll(`[data-part="${name}"] > .research-logbook-plan-line`)].map((line) => line.textContent.trim());

/** What jsdom has not: a drag with what it carries. */
function drag(from: Element, to: Element): void {
  const carried = new Map<string, string>();
  for (const [type, target] of [['dragstart', from], ['dragover', to], ['drop', to], ['dragend', from]] as const) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { setData: (kind: string, text: string) => carried.set(kind, text) } });
    target.dispatchEvent(event);
  }
}

function clip(type: 'copy' | 'cut' | 'paste', text = ''): string {
  let copied = text;
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text, setData: (_: string, written: string) => { copied = written; } } });
  entry().dispatchEvent(event);
  return copied;
}

test('beside the grid stand the tasks that no day has, and those whose day has passed', async () => {
  await planApp();
  expect([part('overdue'), part('unplanned'), part('closed')]).toEqual([['旧账 2026-02-20'], ['读文献'], ['买书']]);
});

test('a box ticks its task, in the list, in a day and in a cell, and opens it again', async () => {
  const { host, note } = await planApp();
  const tick = async (element: Element | null): Promise<void> => {
    element?.querySelector('input')?.click();
    await host.settled();
  };
  await tick(document.querySelector('[data-part="unplanned"]'));
  expect(await note()).toContain('- [x] 读文献 ⏫ ✅ 2026-03-02\n');
  expect(part('unplanned')).toEqual([]);
  await tick(cell(3, 3));
  expect(await note()).toContain('- [x] 交报告 📅 2026-03-04 ✅ 2026-03-02\n');
  await tick(cell(0, 2));
  expect(await note()).toContain('| [x] run #md |');
  await tick(cell(0, 2));
  await tick(cell(0, 1));
  expect(await note()).toContain('- [x] 看论文 ✅ 2026-03-02\n');
  await tick(cell(3, 3));
  await tick(cell(0, 1));
  expect(await note()).toBe(week.replace('- [ ] 读文献 ⏫\n', '- [x] 读文献 ⏫ ✅ 2026-03-02\n'));
  expect(host.problems()).toEqual([]);
});

test('the keyboard stays in the list where a task is ticked and leaves it, and with a task that has moved', async () => {
  const { host, note } = await planApp({ [path]: week.replace('- [ ] 看论文\n', '- [ ] 写总结\n') });
  const focused = (): string => document.activeElement?.closest('[data-line]')?.textContent.trim() ?? document.activeElement?.textContent ?? '';
  const box = (words: string): HTMLElement | null => document.querySelector(`[data-part] [aria-label="${words}"]`);
  box('写总结')?.focus();
  await host.otherProgram.write(path, (await note()).replace('- [ ] 读文献 ⏫\n', ''));
  await host.settled();
  expect(focused()).toBe('写总结');
  await host.otherProgram.write(path, (await note()).replace('- [ ] 写总结\n', '- [ ] 写总结\n- [ ] 读综述\n'));
  await host.settled();
  box('写总结')?.click();
  await host.settled();
  expect(focused()).toBe('读综述');
  box('读综述')?.click();
  await host.settled();
  expect(focused()).toBe('旧账 2026-02-20');
  box('旧账')?.click();
  await host.settled();
  expect([part('overdue'), part('unplanned'), document.activeElement?.tagName]).toEqual([[], [], 'SUMMARY']);
  expect(host.problems()).toEqual([]);
});

test('Ctrl+Enter ticks the one box of a cell', async () => {
  const { host: { user }, note } = await planApp();
  await user.press('ArrowRight');
  await user.press('Enter', ['Mod']);
  expect([at(), (await note()).includes('| [x] run #md |')]).toEqual(['0 2', true]);
});

test('a line is dragged to another slot, and a task to a slot or a day; the undo of the view takes it back', async () => {
  const { host, note } = await planApp();
  drag(cell(0, 1).querySelectorAll('.research-logbook-plan-line')[1]!, cell(2, 4));
  await host.settled();
  expect([shown(0, 1), shown(2, 4), said()]).toEqual(['看论文', '+ 写 笔记', 'Moved "+ 写 [[DeepMD|笔记]]" to Thursday 5 March, 晚上.']);
  await host.user.press('z', ['Mod']);
  expect(await note()).toBe(week);
  const unplanned = (): Element => document.querySelector('[data-part="unplanned"] .research-logbook-plan-line')!;
  drag(unplanned(), cell(1, 1));
  await host.settled();
  expect([part('unplanned'), shown(1, 1), (await note()).includes('| 下午 | sleep | 读文献 |')]).toEqual([[], '读文献', true]);
  await host.user.press('z', ['Mod']);
  drag(unplanned(), cell(3, 5));
  await host.settled();
  expect([part('unplanned'), shown(3, 5), (await note()).includes('- [ ] 读文献 ⏫ ⏳ 2026-03-06\n')]).toEqual([[], '读文献', true]);
  drag(cell(0, 1).querySelector('.research-logbook-plan-line')!, cell(3, 5));
  await host.settled();
  expect(shown(0, 1)).toBe('看论文\n+ 写 笔记');
});

test('by keyboard the menu of a cell does the same', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('F10', ['Shift']);
  await user.click('Move "+ 写 [[DeepMD|笔记]]" to…');
  await user.type('thu 下午');
  await user.press('Enter');
  expect([shown(1, 4), shown(0, 1)]).toEqual(['+ 写 笔记', '看论文']);
  expect(await note()).toContain('| 下午 | sleep |  |  |  | + 写 [[DeepMD\\|笔记]] | | |');
  await user.click('Actions: 读文献');
  await user.click('Move "读文献" to…');
  await user.type('sat whole');
  await user.press('Enter');
  expect([shown(3, 6), host.problems()]).toEqual(['读文献', []]);
});

test('links, tags and boxes are live, and no click on them types in the cell', async () => {
  const { host } = await planApp({ [path]: week, 'DeepMD.md': '# DeepMD' });
  expect(cell(0, 1).querySelector('a')?.className).toBe('internal-link');
  cell(0, 2).querySelector<HTMLElement>('a.tag')?.click();
  expect([cell(0, 2).querySelector('a.tag')?.textContent, document.querySelector('.is-typing')]).toEqual(['#md', null]);
  cell(0, 1).querySelector('a')?.click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('DeepMD.md');
  expect(document.querySelector('.is-typing')).toBeNull();
});

test('a range is copied as a spreadsheet would, and pasted from one', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('ArrowLeft');
  await user.press('ArrowDown', ['Shift']);
  await user.press('ArrowRight', ['Shift']);
  const copied = clip('copy');
  expect(copied).toBe('\t"看论文\n+ 写 [[DeepMD|笔记]]"\nsleep\t');
  await user.press('Delete');
  expect([shown(0, 1), shown(1, 0)]).toEqual(['', '']);
  await user.press('z', ['Mod']);
  expect(await note()).toBe(week);
  cell(1, 5).focus();
  clip('paste', copied);
  await host.settled();
  expect([shown(1, 6), shown(2, 5)]).toEqual(['看论文\n+ 写 笔记', 'sleep']);
  expect(await note()).toContain('| 晚上 | | 开会| | | | sleep |\n');
  cell(2, 5).focus();
  clip('paste', 'a\tb\tc\nd\te\tf');
  await host.settled();
  expect([shown(2, 5), shown(2, 6), said()]).toEqual(['a', 'b', '4 cells do not fit into the table and are left out.']);
});

test('other weeks are gone to, and a plan or a table is offered where there is none', async () => {
  const { host } = await planApp({ [path]: week, 'Plans/2026-W12.md': '# Loose notes\n' });
  const { user } = host;
  const title = (): string => document.querySelector('.research-logbook-plan-header h2')?.textContent ?? '';
  expect(title()).toBe('Week 10: 1 Mar – 7 Mar 2026');
  await user.press('PageDown');
  expect([title(), document.querySelector('.research-logbook-plan-none')?.textContent]).toEqual(['Week 11: 8 Mar – 14 Mar 2026', 'There is no plan for Week 11: 8 Mar – 14 Mar 2026 yet.Create plan']);
  await user.press('PageUp');
  expect(at()).toBe('0 1');
  await user.press('PageDown');
  expect(document.activeElement?.textContent).toBe('Create plan');
  await user.click('Create plan');
  await host.settled();
  expect(await host.otherProgram.read('Plans/2026-W11.md')).toContain('| Morning |  |  |  |  |  |  |  |');
  expect(document.querySelectorAll('[role="rowheader"]')).toHaveLength(4);
  await user.click('Next week');
  await user.click('Add table');
  await host.settled();
  expect(await host.otherProgram.read('Plans/2026-W12.md')).toMatch(/^# Loose notes\n\n## 2026-03-15 – 2026-03-21\n\n\| {2}\|/);
  await user.click('This week');
  expect([title(), shown(1, 0)]).toEqual(['Week 10: 1 Mar – 7 Mar 2026', 'sleep']);
  await user.click('Week 10: 1 Mar – 7 Mar 2026, go to another week');
  for (const input of document.querySelectorAll<HTMLInputElement>('.modal input[type="text"]')) input.value = '';
  await user.type('2023-05-24');
  await user.press('Enter');
  expect([title(), host.problems()]).toEqual(['Week 21: 21 May – 27 May 2023', []]);
});

test('a week that was open comes back when the app starts, and what is typed as it closes is kept', async () => {
  const { host, source, note } = await planApp();
  await host.user.press('ArrowDown');
  await host.user.type('at the last moment');
  await host.user.click('Previous week');
  expect(await note()).toContain('| sleep | at the last moment |');
  await host.user.click('Next week');
  cell(1, 2).click();
  await host.user.type('really the last');
  const again = await host.restart({ plugins: [source] });
  await again.settled();
  expect(await again.otherProgram.read(path)).toContain('| sleep | at the last moment | really the last |');
  expect([shown(1, 2), again.problems()]).toEqual(['really the last', []]);
});

test('where the note is open in an editor, what was typed there is seen and kept', async () => {
  const { host, note } = await planApp();
  await host.user.open(path);
  const { activeEditor } = host.app.workspace;
  activeEditor?.editor?.replaceRange('Typed in the editor.\n\n', { line: 4, ch: 0 });
  await host.user.run('research-logbook:open-week-plan');
  await host.user.press('ArrowDown');
  await host.user.type('grid');
  await host.user.press('Enter');
  await host.settled();
  expect(await note()).toContain('Typed in the editor.\n\n');
  expect([activeEditor?.editor?.getValue(), host.problems()]).toEqual([await note(), []]);
  expect(await note()).toContain('| sleep | grid |');
});
