/** @jest-environment jsdom */
import { nothing } from '../../host/in-jest';
import { standStill } from '../log/log-app';
import { at, cell, conflicts, entry, isTyping, path, planApp, said, shown, week } from './plan-app';

beforeEach(standStill);
afterEach(() => jest.useRealTimers());

test('the plan is a grid of days and slots, and goes with the plugin', async () => {
  const { host } = await planApp();
  expect([...document.querySelectorAll('.research-logbook-plan-grid [role="columnheader"]')].map((header) => header.textContent)).toEqual([
    'Part of the day', 'Sun 1 Mar', 'Mon 2 Mar Today', 'Tue 3 Mar', 'Wed 4 Mar', 'Thu 5 Mar', 'Fri 6 Mar', 'Sat 7 Mar',
  ]);
  expect([...document.querySelectorAll('[role="rowheader"]')].map((header) => header.textContent)).toEqual(['早上', '下午', '晚上', 'Tasks']);
  expect([shown(0, 1), shown(0, 2), shown(1, 0), shown(2, 1), shown(3, 3)]).toEqual(['看论文\n+ 写 笔记', 'run #md', 'sleep', '开会', '交报告 due']);
  expect([at(), document.querySelectorAll('.research-logbook-plan-grid [tabindex="0"]').length]).toEqual(['0 1', 1]);
  expect(entry().getAttribute('aria-label')).toBe('Monday 2 March, 早上: 看论文\n+ 写 [[DeepMD|笔记]]');
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(document.querySelectorAll('.research-logbook-plan-grid')).toHaveLength(0);
});

test('typing takes the place of what is in a cell, and changes no byte outside of it', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('ArrowDown');
  await user.type('实验');
  expect(isTyping()).toBe(true);
  await user.press('Enter');
  expect([at(), isTyping(), shown(1, 1)]).toEqual(['2 1', false, '实验']);
  expect(await note()).toBe(week.replace('| 下午 | sleep |  |', '| 下午 | sleep | 实验 |'));
  await user.press('F2');
  await user.type('，讨论');
  await user.press('Tab');
  expect([at(), await note()]).toEqual(['2 2', week.replace('| 下午 | sleep |  |', '| 下午 | sleep | 实验 |').replace('| 开会|', '| 开会，讨论|')]);
  expect(host.problems()).toEqual([]);
});

test('Esc leaves a cell as it was', async () => {
  const { host: { user }, note } = await planApp();
  await user.type('x');
  await user.press('Escape');
  expect([isTyping(), shown(0, 1), at(), await note()]).toEqual([false, '看论文\n+ 写 笔记', '0 1', week]);
});

test('keys go about the grid, and stretch what is selected', async () => {
  const { host: { user } } = await planApp();
  const walk: readonly (readonly [key: string, where: string])[] = [
    ['ArrowRight', '0 2'], ['End', '0 6'], ['ArrowRight', '0 6'], ['ArrowDown', '1 6'], ['Home', '1 0'], ['ArrowUp', '0 0'], ['ArrowUp', '0 0'], ['ArrowDown', '1 0'],
  ];
  for (const [key, where] of walk) {
    await user.press(key);
    expect([key, at()]).toEqual([key, where]);
    expect(document.querySelectorAll('.research-logbook-plan-grid [tabindex="0"]')).toHaveLength(1);
  }
  await user.press('End', ['Mod']);
  expect(at()).toBe('3 6');
  await user.press('Home', ['Mod']);
  expect(at()).toBe('0 0');
  await user.press('ArrowDown', ['Shift']);
  await user.press('ArrowRight', ['Shift']);
  expect([...document.querySelectorAll<HTMLElement>('[aria-selected="true"]')].map(({ dataset }) => `${dataset['row'] ?? ''} ${dataset['column'] ?? ''}`)).toEqual(['0 0', '0 1', '1 0', '1 1']);
});

test('while an input method is at work all keys are its own', async () => {
  const { host: { user }, note } = await planApp();
  const field = entry();
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  field.value = 'shiyan';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (const key of ['Enter', 'ArrowDown', 'Escape', 'Tab']) {
    const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect([key, event.defaultPrevented, at(), isTyping()]).toEqual([key, false, '0 1', true]);
  }
  field.value = '实验';
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await user.press('Enter');
  expect([at(), shown(0, 1)]).toEqual(['1 1', '实验']);
  expect(await note()).toContain('| 早上 | | 实验 | [ ] run');
});

