/** @jest-environment jsdom */
import { parse } from 'yaml';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Host } from '../../host/in-jest';
import { handMadeTable } from '../../support/hand-made-table';
import { literatureApp } from './literature-app';

const table = `# 文献汇总\n\n${handMadeTable}\n`;

async function app(files: Readonly<Record<string, string>> = {}): Promise<Host> {
  const host = await literatureApp({ 'Table.md': table, ...files }, { ...DEFAULT_SETTINGS, language: 'zh' });
  await host.user.open('Table.md');
  await host.user.run('Import a literature table');
  await host.settled();
  return host;
}

const notesOf = (host: Host): string[] => host.app.vault.getMarkdownFiles().map(({ path }) => path).filter((path) => path.startsWith('Papers/')).sort();

test('a table of ten rows with years in words gives ten notes, and nothing that it says is lost', async () => {
  const host = await app();
  expect(document.querySelector('.modal-content')?.textContent).toContain('10 notes are made in "Papers"');
  await host.user.click('Make 10 notes');
  await host.settled();
  expect(host.user.notices()).toEqual(['Made 10 notes in "Papers".']);
  expect(notesOf(host)).toHaveLength(10);
  const notes = await Promise.all(notesOf(host).map((path) => host.otherProgram.read(path)));
  const texts = notes.map((note) => `${JSON.stringify(parse(/^---\n([^]*?)\n---\n/.exec(note)?.[1] ?? ''))}${note}`);
  for (const row of handMadeTable.split('\n').slice(2)) {
    const said = row.replace(/\\\|/g, '｜').split('|').map((cell) => cell.replaceAll('｜', '|').trim()).filter((cell) => cell !== '');
    const words = said.flatMap((cell) => cell.replace(/\[([^\]]*)\]\((?:https:\/\/(?:doi\.org|arxiv\.org\/abs)\/)?([^)]*)\)/, '$1<br/>$2').split(/<br\/>|\[[JC]\].*|[、；]|（2024-03）|, 冰|\*\*/)).filter((part) => part !== '');
    const own = words.filter((part) => !/^(?:Batzner|Schütt|李四|Wang J)/.test(part)).map((part) => part.replace('1,100+', '1,100+'));
    expect(texts.filter((text) => own.every((part) => text.includes(part)))).toHaveLength(1);
  }
  const nequip = notes.find((note) => note.includes('E(3)-equivariant')) ?? '';
  expect(parse(/^---\n([^]*?)\n---\n/.exec(nequip)?.[1] ?? '')).toMatchObject({
    type: 'paper', year: '2022.5.4（先前有preprint）', venue: 'Nature Communications', institution: 'Harvard', citations: 292, citations_asof: '2024-03', status: 'to-read', read_date: null, 组会: '5.12',
  });
  expect(nequip).toMatch(/## 特点与存在的问题\n\n省数据\n张量积贵\n/);
  expect(await host.otherProgram.read('Table.md')).toBe(table);
  expect(host.problems()).toEqual([]);
});

test('papers that have a note are listed and left alone, and a second import finds nothing to make', async () => {
  const there = '---\ntype: paper\ndoi: 10.1103/physrevlett.120.143001\n---\nmine\n';
  const host = await app({ 'Papers/DeePMD.md': there, 'Papers/Attention Is All You Need.md': '' });
  expect(document.querySelector('.modal-content')?.textContent).toContain('Deep Potential Molecular Dynamics → Papers/DeePMD.md');
  await host.user.click('Make 8 notes');
  await host.settled();
  expect(await host.otherProgram.read('Papers/DeePMD.md')).toBe(there);
  await host.user.run('Import a literature table');
  await host.settled();
  expect(document.querySelector('.modal-content')?.textContent).toContain('All papers of the table have notes already.');
  expect(notesOf(host)).toHaveLength(10);
});

test('a note without such a table is told so', async () => {
  const host = await app({ 'Other.md': '| a | b |\n|---|---|\n| 1 | 2 |\n' });
  await host.user.open('Other.md');
  await host.user.run('Import a literature table');
  await host.settled();
  expect(host.user.notices()).toEqual(['Cannot import: this note has no table with a column of titles. Name it "Title" or "题目".']);
});
