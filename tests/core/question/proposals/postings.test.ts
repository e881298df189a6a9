import { Postings } from '../../../../src/core/question/proposals/postings';
import type { IndexedText } from '../../../../src/core/question/proposals/indexed-text';

function text(path: string, ...words: readonly string[]): IndexedText<string> {
  return { of: words.join(' '), note: { path, isPaper: false, asked: [], passages: [] }, words, links: [], about: [], has: new Set(words) };
}

const found = (postings: Postings<string>, keys: readonly string[], most: number): readonly string[] => [...postings.withAny(keys, most)].map(({ of }) => of).sort();

test('texts are found by any of some words, each once', () => {
  const postings = new Postings<string>();
  postings.put('A.md', [text('A.md', 'a', 'b'), text('A.md', 'b')]);
  postings.put('B.md', [text('B.md', 'b', 'c')]);
  expect(found(postings, ['a', 'b'], 9)).toEqual(['a b', 'b', 'b c']);
  expect(found(postings, ['c', 'd'], 9)).toEqual(['b c']);
});

test('a word that would lead to too many is left out whole, in whatever order the notes came', () => {
  const notes = [['A.md', [text('A.md', 'a', 'b')]], ['B.md', [text('B.md', 'b', 'c')]], ['C.md', [text('C.md', 'b', 'd')]]] as const;
  for (const order of [notes, [...notes].reverse()]) {
    const postings = new Postings<string>();
    for (const [path, texts] of order) postings.put(path, texts);
    expect(found(postings, ['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
  }
});

test('what is removed is found no more, and nothing else is lost', () => {
  const postings = new Postings<string>();
  const texts = [text('A.md', 'a', 'b')];
  postings.put('A.md', texts);
  postings.put('B.md', [text('B.md', 'b')]);
  postings.remove('A.md', texts);
  expect(found(postings, ['a', 'b'], 9)).toEqual(['b']);
});