test('what a sync brings while an input method is at work is drawn when that has ended', async () => {
  const { host } = await planApp();
  const field = entry();
  field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  field.value = 'shi';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await host.otherProgram.write(path, week.replace('sleep', 'wake').replace('| 晚上 |', '| 夜里 |'));
  await host.settled();
  expect([document.activeElement === field, field.value]).toEqual([true, 'shi']);
  field.value = '是';
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await host.settled();
  expect([shown(1, 0), entry().value, isTyping(), [...document.querySelectorAll('[role="rowheader"]')][2]?.textContent]).toEqual(['wake', '是', true, '夜里']);
});

test('an edit made elsewhere appears at once, and leaves the cell that is typed in alone', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('F2');
  await user.type('\n新行');
  await host.otherProgram.write(path, week.replace('sleep', 'wake').replace('看论文<br/>', '读论文<br/>'));
  await host.settled();
  expect([shown(1, 0), entry().value]).toEqual(['wake', '看论文\n+ 写 [[DeepMD|笔记]]\n新行']);
  await user.press('Enter');
  await host.settled();
  expect([shown(0, 1), conflicts()]).toEqual(['读论文\n+ 写 笔记\n新行', []]);
  expect(await note()).toContain('| 读论文<br/>+ 写 [[DeepMD\\|笔记]]<br/>新行 |');
});

test('a conflict shows both texts, and the user decides', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('ArrowDown');
  const conflict = async (mine: string, theirs: string): Promise<void> => {
    await user.press('F2');
    entry().select();
    await user.type(mine);
    await host.otherProgram.write(path, (await note()).replace(/(\| 下午 \| sleep \| )[^|]*\|/, `$1${theirs} |`));
    await host.settled();
    await user.press('F2');
    await host.settled();
    expect(conflicts()).toEqual([`Monday 2 March, 下午: changed elsewhere while you were typing.Yours${mine}In the note${theirs}Keep mineKeep the note'sKeep both`]);
    expect(await note()).toContain(`| 下午 | sleep | ${theirs} |`);
  };
  await conflict('my text', 'their text');
  await user.click('Keep both');
  expect([shown(1, 1), conflicts(), (await note()).includes('| 下午 | sleep | their text<br/>my text |')]).toEqual(['their text\nmy text', [], true]);
  await conflict('mine 2', 'theirs 2');
  await user.click('Keep mine');
  expect([shown(1, 1), conflicts()]).toEqual(['mine 2', []]);
  await conflict('mine 3', 'theirs 3');
  await user.click("Keep the note's");
  expect([shown(1, 1), conflicts()]).toEqual(['theirs 3', []]);
  expect(host.problems()).toEqual([]);
});

test('what is typed in a cell, or a table, that goes away is kept and becomes a task', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.press('ArrowDown');
  await user.type('important');
  await host.otherProgram.write(path, week.replace(/\| 下午.*\n/, ''));
  await host.settled();
  expect(conflicts()).toEqual(['Monday 2 March, 下午: this cell is no longer in the table.YoursimportantMake it a taskDiscard']);
  await user.click('Make it a task');
  expect([conflicts(), (await note()).endsWith('- [ ] 看论文\n- [ ] important\n')]).toEqual([[], true]);
  cell(1, 1).click();
  await user.type('second');
  await host.otherProgram.write(path, 'nothing here');
  await host.settled();
  expect(conflicts()[0]).toContain('second');
  expect(document.querySelector('.research-logbook-plan-none')?.textContent).toContain('has no table of this week');
});

test('a text that would break the table goes on being typed, and is not lost', async () => {
  const { host: { user }, note } = await planApp();
  await user.type('%% never closed');
  await user.press('Enter');
  expect([at(), isTyping(), entry().value, said()]).toEqual(['0 1', true, '%% never closed', expect.stringContaining('would break the table')]);
  expect(await note()).toBe(week);
  cell(1, 0).click();
  expect(conflicts()).toEqual(['Monday 2 March, 早上: this text would break the table.Yours%% never closedMake it a taskDiscard']);
});

