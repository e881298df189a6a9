/** @jest-environment jsdom */
import { nothing, type HostOptions } from '../../../host/in-jest';
import { caughtUp, choose, listed, onRow, openedQuestions, tree } from '../questions-app';

const files: NonNullable<HostOptions['files']> = {
  'Log/2026-02-27.md': '# Friday\n\nRead [[DeePMD]] for [[Potentials]].\n\n## Open questions\n\n- Why does the loss rise?\n- What is the virial of [[SchNet]]?\n',
  'Log/2026-01-10 to 2026-01-12.md': '- [ ] ❓ What was the seed?\n- [x] ❓ Which set? ✅ 2026-01-20\n',
  'Papers/DeePMD.md': '---\ntype: paper\ntitle: Deep Potential\nread_date: 2025-03-01\nproject: "[[Potentials]]"\n---\n## Questions\n\n- [ ] ❓ How smooth is it?\n- [-] ❓ Who paid? ❌ 2025-04-01\n',
  'Papers/SchNet.md': '---\ntype: paper\n---\n# SchNet\n',
  'Projects/Potentials.md': '# Potentials\n\n- [ ] ❓ Where is the data? ➕ 2026-03-01\n',
  'Loose.md': '- [ ] ❓ Undated?\n\nBut does it hold?\n',
};

test('all open questions stand by age, the oldest first, and those of no day with what was first seen today', async () => {
  const { host } = await openedQuestions({ files });
  expect(listed()).toEqual([
    'Older than 90 days 1', '- How smooth is it?',
    '31 to 90 days 1', '- What was the seed?',
    'Up to 7 days 4', '- Why does the loss rise?', '- What is the virial of SchNet?', '- Where is the data?', '- Undated?',
    'May be questions 1',
  ]);
  expect(document.querySelector('.research-logbook-question-count')?.textContent).toBe('6 questions');
  expect(host.problems()).toEqual([]);
});

test('by paper, a question stands with the paper that it is in, else with those its line links to, those above it, or those of its note', async () => {
  const { host } = await openedQuestions({ files });
  await choose(host, 'Group', 'paper');
  expect(listed().slice(0, -1)).toEqual([
    'Deep Potential 2', '- How smooth is it?', '- Why does the loss rise?',
    'SchNet 1', '- What is the virial of SchNet?',
    'About no paper 3', '- What was the seed?', '- Where is the data?', '- Undated?',
  ]);
  await choose(host, 'Group', 'project');
  expect(listed().slice(0, 5)).toEqual(['Potentials 4', '- How smooth is it?', '- Why does the loss rise?', '- What is the virial of SchNet?', '- Where is the data?']);
  await choose(host, 'Group', 'entry');
  expect(listed().filter((line) => !line.startsWith('-'))).toEqual(['2026-02-27 2', '2026-01-10 to 2026-01-12 1', 'Not in a log entry 3', 'May be questions 1']);
});

test('the list narrows by state, by what the note is, by age and by words', async () => {
  const { host } = await openedQuestions({ files });
  await choose(host, 'State', 'answered');
  expect(listed()).toEqual(['31 to 90 days 1', '- Which set?']);
  await choose(host, 'State', 'dropped');
  expect(listed()).toEqual(['Older than 90 days 1', '- Who paid?']);
  await choose(host, 'State', 'open');
  await choose(host, 'Asked in', 'entry');
  expect(listed().filter((line) => line.startsWith('-'))).toEqual(['- What was the seed?', '- Why does the loss rise?', '- What is the virial of SchNet?']);
  await host.user.click('31–90 d1');
  expect(listed()).toEqual(['31 to 90 days 1', '- What was the seed?']);
  tree().focus();
  await host.user.press('/');
  await host.user.type('ＳＥＥＤ was');
  expect(listed()).toEqual(['31 to 90 days 1', '- What was the seed?']);
  await host.user.type(' x');
  expect(listed()).toEqual([]);
  await host.user.click('Show all open questions');
  expect(listed().filter((line) => line.startsWith('-'))).toHaveLength(6);
  expect(document.activeElement).toBe(tree());
});

