/** @jest-environment jsdom */
import { Component, MarkdownRenderer, sanitizeHTMLToDom, type App } from 'obsidian';
import { startHost, type Host } from '../in-jest';

let host: Host;
let app: App;

beforeAll(async () => {
  host = await startHost({ files: { 'A.md': '# A\n[[B#Part|part]] ![[B#Part]]\n', 'B.md': '# B\ntext\n## Part\nthe part\n', 'pic.png': Uint8Array.of(1) } });
  app = host.app;
});

afterAll(() => host.close());

async function rendered(markdown: string): Promise<HTMLElement> {
  const element = createDiv();
  const component = new Component();
  component.load();
  await MarkdownRenderer.render(app, markdown, element, 'A.md', component);
  return element;
}

test.each([
  ['**b** ==m==', '<p><strong>b</strong> <mark>m</mark></p>'],
  ['[[B|text]]', '<p><a class="internal-link" data-href="B" href="B">text</a></p>'],
  ['[[Missing]]', '<p><a class="internal-link is-unresolved" data-href="Missing" href="Missing">Missing</a></p>'],
  ['[[B#Part]]', '<p><a class="internal-link" data-href="B#Part" href="B#Part">B &gt; Part</a></p>'],
  ['#a/b and #1', '<p><a class="tag" href="#a/b">#a/b</a> and #1</p>'],
  ['---\na: 1\n---\ntext', '<p>text</p>'],
  ['seen %%hidden%% seen', '<p>seen  seen</p>'],
  ['%%\nhidden\n%%\nseen', '<p>seen</p>'],
  ['a\nb', '<p>a<br>b</p>'],
])('%j is rendered', async (markdown, html) => {
  const element = await rendered(markdown);
  const sorted = element.innerHTML.replace(/<a [^>]*>/g, (tag) => `<a ${(tag.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`);
  expect(sorted.replace(/<\/?div[^>]*>/g, '').trim()).toBe(html);
});

test('tasks, callouts and outer links have the app\'s class names', async () => {
  const element = await rendered('- [ ] open\n- [/] half\n\n> [!warning] Beware\n> of it\n\n[web](https://example.org)');
  expect([...element.querySelectorAll<HTMLElement>('.task-list-item')].map((item) => item.dataset.task)).toEqual(['', '/']);
  expect(element.querySelector<HTMLElement>('.callout')?.dataset.callout).toBe('warning');
  expect(element.querySelector('.callout-title')?.textContent).toBe('Beware');
  expect(element.querySelector('.callout-content')?.textContent.trim()).toBe('of it');
  expect(element.querySelector('a.external-link')?.getAttribute('href')).toBe('https://example.org');
});

test('a part of a note and a picture are embedded', async () => {
  const element = await rendered('![[B#Part]] ![[pic.png]] ![[None]]');
  expect(element.querySelector('.markdown-embed-content')?.textContent).toContain('the part');
  expect(element.querySelector('.markdown-embed-content')?.textContent).not.toContain('text');
  expect(element.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,AQ==');
  expect(element.textContent).toContain('"None" is not created yet.');
});

test('scripts and handlers are not rendered', async () => {
  const element = await rendered('<img src="x" onerror="alert(1)"><script>alert(1)</script>');
  expect(element.innerHTML).not.toContain('alert');
  expect(sanitizeHTMLToDom('<b onclick="x">b</b>').firstElementChild?.outerHTML).toBe('<b>b</b>');
});

test('in the reading view a link is followed, and the pointer over it is told', async () => {
  const seen: unknown[] = [];
  app.workspace.on('hover-link' as 'resize', ((payload: { linktext: string }) => seen.push(payload.linktext)) as () => unknown);
  const view = await host.user.open('A.md');
  await host.user.click('Read');
  const link = view.contentEl.querySelector<HTMLElement>('a.internal-link');
  link?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  link?.click();
  await host.settled();
  expect(seen).toEqual(['B#Part']);
  expect(app.workspace.getActiveFile()?.path).toBe('B.md');
  expect(app.workspace.activeEditor?.editor?.getCursor().line).toBe(2);
});
