/** @jest-environment jsdom */
import { MarkdownRenderer, Component } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { registerConcepts } from '../../../src/obsidian/concept/register-concepts';
import { nothing, startHost, type Host } from '../../host/in-jest';
import { pluginPart } from '../../support/plugin-part';

const paper = '---\ntype: paper # a deep read\n---\n# 论文甲\r\n\n把势能面拆成原子的和，温度升高。\n\n## 讨论\nThe PES is smooth. RDF too.\n';
const files = {
  'Papers/A.md': paper,
  'Papers/B.md': '---\ntype: paper\n---\n# B\n\n比 [[A]] 快十倍，也用[[势能面]]。\n',
  'Log/2026-03-02.md': '- 读了 [[A#讨论|甲]]，很受启发 #标签\n',
  'Concepts/势能面.md': '---\naliases: [PES]\n---\n# 势能面\n',
  'Concepts/温度.md': '# 温度\n',
  'Concepts/ML/温度.md': '# 温度\n',
  'Concepts/RDF.md': '',
};

async function app(changed: Readonly<Record<string, string>> = {}): Promise<Host> {
  const host = await startHost({ files: { ...files, ...changed } });
  await host.enable(pluginPart(registerConcepts, DEFAULT_SETTINGS));
  await host.user.open('Papers/A.md');
  await host.settled();
  return host;
}

const rows = (): string[] => [...document.querySelectorAll<HTMLElement>('.research-logbook-proposal')].map((row) => `${row.dataset['decision']} ${row.querySelector('.research-logbook-proposal-sentence')?.textContent}`);
const read = (host: Host): Promise<string> => host.otherProgram.read('Papers/A.md');

test('each proposal is seen in its sentence, decided by key, and all that was accepted is written at once and can be undone', async () => {
  const host = await app();
  await host.user.run('Link concepts');
  await host.settled();
  expect(rows()).toEqual(['open 把势能面拆成原子的和，温度升高。', 'open 把势能面拆成原子的和，温度升高。', 'open The PES is smooth.', 'open RDF too.']);
  await host.user.press('y');
  expect(document.activeElement?.querySelector('mark')?.textContent).toBe('温度');
  await host.user.press('n');
  await host.user.press('Enter');
  await host.user.press('ArrowUp');
  expect(document.activeElement?.querySelector('mark')?.textContent).toBe('PES');
  [...(document.activeElement?.querySelectorAll('button') ?? [])].at(-1)?.click();
  await host.user.press('Home');
  await host.user.press('y');
  await host.user.press('End');
  await host.user.press('y');
  expect(rows().map((row) => row.split(' ')[0])).toEqual(['accepted', 'skipped', 'never', 'accepted']);
  await host.user.click('Add 2 links');
  await host.settled();
  expect(await read(host)).toBe('---\ntype: paper # a deep read\nconcepts:\n  - "[[势能面]]"\n  - "[[RDF]]"\nconcepts_skipped:\n  - "[[势能面]]"\n---\n# 论文甲\r\n\n把[[势能面]]拆成原子的和，温度升高。\n\n## 讨论\nThe PES is smooth. [[RDF]] too.\n');
  expect(host.user.notices()).toEqual(['Added 2 links in "A". Undo']);
  await host.user.click('Undo');
  await host.settled();
  expect(await read(host)).toBe(paper);
  expect(host.problems()).toEqual([]);
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('all that is clear is accepted together, and a name of two concepts is asked about', async () => {
  const host = await app();
  await host.user.run('Link concepts');
  await host.settled();
  await host.user.click('Accept all');
  expect(rows().map((row) => row.split(' ')[0])).toEqual(['accepted', 'open', 'accepted', 'accepted']);
  await host.user.press('y');
  const select = document.querySelector<HTMLSelectElement>('.research-logbook-proposal select')!;
  expect(document.activeElement).toBe(select);
  select.value = 'Concepts/ML/温度.md';
  select.dispatchEvent(new Event('change'));
  document.querySelectorAll<HTMLElement>('.research-logbook-proposal')[1]?.querySelector('button')?.click();
  await host.user.click('Add 4 links');
  await host.settled();
  expect(await read(host)).toContain('把[[势能面]]拆成原子的和，[[Concepts/ML/温度|温度]]升高。');
  expect(await read(host)).toContain('The [[势能面|PES]] is smooth. [[RDF]] too.');
  await host.user.run('Link concepts');
  await host.settled();
  expect(host.user.notices().at(-1)).toBe('Nothing to link: every concept that this note names is linked in its section.');
});

test('a note that changes during the review is not written, and the links are proposed anew', async () => {
  const host = await app();
  await host.user.run('Link concepts');
  await host.settled();
  await host.user.click('Accept all');
  await host.otherProgram.write('Papers/A.md', 'Only RDF now.');
  await host.settled();
  await host.user.click('Add 3 links');
  await host.settled();
  expect(await read(host)).toBe('Only RDF now.');
  expect(host.user.notices()).toEqual(['The note has changed meanwhile: nothing was written, and the links are proposed anew.']);
  expect(rows()).toEqual(['open Only RDF now.']);
});

test('what others say is written between marks, again where it was, and never over what the user has changed', async () => {
  const host = await app();
  await host.user.run('Update what others say');
  await host.settled();
  const block = '- [[2026-03-02]]: “读了 甲，很受启发 \\#标签”\n- [[B#B]]: “比 A 快十倍，也用势能面。”\n';
  expect((await read(host)).replace(/\r/g, '').replace(/others [\da-f]{8}/, 'others')).toContain(`## What others say\n<!-- logbook:begin others -->\n${block}<!-- logbook:end -->\n`);
  expect(host.user.notices()).toEqual(['Wrote 2 quotes. Undo']);
  await host.user.run('Update what others say');
  await host.settled();
  expect(host.user.notices().at(-1)).toBe('What others say is up to date.');
  const edited = (await read(host)).replace('很受启发', '很受启发！');
  await host.otherProgram.write('Papers/A.md', edited);
  await host.settled();
  await host.user.run('Update what others say');
  await host.settled();
  expect((await read(host)).startsWith(edited.trimEnd())).toBe(true);
  await host.otherProgram.write('Papers/A.md', 'another text');
  await host.settled();
  await host.user.click('Undo');
  await host.settled();
  expect(await read(host)).toBe('another text');
});

test('the code block lists the deep reads with their sentences, follows the vault, and a click opens the note', async () => {
  const host = await app();
  const element = document.body.createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(host.app, '```papers-using\n```', element, 'Concepts/势能面.md', component);
  await host.settled();
  expect(element.textContent?.trim()).toBe('B比 A 快十倍，也用势能面。');
  await host.otherProgram.write('Papers/C.md', '---\ntype: paper\n---\n# C\n\n再看[[势能面]]。\n');
  await host.settled();
  expect(element.textContent?.trim()).toBe('B比 A 快十倍，也用势能面。C再看势能面。');
  element.querySelector('a')?.click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Papers/B.md');
  const shown = element.textContent;
  await host.disable('research-logbook');
  await host.otherProgram.write('Papers/C.md', '---\ntype: paper\n---\nNothing.\n');
  await host.settled();
  expect(element.textContent).toBe(shown);
  component.unload();
  expect(host.problems()).toEqual([]);
});

test('a command for deep reads is not offered elsewhere', async () => {
  const host = await app();
  expect(host.user.commands()).toContain('Research Logbook: Update what others say');
  await host.user.open('Log/2026-03-02.md');
  expect(host.user.commands()).not.toContain('Research Logbook: Update what others say');
  expect(host.user.commands()).toContain('Research Logbook: Link concepts');
});
