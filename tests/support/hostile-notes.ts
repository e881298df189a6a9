import fc from 'fast-check';

/** A vault of small notes: path -> text. */
export type Notes = Readonly<Record<string, string>>;

const names = ['A', 'B', 'Sub/A', 'Sub/B', 'Sub/深/笔记 一', 'Log/2026-03-02', 'Log/2026-03-01 to 2026-03-04', 'Log/README', 'README', 'Papers/C++ & C#', '100%', 'a.b', 'Home', '_navbar'];
const paths = [...names.map((name) => `${name}.md`), 'Board.canvas', 'img/图 1.png', 'img/a.png', 'a.pdf', 'a.mp3'];
const headings = ['One', 'one', 'Two words', '标题：一', '2026.3.2', 'A & B', 'x :id=y', '`code :a`', '$x^2$', '#tag here', '**粗**体', 'E1 H0', 'h-12345678', '[[A]]', '~a~', '{docsify-ignore}', '👍', '-'];
const blocks = ['b1', 'b2'];

const name = fc.constantFrom(...names, 'a', 'b', 'missing', '图 1.png', 'a.png', 'a.pdf#page=2', 'a.mp3', 'Board.canvas', '笔记 一');
const place = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom(...headings).map((heading) => `#${heading}`),
  fc.constantFrom(...blocks).map((block) => `#^${block}`),
);
const target = fc.tuple(name, place).map(([path, rest]) => path + rest);
const address = fc.tuple(fc.constantFrom(...paths, 'no.md', '#One', 'https://x.org/a_b', 'obsidian://open?file=A', 'file:///c', 'javascript:1', 'foo:bar'), place)
  .map(([path, rest]) => encodeURI(path) + rest.replace(/[ ()]/g, encodeURIComponent));

const word = fc.constantFrom('text', '文字', '3~5天，2~3次', '**粗体：**后文', '$5 和 $6', '$a|b$', '==亮 **b**==', '%%', '%% c %%', '<!--', '-->', '`', '``', '[^1]', '^[in *x*]', '#tag/子', 'https://example.com。然后',
  '<b>', '</div>', '<div>', '<a href="A.md">', '<img src="img/a.png">', '<pre>', '?>', '!> x', ':smile:', '\\', '|', '^b1', '{{x}}', '<% a %>', '[r]', '[x][r]', '![x][r]', '*a', '_b_', '&amp;', '[', ']', '](', '![');
const link = fc.oneof(
  target.map((to) => `[[${to}]]`),
  target.map((to) => `![[${to}]]`),
  fc.tuple(target, word).map(([to, text]) => `[[${to}|${text}]]`),
  fc.tuple(target, fc.constantFrom('300', '30x20', 'cap|10')).map(([to, size]) => `![[${to}|${size}]]`),
  fc.tuple(address, word).map(([to, text]) => `[${text}](${to})`),
  fc.tuple(address, word).map(([to, text]) => `![${text}](<${to}> "t :size=3")`),
  address.map((to) => `<a href="${to}">x</a>`),
);
const inline = fc.array(fc.oneof(word, link), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const prefix = fc.constantFrom('', '', '', '> ', '- ', '  ', '    ', '1. ', '- [ ] ', '- [/] ', '> [!note] ', '> [!tip]- ', '> > ', '> - ', '[^1]: ', '[^2]: ', '| ', '> [!private] ');
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(prefix, inline).map(([start, text]) => start + text) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('# ', '## ', '### ', '> ## ', '- # '), fc.constantFrom(...headings)).map(([mark, text]) => mark + text) },
  { weight: 2, arbitrary: fc.constantFrom('', '', '---', '===', '```', '~~~js', '```mermaid', '```dataview', '```project', '$$', '| a | b |', '| --- | --- |', '| 2026.3.2 | 2026.3.3 |', '[r]: A.md "t"', '[r]: https://x.org', '%%', '^b1', '^b2', '> ', '</details>') },
);
const note = fc.tuple(
  fc.constantFrom('', '', '', '\uFEFF', '---\ntags: [a, "b c"]\nauthors: ["[[A]]", "[x](Sub/B.md)"]\n---\n', '---\npublish: false\n---\n', '---\npublish: [\n---\n', '---\naliases: missing\n---\n', '---\ntype: project\n---\n', '---\ntype: week-plan\ndate: 2026-03-02\n---\n'),
  fc.array(line, { maxLength: 14 }),
  fc.constantFrom('\n', '\n', '\r\n'),
).map(([front, lines, end]) => front.replaceAll('\n', end) + lines.join(end));

const card = fc.oneof(
  inline.map((text) => ({ type: 'text', text })),
  fc.constantFrom(...paths).map((file) => ({ type: 'file', file })),
);
const canvas = fc.array(fc.tuple(card, fc.nat(9), fc.nat(9)).map(([node, x, y]) => ({ ...node, x, y, width: 1, height: 1 })), { maxLength: 5 })
  .map((nodes) => JSON.stringify({ nodes }));

/** The text of any one file of such a vault. */
export const hostileText = (path: string): fc.Arbitrary<string> => (path.endsWith('.md') ? note : path.endsWith('.canvas') ? canvas : fc.constant(path));

export const hostilePaths: readonly string[] = paths;

/** Vaults of notes that link to each other in every way, and whose Markdown is broken in most. */
export const hostileNotes: fc.Arbitrary<Notes> = fc
  .subarray([...paths], { minLength: 1 })
  .chain((chosen) => fc.tuple(...chosen.map((path) => hostileText(path).map((text) => [path, text] as const))))
  .map((notes) => Object.fromEntries(notes));
