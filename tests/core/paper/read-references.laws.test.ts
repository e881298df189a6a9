import fc from 'fast-check';
import { readReferences } from '../../../src/core/paper/read-references';
import { referenceLibrary } from '../../../src/core/paper/reference-library';
import { isDeep } from '../../support/is-deep';

const runs = { numRuns: isDeep ? 20_000 : 1500 };
const piece = fc.constantFrom(
  '@article{k,', '@string{s = ', '@comment{', '@', '{', '}', '"', '#', ',', '=', 'title = {A', 'author = "B and C"', 'crossref = {k}', '\n', ' ', '\\', '\\"', '$', '\n@book(x,', ')', 'year=2000',
  'TY  - JOUR', 'AU  - ', 'ER  - ', 'SP  - 1', '[1] ', '王五, 等. ', '题目[J]', '. Nature, 2015, 521(7553): 436-444', '//', '[C]//', '[EB/OL]', 'http://a.b', 'DOI: 10.1038/x', '{"title": "x"}', '[{', '\uFEFF', '\u0000',
);
const noise = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('nothing at all makes a reader throw, and every problem has its line', () => {
  fc.assert(fc.property(noise, (text) => {
    const { references, problems } = readReferences(text);
    for (const { id } of references) expect(id).not.toBe('');
    for (const { line } of problems) expect(line >= 1 && line <= text.split('\n').length).toBe(true);
  }), runs);
});

test('no broken entry hides the entries around it', () => {
  const inside = noise.filter((text) => !/[@\uFEFF]/.test(text));
  fc.assert(fc.property(fc.array(inside, { minLength: 1, maxLength: 4 }), (all) => {
    const text = all.map((broken, at) => `@article{bad${at}, ${broken}\n\n@article{good${at},\n  title = {Good ${at}},\n  year = {2000}\n}\n`).join('\n');
    const read = new Map(readReferences(text).references.map(({ id, title }) => [id, title]));
    for (const at of all.keys()) expect(read.get(`good${at}`)).toBe(`Good ${at}`);
  }), runs);
});

test('a library lists what the reader reads, in steps', async () => {
  await fc.assert(fc.asyncProperty(noise, async (text) => {
    const { references, problems } = readReferences(text);
    let latest = 0;
    const library = await referenceLibrary(text, (done, total) => {
      expect(done >= latest && done <= total).toBe(true);
      latest = done;
      return done % 2 === 0 ? Promise.resolve() : undefined;
    });
    expect(library.entries.map((entry) => entry.read().title)).toEqual(references.map(({ title }) => title));
    expect(library.entries.map(({ title, year }) => [title, year])).toEqual(references.map(({ title, issued }) => [title, issued?.year]));
    expect(library.problems).toEqual(problems);
  }), { numRuns: isDeep ? 5000 : 500 });
});
