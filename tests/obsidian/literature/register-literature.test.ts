/** @jest-environment jsdom */
import { Component, MarkdownRenderer } from 'obsidian';
import { parse } from 'yaml';
import { nothing, type Host } from '../../host/in-jest';
import { literatureApp } from './literature-app';

const files = {
  'Papers/A.md': '---\ntype: paper\ntitle: A title\nauthors: [Ann, Bo]\nyear: NIPS2017\ninstitution: X\ncitations: 292\ncitations_asof: 2024-03\ndatasets: [QM9, "[[MD17]]"]\nstatus: 在读\n---\n## 方法\n\n把 *面* 拆开，见 [[B]]。%%私密%%\n\n第二段\n',
  'Papers/B.md': '---\nyear: 2021\nauthors: [Ann]\nmethod: "a | b"\n---\n',
  'Papers/Notes.md': 'no paper',
  'Papers/MD17.md': '',
  'Elsewhere/C.md': '---\ntype: paper\nyear: 1998\nstatus: read\n---\n',
  'Table.md': '',
};

let component: Component;

async function app(): Promise<Host> {
  const host = await literatureApp(files);
  return host;
}

async function block(host: Host, markdown: string): Promise<HTMLElement> {
  const element = document.body.createDiv();
  component = new Component();
  component.load();
  await MarkdownRenderer.render(host.app, markdown, element, 'Table.md', component);
  await host.settled();
  return element;
}

const rowsOf = (element: HTMLElement): string[] => [...element.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | '));

test('the table has a row a deep read, newest first, with the section where no property says it, and follows the vault', async () => {
  const host = await app();
  const element = await block(host, '```literature\n```');
  expect(rowsOf(element)).toEqual([
    'Year | First institution | Title | Citations | Datasets | Features and problems | Method',
    '2021 |  | B |  |  |  | a | b',
    'NIPS2017 | X | A title | 292 (2024-03) | QM9, MD17 |  | 把 面 拆开，见 B。',
    '1998 |  | C |  |  |  | ',
  ]);
  await host.otherProgram.write('Papers/B.md', '---\nyear: 2021\nauthors: [Ann]\ntitle: Renamed\n---\n');
  await host.settled();
  await new Promise((resolve) => window.setTimeout(resolve, 150));
  await host.settled();
  expect(rowsOf(element)[1]).toBe('2021 |  | Renamed |  |  |  | ');
  expect(host.problems()).toEqual([]);
});

test('a press on a head sorts by it, up and then down, and what is empty stays last', async () => {
  const host = await app();
  const element = await block(host, '```literature\ncolumns: title, year, citations\n```');
  const heads = element.querySelectorAll('th');
  heads[1]?.querySelector('button')?.click();
  expect([heads[1]?.getAttribute('aria-sort'), rowsOf(element).slice(1).map((row) => row.split(' | ')[0])]).toEqual(['ascending', ['C', 'A title', 'B']]);
  heads[1]?.querySelector('button')?.click();
  expect(rowsOf(element).slice(1).map((row) => row.split(' | ')[0])).toEqual(['B', 'A title', 'C']);
  heads[2]?.querySelector('button')?.click();
  expect([heads[1]?.getAttribute('aria-sort'), rowsOf(element)[1]]).toEqual([null, 'A title | NIPS2017 | 292 (2024-03)']);
});

test('a block shows what it asks for, and says which of its lines it cannot read', async () => {
  const host = await app();
  expect(rowsOf(await block(host, '```literature\nfilter: status = reading\ncolumns: 题目\n```'))).toEqual(['Title', 'A title']);
  const odd = await block(host, '```literature\nsort: year\nfilter: year > 2050\n```');
  expect(odd.textContent).toContain('Cannot read "sort: year": begin it with "filter:", "concept:" or "columns:".');
  expect(odd.textContent).toContain('No paper fits.');
});

test('authors and institutions are listed with their papers, and a click opens one', async () => {
  const host = await app();
  const element = await block(host, '```people\n```');
  expect([...element.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Ann (2): A title, B', 'Bo (1): A title', 'X (1): A title']);
  element.querySelectorAll('a')[1]?.click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Papers/B.md');
});

test('nothing of a block is left when its plugin goes', async () => {
  const host = await app();
  const element = await block(host, '```literature\n```\n\n```people\n```');
  expect(await host.disable('research-logbook')).toEqual({ ...nothing, elements: [element.outerHTML.slice(0, 200)] });
});

test('the base shows the columns of the settings, and one that is there stays as it is', async () => {
  const host = await app();
  await host.user.run('Make literature base');
  await host.settled();
  const path = 'Papers/Literature.base';
  expect(host.user.notices()).toEqual([`Made "${path}".`]);
  const base = parse(await host.otherProgram.read(path)) as { readonly filters: unknown; readonly properties: unknown; readonly views: readonly { readonly order: unknown }[] };
  expect(base.views[0]?.order).toEqual(['year', 'institution', 'formula.paper', 'formula.cited', 'datasets', 'features', 'method']);
  expect(base.properties).toMatchObject({ institution: { displayName: 'First institution' }, 'formula.paper': { displayName: 'Title' } });
  await host.otherProgram.write(path, 'mine');
  await host.user.run('Make literature base');
  await host.settled();
  expect(await host.otherProgram.read(path)).toBe('mine');
  expect(host.user.notices().at(-1)).toBe(`"${path}" is there already and stays as it is. Delete it first to have it made anew.`);
});

test('the commands write the blocks where the cursor is', async () => {
  const host = await app();
  await host.user.open('Table.md');
  await host.user.run('Insert literature table');
  await host.user.run('Insert list of authors and institutions');
  await host.settled();
  expect(host.app.workspace.activeEditor?.editor?.getValue()).toBe('```literature\n```\n```people\n```\n');
});
