/** @jest-environment jsdom */
import { readReferences } from '../../../src/core/paper/read-references';
import type { Host } from '../../host/in-jest';
import { literatureApp } from './literature-app';

const files = {
  'Papers/A.md': '---\ntype: paper\ntitle: Deep nets\nauthors: [Ann Lee]\nyear: 2017\nvenue: Nature 5, 12\nstatus: read\n---\nSee [[B]].\n',
  'Papers/B.md': '---\ntype: paper\ntitle: 深度势能\nauthors: [王小明]\nyear: 2020\nvenue: 物理学报 69(3), 1\n---\n',
  'Log.md': 'Read [[A]] and [[B|two]].\n',
  'Empty.md': '',
};

async function app(open: string, changed: Readonly<Record<string, string>> = files): Promise<Host> {
  const host = await literatureApp(changed);
  await host.user.open(open);
  await host.settled();
  return host;
}

const selects = (): HTMLSelectElement[] => [...document.querySelectorAll<HTMLSelectElement>('.modal select')];
const offered = (): (string | null)[] => [...(selects()[0]?.options ?? [])].map(({ textContent }) => textContent);

function choose(select: number, text: string): void {
  const element = selects()[select];
  const option = [...(element?.options ?? [])].find(({ textContent }) => textContent === text);
  if (element === undefined || option === undefined) throw new Error(`Not offered: ${text}`);
  element.value = option.value;
  element.dispatchEvent(new Event('change'));
}

test('what is at hand is offered first, with counts, and what is empty is not offered', async () => {
  const host = await app('Papers/A.md');
  await host.user.run('Export references');
  expect(offered()).toEqual(['This paper: Deep nets', 'Linked from this note (1)', 'All papers (2)', 'To read (1)', 'Read (1)']);
});

test.each([
  ['BibTeX', 'bib'],
  ['GB/T 7714', 'txt'],
  ['CSL-JSON', 'json'],
  ['RIS', 'ris'],
])('saved as %s, another reads what the properties say, and no file is written over', async (format, ending) => {
  const host = await app('Empty.md', { ...files, [`Papers/references.${ending}`]: 'mine' });
  await host.user.run('Export references');
  choose(0, 'All papers (2)');
  choose(1, format);
  await host.user.click('Save to vault');
  await host.settled();
  expect(host.user.notices()).toEqual([`Saved 2 references in "Papers/references 2.${ending}".`]);
  const { references, problems } = readReferences(await host.otherProgram.read(`Papers/references 2.${ending}`));
  expect([references.map(({ title, issued }) => [title, issued?.year]).sort(), problems]).toEqual([[['Deep nets', 2017], ['深度势能', 2020]], []]);
  expect(await host.otherProgram.read(`Papers/references.${ending}`)).toBe('mine');
});

test('the papers that the selection links to are copied', async () => {
  const host = await app('Log.md');
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
  host.app.workspace.activeEditor?.editor?.setSelection({ line: 0, ch: 5 }, { line: 0, ch: 11 });
  await host.user.run('Export references');
  expect(offered()[0]).toBe('Linked from the selection (1)');
  choose(1, 'GB/T 7714');
  await host.user.click('Copy');
  await host.settled();
  expect([copied, host.user.notices()]).toEqual([[expect.stringContaining('Deep nets[J]. Nature, 2017, 5: 12')], ['Copied 1 reference.']]);
});

test('a clipboard that is closed is told of, and a vault without papers too', async () => {
  const host = await app('Log.md');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
  await host.user.run('Export references');
  await host.user.click('Copy');
  await host.settled();
  expect(host.user.notices()).toEqual(['Cannot copy: this device lets no plugin write to the clipboard now. Save to the vault instead.']);
  await host.close();
  const empty = await app('Empty.md', { 'Empty.md': '' });
  await empty.user.run('Export references');
  expect(document.querySelector('.modal')?.textContent).toContain('Nothing to export: there are no deep reads in "Papers".');
});
