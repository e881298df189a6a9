/** @jest-environment jsdom */
import { nothing, type Host } from '../../host/in-jest';
import { literatureApp } from './literature-app';

const a = '---\ntype: paper # mine\ntitle: A title\nauthors: [Ann, Bo]\nyear: 2017\nstatus: 在读   # 第二遍\n---\r\nbody\n';
const files = {
  'Papers/A.md': a,
  'Papers/B.md': '---\ntype: paper\nyear: 2021\nstatus: read\n---\n',
  'Papers/C.md': '---\ntype: paper\nyear: 1998\n---\n',
  'Papers/D.md': '---\ntype: paper\nstatus: lent\n---\n',
  'Papers/E.md': '---\ntype: paper\nyear: 2020\nstatus: to-read\n---\n',
};

async function app(): Promise<Host> {
  const host = await literatureApp(files);
  await host.user.run('Open reading queue');
  await host.settled();
  return host;
}

const drawn = (): string[] => [...document.querySelectorAll('.research-logbook-queue details')].map((part) => `${part.querySelector('summary')?.textContent}: ${[...part.querySelectorAll('a')].map((each) => each.textContent).join(', ')}`);
const onIt = (): string => document.activeElement?.textContent ?? '';

async function later(host: Host): Promise<void> {
  await host.settled();
  await new Promise((resolve) => window.setTimeout(resolve, 150));
  await host.settled();
}

test('papers stand by status, what is being read first, the newest of each first, and what was read is folded', async () => {
  await app();
  expect(drawn()).toEqual(['Reading 1: A title', 'To read 2: E, C', 'Read 1: B', 'Other 1: D']);
  expect([...document.querySelectorAll('.research-logbook-queue details')].map((part) => part.hasAttribute('open'))).toEqual([true, true, false, true]);
  expect(document.querySelector('.research-logbook-queue li')?.textContent).toContain('2017 · Ann');
});

test('a key moves the paper that the keyboard is on, which changes one word of its note, goes along, and can be undone', async () => {
  const host = await app();
  expect(onIt()).toBe('A title');
  await host.user.press('3');
  await later(host);
  expect(await host.otherProgram.read('Papers/A.md')).toBe(a.replace('在读', '已读'));
  expect([drawn()[0], drawn()[1], onIt()]).toEqual(['To read 2: E, C', 'Read 2: B, A title', 'A title']);
  expect(document.querySelector('.research-logbook-queue [role="status"]')?.textContent).toBe('Moved "A title" to "Read".');
  await host.user.click('Undo');
  await later(host);
  expect(await host.otherProgram.read('Papers/A.md')).toBe(a);
  expect(drawn()[0]).toBe('Reading 1: A title');
});

test('arrows go from paper to paper, one of which the Tab key reaches, and Enter opens it', async () => {
  const host = await app();
  await host.user.press('ArrowDown');
  await host.user.press('ArrowDown');
  expect(onIt()).toBe('C');
  await host.user.press('End');
  expect(onIt()).toBe('D');
  expect(document.querySelectorAll('.research-logbook-queue a[tabindex="0"]')).toHaveLength(1);
  (document.activeElement as HTMLElement).click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Papers/D.md');
});

test('the menu offers the other states, and a note whose properties only a hand should change is left and told of', async () => {
  const host = await app();
  await host.otherProgram.write('Papers/C.md', '---\ntype: paper\nyear: 1998\nstatus: &s to-read\nother: *s\n---\n');
  await later(host);
  const button = [...document.querySelectorAll<HTMLElement>('.research-logbook-queue button')].find((each) => each.getAttribute('aria-label') === 'Move to… (C)');
  button?.click();
  expect([...document.querySelectorAll('.menu-item')].map((item) => item.textContent)).toEqual(['Reading', 'Read']);
  await host.user.click('Read');
  await later(host);
  expect(host.user.notices().join()).toContain('Cannot change the property "status"');
  expect(await host.otherProgram.read('Papers/C.md')).toContain('&s to-read');
});

test('nothing of the queue is left when the plugin goes', async () => {
  const host = await app();
  expect(await host.disable('research-logbook')).toEqual(nothing);
  expect(host.problems()).toEqual([]);
});
