/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { nothing, startHost, type Host } from '../../host/in-jest';
import { Component, MarkdownRenderer } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { Language } from '../../../src/core/i18n/index';
import { Entries } from '../../../src/obsidian/log/entries';
import { registerProjects } from '../../../src/obsidian/project/register-projects';
import { pluginPart } from '../../support/plugin-part';

async function projectsApp(files: Readonly<Record<string, string>> = {}, language: Language = 'en'): Promise<Host> {
  const host = await startHost({ files, language });
  await host.enable(pluginPart((logbook) => registerProjects(logbook, new Entries(logbook)), { ...DEFAULT_SETTINGS, followDailyNotes: false }, language));
  return host;
}

const vault = {
  'Projects/Water.md': '# Water\n\n- [x] own\n- [ ] two\n',
  'Log/2026-03-02.md': '- ran [[Water|it]] %%quietly%%\n- no word\n- and [[Water]] again\n- [ ] plot [[Water]] 📅 2026-03-09\n',
  'Log/2026-03-05.md': '[[Water]] **all** day\n',
  'Log/2026-03-05 (conflicted copy 2026-03-06).md': '[[Water]] twice\n',
  'Papers/P.md': '---\ntype: paper\ntitle: The paper\nyear: 2019\nread_date: 2026-02-02\n---\n[[Water]]',
  'Plans/2026-W10.md': '## 2026.3.2-2026.3.8\n\n| | 2026.3.2 | 2026.3.3 |\n|---|---|---|\n| am | x<br/>run [[Water]] | y |\n\n- [>] move [[Water]]\n',
};

async function block(host: Host, path = 'Projects/Water.md'): Promise<{ readonly element: HTMLElement; readonly component: Component }> {
  const element = document.body.createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(host.app, '```project\n```', element, path, component);
  await settled(host);
  return { element, component };
}

/** What follows a change waits a moment for others. */
async function settled(host: Host): Promise<void> {
  await host.settled();
  await new Promise((resolve) => window.setTimeout(resolve, 150));
  await host.settled();
}

const partOf = (element: HTMLElement, title: string): string[] => {
  const head = [...element.querySelectorAll('.research-logbook-part')].find(({ textContent }) => textContent === title);
  return [...(head?.nextElementSibling?.children ?? [])].map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
};

test('the block shows what other notes say of the project, newest first', async () => {
  const host = await projectsApp(vault);
  const { element } = await block(host);
  expect(partOf(element, 'Progress')).toEqual(['2026.3.5Water all day', '2026.3.2ran it and Water again']);
  expect(partOf(element, 'Tasks')).toEqual(['plot Water 📅 2026-03-09 2026-03-02']);
  expect(partOf(element, 'Papers')).toEqual(['The paper (2019)']);
  expect(partOf(element, 'Weeks')).toEqual(['2026-W10 2026.3.2-3.82026.3.2 am: run Water']);
  expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Timeline, 2026.2.2-3.9: Log 2, Papers 1, Weeks 1, Tasks 1.');
  expect(element.querySelector('progress')?.value).toBe(1);
  expect(element.querySelector('input')?.hasAttribute('disabled')).toBe(true);
  expect(host.problems()).toEqual([]);
});

test('a press on a bar of the drawing opens its note', async () => {
  const host = await projectsApp(vault);
  const { element } = await block(host);
  const bar = [...element.querySelectorAll('.research-logbook-timeline-week')].find((each) => each.textContent === '2026-W10');
  bar?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Plans/2026-W10.md');
});

test('what is folded is drawn when it is unfolded', async () => {
  const host = await projectsApp(vault);
  const { element } = await block(host);
  const fold = element.querySelector('details');
  expect(fold?.textContent).toBe('1 done, moved or dropped');
  fold?.setAttribute('open', '');
  fold?.dispatchEvent(new Event('toggle'));
  await host.settled();
  expect(fold?.querySelector('li')?.textContent).toContain('move Water');
});

test('it follows the vault, keeps its place while nothing changes, and ends with its note', async () => {
  const host = await projectsApp(vault);
  const { element, component } = await block(host);
  const before = element.querySelector('.research-logbook-part');
  await host.otherProgram.write('Elsewhere.md', 'no word of it');
  await settled(host);
  expect(element.querySelector('.research-logbook-part')).toBe(before);
  await host.otherProgram.write('Log/2026-03-07.md', 'more [[Water]]');
  await settled(host);
  expect(partOf(element, 'Progress')[0]).toBe('2026.3.7more Water');
  component.unload();
  await host.otherProgram.write('Log/2026-03-08.md', 'most [[Water]]');
  await settled(host);
  expect(partOf(element, 'Progress')[0]).toBe('2026.3.7more Water');
  element.remove();
  expect(await host.disable('research-logbook')).toEqual(nothing);
});

test('a project that nothing links to says how that is done', async () => {
  const host = await projectsApp({ 'Projects/New.md': '' }, 'zh');
  const { element } = await block(host, 'Projects/New.md');
  expect(element.textContent?.trim()).toBe('还没有内容链接到这个项目。在日志、论文、周计划或任务中链接它，相应的内容就会显示在这里。');
});

test('a new project is a note of the template, with the block in it', async () => {
  const host = await projectsApp();
  await host.user.run('New project');
  await host.user.type('Water: how far?');
  expect(host.user.modals()[0]?.textContent).toContain('Makes "Projects/Water - how far.md".');
  await host.user.click('Make project');
  await host.settled();
  const text = await host.otherProgram.read('Projects/Water - how far.md');
  expect(text).toMatch(/^---\ntype: project\nstatus: active\nstart: \d{4}-\d\d-\d\d\nend:\n---\n# Water: how far\?\n\n## What it is about\n\n- \n/);
  expect(text).toContain('\n```project\n```\n');
  expect(host.user.modals()).toEqual([]);
  expect(host.app.workspace.getActiveFile()?.path).toBe('Projects/Water - how far.md');
  expect(host.problems()).toEqual([]);
});

test('a project that is there is opened and stays as it is, and a name needs a letter', async () => {
  const host = await projectsApp(vault);
  await host.user.run('New project');
  await host.user.type('...');
  expect(host.user.modals()[0]?.textContent).toContain('A name needs a letter or a digit.');
  await host.user.type('Water');
  expect(host.user.modals()[0]?.textContent).toContain('"Projects/Water.md" is there already and is opened.');
  await host.user.press('Enter');
  await host.settled();
  expect(await host.otherProgram.read('Projects/Water.md')).toBe(vault['Projects/Water.md']);
  expect(host.app.workspace.getActiveFile()?.path).toBe('Projects/Water.md');
});

test('the overview is put into a note by a command', async () => {
  const host = await projectsApp(vault);
  await host.user.open('Projects/Water.md');
  await host.user.run('Insert project overview');
  expect(host.app.workspace.activeEditor?.editor?.getValue()).toContain('```project\n```\n');
});

test('a block that is on show ends with the plugin', async () => {
  const host = await projectsApp(vault);
  const { element } = await block(host);
  expect(partOf(element, 'Progress')).not.toEqual([]);
  expect(await host.disable('research-logbook')).toEqual({ ...nothing, elements: [element.outerHTML.slice(0, 200)] });
  expect(host.problems()).toEqual([]);
});