test('the keys go through the list and fold its groups, and Escape takes back what was narrowed', async () => {
  const { host } = await openedQuestions({ files });
  expect(document.activeElement).toBe(tree());
  const steps: string[] = [onRow()];
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowDown', 'Home', 'PageDown', 'PageUp']) {
    await host.user.press(key);
    steps.push(`${key}: ${onRow()}`);
  }
  expect(steps).toEqual([
    'Older than 90 days, 1',
    'ArrowDown: How smooth is it?, 12 months, Deep Potential',
    'ArrowLeft: Older than 90 days, 1',
    'ArrowLeft: Older than 90 days, 1',
    'ArrowDown: 31 to 90 days, 1',
    'ArrowUp: Older than 90 days, 1',
    'ArrowRight: Older than 90 days, 1',
    'ArrowRight: How smooth is it?, 12 months, Deep Potential',
    'End: May be questions, 1, Sentences that may ask something. They are not counted.',
    'ArrowRight: May be questions, 1, Sentences that may ask something. They are not counted.',
    'ArrowDown: But does it hold?, Loose',
    'Home: Older than 90 days, 1',
    'PageDown: But does it hold?, Loose',
    'PageUp: Older than 90 days, 1',
  ]);
  await host.user.press('/');
  await host.user.type('virial');
  await host.user.press('ArrowDown');
  expect(listed()).toEqual(['Up to 7 days 1', '- What is the virial of SchNet?']);
  await host.user.press('Escape');
  expect(listed().filter((line) => line.startsWith('-'))).toHaveLength(7);
});

test('Enter goes to the line with the cursor at its end, in the tab where the note is open; with Mod in a new one', async () => {
  const { host } = await openedQuestions({ files });
  await host.user.open('Papers/DeePMD.md');
  await host.user.open('Loose.md');
  const leaves = (): number => host.app.workspace.getLeavesOfType('markdown').length;
  tree().focus();
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  await host.settled();
  const editor = host.app.workspace.activeEditor?.editor;
  expect([host.app.workspace.getActiveFile()?.path, editor?.getLine(editor.getCursor().line), editor?.getCursor().ch, leaves()]).toEqual(['Papers/DeePMD.md', '- [ ] ❓ How smooth is it?', 25, 1]);
  tree().focus();
  host.app.workspace.setActiveLeaf(host.app.workspace.getLeavesOfType('research-logbook-questions')[0]!, { focus: true });
  await host.user.press('Enter', ['Mod']);
  await host.settled();
  expect(leaves()).toBe(2);
  expect(host.problems()).toEqual([]);
});

test('the menu of a row and its keys hand the question on, and copy a link to it', async () => {
  const { host, done } = await openedQuestions({ files });
  await host.user.press('ArrowDown');
  await host.user.press('F10', ['Shift']);
  const titles = (): string[] => [...document.querySelectorAll('.menu-item')].map((item) => item.textContent);
  expect(titles()).toEqual(['Go to the line', 'Go to the line in a new tab', 'Answer…', 'Drop', 'Copy link']);
  await host.user.click('Answer…');
  await host.user.press('a');
  await host.user.press('d');
  await host.user.press('r');
  await choose(host, 'State', 'dropped');
  tree().focus();
  await host.user.press('Home');
  await host.user.press('ArrowDown');
  await host.user.press('r');
  expect(done).toEqual(['answer How smooth is it?', 'answer How smooth is it?', 'drop How smooth is it?', 'reopen Who paid?']);
});

test('the mouse on a row asks once for a preview of its line, and a link in it for one of its note', async () => {
  const { host } = await openedQuestions({ files });
  const heard: unknown[] = [];
  const hear = ({ source, linktext, state }: Record<string, unknown>): unknown => heard.push([source, linktext, state]);
  host.app.workspace.on('hover-link' as 'resize', hear as () => unknown);
  const row = [...document.querySelectorAll('.research-logbook-question')].find(({ textContent }) => textContent.includes('virial'));
  for (const selector of ['.research-logbook-question-about', '.research-logbook-question-words', 'a']) row?.querySelector(selector)?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  expect(heard).toEqual([['research-logbook-questions', 'Log/2026-02-27.md', { scroll: 7 }], ['preview', 'SchNet', undefined]]);
});

test('a link is copied to the block of a question that has an id, else to its heading', async () => {
  const { host } = await openedQuestions({ files: { 'A.md': '# Things\n\n- [ ] ❓ First? ➕ 2026-01-01 ^q-7k2m\n- [ ] ❓ Second? ➕ 2026-01-02\n' } });
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
  for (let row = 0; row < 2; row++) {
    await host.user.press('ArrowDown');
    await host.user.press('ContextMenu');
    await host.user.click('Copy link');
  }
  expect([copied, host.user.notices()]).toEqual([['[[A#^q-7k2m]]', '[[A#Things]]'], ['Copied the link.', 'Copied the link.']]);
});

