import * as fc from 'fast-check';
import { leftovers } from '../../../src/core/note/leftovers';
import { scan } from '../../../src/core/text/scan';

/** The note without what a template left behind. */
function filledIn(text: string): string {
  const note = scan(text);
  let [out, at] = ['', 0];
  for (const { start, end } of leftovers(note, note.tokens)) {
    out += text.slice(at, start);
    at = end;
  }
  return out + text.slice(at);
}

test.each([
  ['a section of the day template', '## Read\n\n- \n\n## Done\n\n- ran it\n', '\n\n## Done\n\n- ran it\n'],
  ['an empty question', '## Open questions\n\n- [ ] ❓ \n', '\n'],
  ['an empty item at the end of a list', '- a\n- \n', '- a\n'],
  ['one between others, which stay one list', '- a\n- \n- b\n', '- a\n- b\n'],
  ['one with an empty one in it', '- a\n- \n  - [ ] \n', '- a\n'],
  ['a heading with an empty one below it', '## A\n\n### B\n\n- \n\n## C\n\ntext\n', '\n\n## C\n\ntext\n'],
  ['the deeper of two headings', '## A\n\ntext\n\n### B\n\n1. \n', '## A\n\ntext\n\n\n'],
  ['a note with line breaks of Windows', '## A\r\n\r\n- \r\n', '\r\n'],
])('%s goes', (_, text, left) => {
  expect(filledIn(text)).toBe(left);
});

test.each([
  ['a heading with nothing below it', '## To be written\n\n## Next\n\ntext\n'],
  ['the title', '# Day\n\ntext\n'],
  ['an item that an address can lead to', '- ^here\n'],
  ['an item with an item in it', '- \n  - a\n'],
  ['an item that is done', '- [x] \n'],
  ['a dash that underlines a heading', 'Title\n-\n'],
  ['what an empty item underlines', '- word\n  - \n\n1. a\n'],
  ['an item that parts a line from a quotation', '> word\n1. \nword\n'],
  ['an empty item in a quotation', '> - \n'],
  ['code', '```\n- \n```\n'],
])('%s stays', (_, text) => {
  expect(filledIn(text)).toBe(text);
});

test('a title keeps its place when all below it is left over', () => {
  expect(filledIn('# Day\n\n- \n')).toBe('# Day\n\n');
});

test('whoever wrote something in a template loses nothing of it, and it means what it meant', () => {
  const line = fc.constantFrom('## Done', '### More', '- ', '- [ ] ❓ ', '  - ', '1. ', '', '- word', 'word', '> word', '# word');
  const said = (text: string): string[] => scan(text).tokens.flatMap(({ kind, start }) => (/^(?:[-#>] )?word/.test(text.slice(start)) ? [kind] : []));
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
    const text = lines.join('\n');
    const left = filledIn(text);
    expect(left.split('word')).toHaveLength(text.split('word').length);
    expect(said(left)).toEqual(said(text));
  }), { numRuns: 2000 });
});
