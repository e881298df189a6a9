import fc from 'fast-check';
import type { NoteFacts } from '../../../src/core/note/facts';
import { readFacts } from '../../../src/core/note/read-facts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const facts = (text: string): NoteFacts => readFacts('Note.md', bytes(text)).facts;
const links = (text: string): string[] => facts(text).links.map(({ target, embed, property }) => `${embed ? '!' : ''}${target}${property === undefined ? '' : ` (${property})`}`);

const note = `---
tags: [paper, "#方法", "two words", Paper, 12]
up: "[[Home|home]]"
related:
  - "[[A#B]]"
  - plain [[C]] text
  - "[x](D%20E.md)"
publish: true
---

# Deep *Potential* %%not yet%% ^top

Reads [[SchNet]] and [[SchNet|again]], [data](../Data/a%20b.md "title"), ![[图.png|100]], [later][ref], <https://example.org>.
Also #Paper and #概念/势能, $E=mc^2$. ^block-A

## Second ##

\`[[NotALink]] #nottag\` %% [[Hidden]] #hidden %% <!-- [[Hidden2]] -->

> [!private]
> [[Private]] #private ^private
> # Private heading

> [!note] About [[Shown]]
> # In a quote

\`\`\`python
x = "[[InCode]]" #nottag
\`\`\`

[ref]: <Later note.md>
[unused]: Unused.md
[web](https://example.org/[[x]]) [mail](mailto:a@b.c) [app](obsidian://open?file=Other)
`;

test('what a reader sees of a note is found, and nothing else', () => {
  expect(facts(note)).toMatchObject({
    path: 'Note.md',
    headings: [
      { level: 1, text: 'Deep *Potential*', opens: true },
      { level: 2, text: 'Second' },
      { level: 1, text: 'In a quote' },
    ],
    blocks: ['top', 'block-a'],
    tags: ['#paper', '#方法', '#概念/势能'],
    uses: { math: true, mermaid: false, code: true },
    problems: [],
  });
  expect(facts(note).properties.values.publish).toBe(true);
  expect(facts(note).headings[1]?.opens).toBeUndefined();
});

test('links are found in the text and in properties, each once, in comments, code and private callouts never', () => {
  expect(links(note)).toEqual([
    'Home (up)', 'A#B (related)', 'C (related)', 'D%20E.md (related)',
    'SchNet', '../Data/a%20b.md', '!图.png', 'Later note.md', 'Shown', 'obsidian://open?file=Other',
  ]);
});

test('a link in the text counts beside the same in a property', () => {
  expect(links('---\nup: "[[A]]"\n---\n[[A]] ![[A]]')).toEqual(['A (up)', 'A', '!A']);
});

test.each([
  ['tags: single', ['#single']],
  ['tags: a, b', []],
  ['tags: [a/b, "2024"]', ['#a/b']],
  ['tags:', []],
  ['tags: {a: b}', []],
  ['TAG: [a]', []],
])('the app reads the tags of %j as %j', (yaml, tags) => {
  expect(facts(`---\n${yaml}\n---\n`).tags).toEqual(tags);
});

test('mermaid alone is no code', () => {
  expect(facts('```mermaid\ngraph TD\n```').uses).toEqual({ math: false, mermaid: true, code: false });
});

test('a heading opens a note when nothing but front matter stands before it', () => {
  expect(facts('---\na: 1\n---\n\n# T').headings[0]?.opens).toBe(true);
  expect(facts('\uFEFF# T').headings[0]?.opens).toBe(true);
  expect(facts('Text\n\n# T').headings[0]?.opens).toBeUndefined();
});

test('no comment is left in a heading, however many it has', () => {
  expect(facts(`# A${' %%x%% b'.repeat(50)}`).headings[0]?.text).toBe(`A${'  b'.repeat(50)}`);
});

test('the text is kept as it is, byte order mark and line ends too', () => {
  const text = '\uFEFF---\r\npublish: true\r\n---\r\nText\r\n';
  const read = readFacts('Note.md', bytes(text));
  expect(read.text).toBe(text);
  expect(read.facts.properties).toEqual({ values: { publish: true } });
});

test.each([
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x2d, 0x00])],
  ['UTF-16 without', new Uint8Array([0x2d, 0x00, 0x2d, 0x00])],
  ['GBK', new Uint8Array([0xc3, 0xbf, 0xc8, 0xd5])],
])('a note in %s has a problem, and so stays private', (_name, content) => {
  expect(readFacts('Note.md', content).facts.properties).toEqual({
    values: {},
    problem: { code: 'encoding', line: 1, message: 'Cannot read the note: it is not text in UTF-8; save it as UTF-8.' },
  });
});

test.each([
  ['---\npublish: false\n\nText', 'unclosed'],
  ['\n---\npublish: false\n---\n', 'misplaced'],
  ['  ---\nprivate: true\n---\n', 'misplaced'],
  ['---\na: 1\na: 2\n---\n', 'duplicate-key'],
])('properties that the app does not see as such are a problem: %j', (text, code) => {
  expect(facts(text).properties.problem?.code).toBe(code);
});

test('the line of a problem is the line of the note', () => {
  expect(facts('---\r\na: 1\r\na: 2\r\n---\r\n').properties.problem?.line).toBe(3);
});

test('what was never closed is a problem with its line', () => {
  expect(facts('Text\n\n%% open [[Hidden]]\n').problems).toEqual([
    { code: 'unclosed-comment', line: 3, message: 'The comment that begins here is never closed and hides everything below it; close it.' },
  ]);
});

test('the hash may be another function', () => {
  expect(readFacts('Note.md', bytes('x'), ({ length }) => `${length} byte`).facts.hash).toBe('1 byte');
  expect(facts('').hash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('any bytes are read, and the facts survive being saved', () => {
  const text = fc.array(fc.constantFrom('# H\n', '[[A|b]]', '![[c#d]]', '%%', '<!--', '-->', '#t', ' ^id\n', '> [!private]\n', '> x\n', '```\n', '---\n', 'a: b\n', '$', '[x](y)', '\n', '\0', '图', '- [ ] ')).map((parts) => bytes(parts.join('')));
  fc.assert(fc.property(fc.oneof(fc.uint8Array(), text), (content) => {
    const { facts } = readFacts('Note.md', content);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  }));
});
