import fc from 'fast-check';
import { isWebLink, linkTarget, type LinkSyntax, type LinkTarget } from '../../../src/core/note/link-target';

const note = (path: string, subpath: string[] = [], block?: string): LinkTarget =>
  ({ kind: 'vault', path, subpath, ...(block === undefined ? {} : { block }) });
const web = (scheme: string, url: string): LinkTarget => ({ kind: 'web', scheme, url });
const local: LinkTarget = { kind: 'local' };

const rows: readonly [LinkSyntax, string, LinkTarget][] = [
  ['wikilink', 'Note', note('Note')],
  ['wikilink', ' Folder/Note ', note('Folder/Note')],
  ['wikilink', 'Folder/Note#Heading#Sub', note('Folder/Note', ['Heading', 'Sub'])],
  ['wikilink', 'Note#^Block-1', note('Note', [], 'block-1')],
  ['wikilink', 'Note#Heading#^b', note('Note', ['Heading'], 'b')],
  ['wikilink', '#Heading', note('', ['Heading'])],
  ['wikilink', '#^b', note('', [], 'b')],
  ['wikilink', 'Note#', note('Note')],
  ['wikilink', '', note('')],
  ['wikilink', 'Note: a subtitle', note('Note: a subtitle')],
  ['wikilink', '100%25', note('100%25')],
  ['wikilink', 'a\u00A0b', note('a b')],
  ['wikilink', 'Cafe\u0301', note('Café')],
  ['wikilink', '/Root', note('/Root')],
  ['wikilink', 'https://example.org/a#b', web('https', 'https://example.org/a#b')],
  ['wikilink', 'paper.pdf#page=3', note('paper.pdf', ['page=3'])],
  ['markdown', '..%2F..%2F%E5%9B%BE.png', note('../../图.png')],
  ['markdown', 'a%20b.md#%E6%A0%87%E9%A2%98', note('a b.md', ['标题'])],
  ['markdown', 'C%23.md', note('C#.md')],
  ['markdown', '50%.md', note('50%.md')],
  ['markdown', '%E5%9B.md', note('%E5%9B.md')],
  ['markdown', '%zz%20.md', note('%zz .md')],
  ['markdown', 'a\\_b.md', note('a_b.md')],
  ['markdown', 'a%C2%A0b.md', note('a b.md')],
  ['markdown', '#Heading', note('', ['Heading'])],
  ['markdown', 'note.md#^b', note('note.md', [], 'b')],
  ['markdown', 'obsidian://open?vault=Mine&file=Folder%2FNote%23Head', note('Folder/Note', ['Head'])],
  ['wikilink', 'obsidian://open?file=%E5%9B%BE', note('图')],
  ['markdown', 'obsidian://search?query=x', local],
  ['markdown', 'file:///home/me/a.pdf', local],
  ['markdown', 'C:\\Users\\me\\a.pdf', local],
  ['markdown', 'c:/Users/me/a.pdf', local],
  ['markdown', '\\\\server\\share', local],
  ['markdown', 'mailto:a@example.org', web('mailto', 'mailto:a@example.org')],
  ['markdown', 'JavaScript:alert(1)', web('javascript', 'JavaScript:alert(1)')],
  ['markdown', '//example.org/x', web('', '//example.org/x')],
];

test.each(rows)('a %s to %j is read', (syntax, written, target) => {
  expect(linkTarget(written, syntax)).toEqual(target);
});

test('a link leads to the web exactly when its target says so', () => {
  const piece = fc.constantFrom('https', 'obsidian', 'file', 'c', ':', '/', '//', '\\\\', 'open?file=x', '#', ' ', '\u00A0', 'note', '.md');
  const text = fc.oneof(fc.constantFrom(...rows.map(([, written]) => written)), fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')));
  fc.assert(fc.property(text, fc.constantFrom<LinkSyntax>('wikilink', 'markdown'), (written, syntax) => {
    expect(isWebLink(written, syntax)).toBe(linkTarget(written, syntax).kind === 'web');
  }));
});

test('any text is a target, and reading it twice gives the same path', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom<LinkSyntax>('wikilink', 'markdown'), (text, syntax) => {
    const target = linkTarget(text, syntax);
    if (target.kind !== 'vault') return;
    expect(target.path).toBe(target.path.normalize('NFC'));
    expect(target.path).toBe(target.path.trim());
  }));
});

test('a path that is percent-encoded for Markdown comes back', () => {
  const path = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.normalize('NFC').trim());
  fc.assert(fc.property(path, (text) => {
    fc.pre(!text.includes('\u00A0'));
    expect(linkTarget(encodeURIComponent(text), 'markdown')).toMatchObject({ kind: 'vault', path: text });
  }));
});