test('a row shows words, links and formulas, and no marks; the Tab key passes over it', async () => {
  const { host } = await openedQuestions({ files: { 'A.md': '- [ ] ❓ **Why** does $\\lambda_1$ of [[DeePMD|the paper]] cost $5 and `x` ==fall==? See [this](https://example.org).\n' } });
  await host.settled();
  const words = document.querySelector('.research-logbook-question-words');
  expect(words?.textContent).toBe('Why does \\lambda_1 of the paper cost $5 and x fall? See this.');
  expect([...(words?.querySelectorAll('a, .math') ?? [])].map((each) => `${each.className} ${each.textContent}`)).toEqual(['math math-inline is-loaded \\lambda_1', 'internal-link is-unresolved the paper', 'external-link this']);
  expect(document.querySelectorAll('.research-logbook-question-tree :is(a, button):not([tabindex="-1"])')).toHaveLength(0);
});

test('a click opens, on the head of a group it folds, and on the button it offers the menu', async () => {
  const { host } = await openedQuestions({ files });
  document.querySelector<HTMLElement>('.research-logbook-question-group')?.click();
  expect(listed().slice(0, 2)).toEqual(['Older than 90 days 1', '31 to 90 days 1']);
  document.querySelector<HTMLElement>('.research-logbook-question button')?.click();
  expect(document.querySelectorAll('.menu')).toHaveLength(1);
  await host.user.press('Escape');
  document.querySelector<HTMLElement>('.research-logbook-question-about')?.click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Log/2026-01-10 to 2026-01-12.md');
});

test('a vault that asks nothing says how to ask', async () => {
  const { host } = await openedQuestions({ files: { 'A.md': 'Nothing.' } });
  await host.settled();
  expect(document.querySelector('.research-logbook-question-empty')?.textContent).toContain('- [ ] ❓');
  expect([tree().className, document.activeElement?.getAttribute('aria-label')]).toEqual([expect.stringContaining('is-empty'), 'Search questions']);
});

test('a note that becomes a paper, or a project that questions link to, is listed as that', async () => {
  const { host } = await openedQuestions({ files });
  await choose(host, 'Group', 'paper');
  await host.otherProgram.write('Loose.md', `---\ntype: paper\n---\n${String(files['Loose.md'])}`);
  await caughtUp(host);
  expect(listed()).toContain('Loose 1');
  await host.otherProgram.write('Papers/SchNet.md', '# No paper\n');
  await caughtUp(host);
  await caughtUp(host);
  expect(listed()).not.toContain('SchNet 1');
});

test('what the view shows is kept with its place', async () => {
  const { host } = await openedQuestions({ files });
  await choose(host, 'Group', 'paper');
  await choose(host, 'State', 'all');
  await host.user.press('Home');
  await host.user.press('ArrowLeft');
  const before = listed();
  const leaf = host.app.workspace.getLeavesOfType('research-logbook-questions')[0]!;
  const state = leaf.getViewState();
  leaf.detach();
  await host.settled();
  await host.app.workspace.getRightLeaf(false)?.setViewState({ ...state, active: true });
  await host.settled();
  expect(listed()).toEqual(before);
});

test('an edit is seen, and the keyboard stays on its question', async () => {
  const { host } = await openedQuestions({ files });
  for (let step = 0; step < 5; step++) await host.user.press('ArrowDown');
  expect(onRow()).toContain('Why does the loss rise?');
  await host.otherProgram.write('Loose.md', '- [x] ❓ Undated?\n');
  await host.otherProgram.write('Projects/New.md', '- [ ] ❓ First of all? ➕ 2020-01-01\n');
  await caughtUp(host);
  expect(onRow()).toContain('Why does the loss rise?');
  expect(listed().slice(0, 3)).toEqual(['Older than 90 days 2', '- First of all?', '- How smooth is it?']);
  expect(listed()).not.toContain('- Undated?');
});

test('the list speaks Chinese', async () => {
  await openedQuestions({ files: { '每日.md': '## 待解决的问题\n\n- 损失函数最后一项是什么意思？ ➕ 2026-02-20\n' }, language: 'zh' });
  expect(listed()).toEqual(['8 至 30 天 1', '- 损失函数最后一项是什么意思？']);
  expect(document.querySelector('.research-logbook-question [class$="-about"]')?.textContent).toContain('10 天');
});

test('nothing of it is left when the plugin goes', async () => {
  const { host } = await openedQuestions({ files });
  await host.user.open('Papers/DeePMD.md');
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(host.problems()).toEqual([]);
});