test('what was written is taken back and made again, also where others have written elsewhere; not where they have written over it', async () => {
  const { host, note } = await planApp();
  const { user } = host;
  await user.type('one');
  await user.press('Enter');
  await user.type('two');
  await user.press('Enter');
  const both = await note();
  await host.otherProgram.write(path, both.replace('买书', '买两本书').replace('week-plan', 'weekly plan'));
  await host.settled();
  const theirs = week.replace('买书', '买两本书').replace('week-plan', 'weekly plan');
  await user.press('z', ['Mod']);
  expect([said(), shown(1, 1), shown(0, 1)]).toEqual(['Undone.', '', 'one']);
  await user.press('z', ['Mod']);
  expect(await note()).toBe(theirs);
  await user.press('z', ['Mod']);
  expect(said()).toBe('Nothing to undo.');
  await user.press('z', ['Mod', 'Shift']);
  await user.press('y', ['Mod']);
  expect([said(), await note()]).toEqual(['Done again.', both.replace('买书', '买两本书').replace('week-plan', 'weekly plan')]);
  await host.otherProgram.write(path, (await note()).replace('two', 'twofold'));
  await host.settled();
  await user.press('z', ['Mod']);
  expect([host.user.notices().at(-1), shown(1, 1)]).toEqual(['Cannot undo: the text has been changed there since.', 'twofold']);
  await user.press('z', ['Mod']);
  expect([shown(0, 1), shown(1, 1)]).toEqual(['看论文\n+ 写 笔记', 'twofold']);
});

test('what the disk refuses is said, kept and tried again', async () => {
  const { host, disk, note } = await planApp();
  disk.refuse = (operation) => (operation === 'write' ? 'EROFS' : undefined);
  await host.user.type('cannot be written');
  await host.user.press('Enter');
  await host.settled();
  expect([shown(0, 1), conflicts(), host.user.notices().at(-1)]).toEqual([
    '看论文\n+ 写 笔记', ['Monday 2 March, 早上: this text is not written yet.Yourscannot be writtenTry againDiscard'], expect.stringContaining('Cannot write "Plans/2026-W10.md"'),
  ]);
  disk.refuse = () => undefined;
  await host.user.click('Try again');
  await host.settled();
  expect([shown(0, 1), conflicts(), await note()]).toEqual(['cannot be written', [], week.replace('看论文<br/>+ 写 [[DeepMD\\|笔记]]', 'cannot be written')]);
});

test('a table of other days across, without weekdays, with columns of its own, is shown as days across', async () => {
  const { host, note } = await planApp({ [path]: '| 日期 | am | pm |\n|---|---|---|\n| 3/2 | a |\n| 3/4 | b | c |\n| 备注 | x | y |\n' });
  expect([...document.querySelectorAll('.research-logbook-plan-grid [role="columnheader"]')].map((header) => header.textContent)).toEqual([
    'Part of the day', 'Sun 1 Mar', 'Mon 2 Mar Today', 'Tue 3 Mar', 'Wed 4 Mar', 'Thu 5 Mar', 'Fri 6 Mar', 'Sat 7 Mar', '备注',
  ]);
  expect([shown(0, 1), shown(0, 3), shown(1, 3), shown(1, 7), cell(0, 2).getAttribute('aria-readonly')]).toEqual(['a', 'b', 'c', 'y', 'true']);
  await host.user.press('ArrowDown');
  await host.user.type('new');
  await host.user.press('Enter');
  expect(await note()).toBe('| 日期 | am | pm |\n|---|---|---|\n| 3/2 | a | new |\n| 3/4 | b | c |\n| 备注 | x | y |\n');
});

test('"Align table" pads the table that the cursor is in, and no other', async () => {
  const { host } = await planApp({ [path]: '| a | 早上 |\n|---|---|\n| 读文献 | b |\n\n| x |\n|---|\n| long |\n' });
  await host.user.open(path);
  const editor = host.app.workspace.activeEditor?.editor;
  editor?.setCursor({ line: 2, ch: 3 });
  await host.user.run('Align table');
  expect(editor?.getValue()).toBe('| a      | 早上 |\n| ------ | ---- |\n| 读文献 | b    |\n\n| x |\n|---|\n| long |\n');
  editor?.undo();
  expect(editor?.getValue()).toContain('| a | 早上 |');
  editor?.setCursor({ line: 3, ch: 0 });
  await host.user.run('Align table');
  expect(host.user.notices().at(-1)).toBe('Cannot align: the cursor is in no table.');
});
