import fc from 'fast-check';
import { writeBibtex } from '../../../src/core/paper/bibtex/write-bibtex';
import { writeCsl } from '../../../src/core/paper/csl/write-csl';
import { writeGbt7714 } from '../../../src/core/paper/gbt7714/write-gbt7714';
import { readReferences } from '../../../src/core/paper/read-references';
import { OTHERS, type Reference, type ReferenceName } from '../../../src/core/paper/reference';
import type { ReferenceType } from '../../../src/core/paper/reference-type';
import { writeRis } from '../../../src/core/paper/ris/write-ris';
import { isDeep } from '../../support/is-deep';

const runs = { numRuns: isDeep ? 5000 : 400 };
const opt = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** All that TeX, RIS or JSON might take for something else. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Deep', 'learning', 'of', 'Schrödinger', 'Łódź', '机器学习', 'naïve', 'Größe', 'E(3)', 'x', '2') },
  { weight: 4, arbitrary: fc.constantFrom('\\', '{', '}', '$', '&', '%', '#', '_', '~', '^', '`', '\'', '"', '@', '-', '--', '---', '\'\'', '``', '–', '—', '“', '?`', '\\alpha', '\\"o', '@article{x,', '$x_{1}$', ',', '=', 'TY  - X', 'ER  -', '：', '=>') },
);
/** Words and marks with or without spaces between. */
const hostile = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.map(([text, space]) => text + space).join('').replace(/\s+/g, ' ').trim());
const number = fc.integer({ min: 1, max: 9999 }).map(String);
const page = fc.oneof(number, fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 501, max: 999 })).map(([from, to]) => `${from}-${to}`), fc.constant('e1603015'));
const date = fc.oneof(
  fc.record({ year: fc.integer({ min: 1000, max: 2999 }) }),
  fc.record({ year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ year: fc.integer({ min: 1000, max: 2999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
);
const family = fc.constantFrom('Vaswani', 'Schütt', 'O\'Brien', 'Müller-Lüdenscheidt', 'García Márquez', 'E', '王', '欧阳', 'İnce');
const given = fc.constantFrom('Ashish', 'Kristof T.', 'J.-P.', 'Łukasz', '修', '小明', 'A');
const person: fc.Arbitrary<ReferenceName> = fc.oneof(
  fc.record({ family, given }),
  fc.record({ family, given, 'non-dropping-particle': fc.constantFrom('van der', 'de', 'von') }).filter((name) => !/\p{Script=Han}/u.test(name.family)),
  fc.record({ family: fc.constantFrom('King', 'Sammy'), given, suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ literal: fc.constantFrom('OpenAI', '清华大学', 'The CMS Collaboration', 'Institute of Physics & Co') }),
);
const names = fc.tuple(fc.array(person, { minLength: 1, maxLength: 4 }), fc.boolean()).map(([list, open]) => (open ? [...list, OTHERS] : list));

function without(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const reference = (types: readonly ReferenceType[], text: fc.Arbitrary<string>): fc.Arbitrary<Reference> => fc.record({
  id: fc.constantFrom('vaswani2017attention', '王2020', 'DBLP:conf/nips/VaswaniSPUJGKP17', 'a.b-c_d'),
  type: fc.constantFrom(...types),
  title: text,
  author: opt(names),
  editor: opt(names),
  issued: opt(date),
  'container-title': opt(text),
  'collection-title': opt(text),
  volume: opt(number),
  page: opt(page),
  edition: opt(number),
  publisher: opt(text),
  'publisher-place': opt(fc.constantFrom('北京', 'New York')),
  DOI: opt(fc.constantFrom('10.1038/nature14539', '10.1007/978-3-540-28650-9_4', '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2')),
  ISBN: opt(fc.constant('978-7-302-42328-7')),
  ISSN: opt(fc.constant('0028-0836')),
  URL: opt(fc.constantFrom('https://example.org/~me/a_b?x=1&y=%20#z', 'http://a.cn')),
  accessed: opt(date),
  abstract: opt(text),
  language: opt(fc.constantFrom('zh', 'en-US')),
  keyword: opt(fc.array(fc.constantFrom('力场', 'deep learning', 'C++', 'x & y'), { minLength: 1, maxLength: 3 })),
  note: opt(text),
}).map((fields) => without(fields) as Reference);

const bibtexTypes = ['article-journal', 'article-newspaper', 'book', 'paper-conference', 'chapter', 'report', 'webpage', 'manuscript', 'patent', 'standard', 'dataset', 'software'] as const;
const risTypes = ['article-journal', 'article-newspaper', 'paper-conference', 'chapter', 'thesis', 'report', 'webpage', 'manuscript', 'patent', 'standard', 'dataset', 'software'] as const;

test('BibTeX is read as it was written, whatever stands in it', () => {
  fc.assert(fc.property(fc.array(reference(bibtexTypes, hostile), { minLength: 1, maxLength: 4 }), (all) => {
    expect(readReferences(writeBibtex(all)).references).toEqual(all);
  }), runs);
});

test('CSL-JSON is read as it was written', () => {
  fc.assert(fc.property(fc.array(reference(risTypes, hostile), { maxLength: 4 }), (all) => {
    expect(readReferences(writeCsl(all)).references).toEqual(all);
  }), runs);
});

test('RIS is read as it was written', () => {
  fc.assert(fc.property(fc.array(reference(risTypes, hostile), { minLength: 1, maxLength: 4 }), (all) => {
    expect(readReferences(writeRis(all)).references).toEqual(all);
  }), runs);
});

const gbtText = fc.array(fc.constantFrom('Deep', 'learning', 'of', 'E(3)', 'graphs', '机器学习', '力场', '2D', 'BERT:', 'A', 'U.S.'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' ')).filter((text) => !/[:.]$|^U\.S\.|^A\b/.test(text));
const gbtName: fc.Arbitrary<ReferenceName> = fc.oneof(
  fc.record({ family: fc.constantFrom('Vaswani', 'Schütt', 'O\'Brien', 'Müller-Lüdenscheidt'), given: fc.constantFrom('A', 'K T', 'Ł') }),
  fc.record({ family: fc.constantFrom('王', '欧阳'), given: fc.constantFrom('修', '明') }),
  fc.record({ literal: fc.constantFrom('OpenAI', '清华大学', 'World Health Organization') }),
);
const gbtNames = fc.tuple(fc.array(gbtName, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([list, open]) => (open ? [...list, OTHERS] : list));
const year = fc.record({ year: fc.integer({ min: 1000, max: 2999 }) });
const venue = fc.constantFrom('Nature', '计算机学报', '清华大学学报(自然科学版)', 'Physical Review B', 'Advances in Neural Information Processing Systems 30');
const DOI = opt(fc.constantFrom('10.1038/nature14539', '10.1007/978-3-540-28650-9_4'));
const place = fc.constantFrom('北京', 'New York', 'Cambridge');
const publisher = fc.constantFrom('清华大学出版社', 'MIT Press', 'Curran Associates');
const online = opt(fc.record({ URL: fc.constant('https://example.org/a_b?x=1'), accessed: fc.constant({ year: 2023, month: 5, day: 1 }) }));

const gbt: fc.Arbitrary<Reference> = fc.tuple(fc.oneof(
  fc.record({ type: fc.constant('article-journal'), title: gbtText, author: gbtNames, 'container-title': venue, issued: year, volume: opt(number), issue: opt(number), page: opt(page), DOI }),
  fc.record({ type: fc.constant('paper-conference'), title: gbtText, author: gbtNames, 'container-title': venue, 'publisher-place': place, publisher, issued: year, page, DOI }),
  fc.record({ type: fc.constantFrom('book', 'thesis', 'report'), title: gbtText, author: gbtNames, 'publisher-place': opt(place), publisher, issued: year, page: opt(page), DOI }),
  fc.record({ type: fc.constant('book'), title: gbtText, author: gbtNames, edition: fc.constantFrom('2', '3', '11', '21'), 'publisher-place': place, publisher, issued: year }),
  fc.record({ type: fc.constant('patent'), title: gbtText, author: gbtNames, number: fc.constantFrom('200610171314.3', 'CN101234567A'), issued: fc.constant({ year: 2006, month: 12, day: 13 }) }),
  fc.record({ type: fc.constant('standard'), title: gbtText, author: gbtNames, number: fc.constant('GB/T 7714—2015'), 'publisher-place': place, publisher, issued: year }),
  fc.record({ type: fc.constant('article-newspaper'), title: gbtText, author: gbtNames, 'container-title': fc.constant('人民日报'), issued: fc.constant({ year: 2020, month: 1, day: 5 }), page: opt(fc.constant('3')) }),
  fc.record({ type: fc.constant('article'), title: gbtText, author: gbtNames, arxiv: fc.constantFrom('1706.03762', '2403.09611v2', 'hep-th/9901001'), issued: year }),
), online).map(([fields, where]) => without({ ...fields, ...(fields.type === 'article' ? {} : where) }) as Reference);

test('GB/T 7714 is read as it was written, but for the citekey', () => {
  fc.assert(fc.property(fc.array(gbt, { minLength: 1, maxLength: 4 }), (all) => {
    expect(readReferences(writeGbt7714(all)).references.map(({ id: _, ...rest }) => rest)).toEqual(all);
  }), { numRuns: isDeep ? 20_000 : 1500 });
});
