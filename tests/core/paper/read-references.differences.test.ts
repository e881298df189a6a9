import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReferences } from '../../../src/core/paper/read-references';
import { isOthers, type Reference, type ReferenceName } from '../../../src/core/paper/reference';
import { peerReadings, withoutEmpty, type ByKey, type PlainFields } from '../../support/bibliography-peers';

const text = (name: string): string => readFileSync(join(__dirname, 'references', name), 'utf8');
/** What the 67 works are, which the three files tell each in its own way: 201 references. */
const works = JSON.parse(text('works.json')) as readonly Reference[];
const bibtex = text('works.bib');
const ours = { bib: readReferences(bibtex), ris: readReferences(text('works.ris')), gbt: readReferences(text('works.txt')) };

const nameText = (name: ReferenceName): string => ('literal' in name ? name.literal : [name['non-dropping-particle'], name.family, name.given].filter(Boolean).join(' '));

function fieldsOf(reference: Reference): PlainFields {
  return withoutEmpty({
    title: reference.title,
    author: (reference.author ?? []).map(nameText).join('; '),
    year: String(reference.issued?.year ?? ''),
    month: String(reference.issued?.month ?? ''),
    container: reference['container-title'] ?? '',
    volume: reference.volume ?? '',
    issue: reference.issue ?? reference.number ?? '',
    page: reference.page ?? '',
    publisher: reference.publisher ?? '',
    place: reference['publisher-place'] ?? '',
    DOI: reference.DOI ?? '',
  });
}

test('each of the three files tells of all works', () => {
  for (const { references } of Object.values(ours)) expect(references).toHaveLength(works.length);
});

test('BibTeX says what the works are, but for the authors that lack a brace', () => {
  const read = new Map(ours.bib.references.map((reference) => [reference.id, reference]));
  const wrong = works.flatMap((work) => differences(fieldsOf(work), fieldsOf(read.get(work.id) ?? work)).map(([field, , got]) => [work.id, field, got]));
  expect(wrong).toEqual([['oksendal1995', 'author', 'Øksendal, Bernt and Æsøy, Håkon']]);
  expect(works.map(({ id }) => read.get(id)?.type)).toEqual(works.map(({ type }) => type));
  expect(works.map(({ id }) => read.get(id)?.arxiv)).toEqual(works.map(({ arxiv }) => arxiv));
});

test('each broken entry is told of with its line, and no other', () => {
  expect(ours.bib.problems.map(({ code, about, line }) => [code, about[0], bibtex.split('\n')[line - 1]])).toEqual([
    ['unclosed-entry', 'rumelhart1986', '@article{rumelhart1986,'],
    ['unclosed-entry', 'jumper2021', '@article{jumper2021,'],
    ['unclosed-entry', 'oksendal1995', '@article{oksendal1995,'],
    ['broken-entry', 'drautz2019', '  volume = {99}},'],
    ['unclosed-entry', 'zh552023', '@phdthesis{zh552023,'],
  ]);
  expect(ours.ris.problems.map(({ code }) => code)).toEqual(['unclosed-record', 'unclosed-record']);
  expect(ours.gbt.problems).toEqual([]);
});

test('RIS says what the works are', () => {
  const read = new Map(ours.ris.references.map((reference) => [reference.id, reference]));
  for (const work of works) expect(read.get(work.id)).toMatchObject(withUrl(work));
});

test('GB/T 7714 says what the works are, as far as it names them', () => {
  const wrong = works.flatMap((work, at) => {
    const found = ours.gbt.references[at];
    return found === undefined ? [work.id] : [...differences(shortFields(work), shortFields(found)).map((each) => `${work.id} ${each.join(' | ')}`), ...(found.type === work.type ? [] : [`${work.id} type ${found.type}`])];
  });
  expect(wrong).toEqual([]);
});

test('what others read otherwise is known, class by class', () => {
  const read = new Map(ours.bib.references.map((reference) => [reference.id, fieldsOf(reference)]));
  const ris = new Map(ours.ris.references.map((reference) => [reference.id, fieldsOf(reference)]));
  const strings = bibtex.split('\n').slice(2, 4).join('\n');
  const entries = [...read.keys()].map((id) => `${strings}\n${new RegExp(`@\\w+\\{${id},[^]*?\\n(?=\\n|$)`).exec(bibtex)?.[0] ?? ''}`);
  const peers = peerReadings({ bibtex, entries, ris: text('works.ris').replace('\uFEFF', '') });
  expect(peers.citationJsWhole).toBe(false);
  expect([
    ...table('retorquere', peers.retorquere, read),
    ...table('citation-js', peers.citationJs, read),
    ...table('citation-js, RIS', peers.citationJsRis, ris),
  ]).toEqual(known);
});

/** Reader, what is otherwise, and in how many fields (entries, where all is missing). */
const known = [
  ['retorquere', 'keeps the address before a DOI', 6],
  ['retorquere', 'keeps the dotless i below an accent', 4],
  ['retorquere', 'lets a field that lacks a brace swallow those after it', 15],
  ['retorquere', 'loses the fields after a brace too many', 3],
  ['retorquere', 'takes a Chinese name for one word', 7],
  ['retorquere', 'writes a dash between pages', 26],
  ['retorquere', 'writes an accent beside its letter, not as one letter', 18],
  ['citation-js', 'does not know \\AA', 1],
  ['citation-js', 'does not tell the issue that the file tells', 1],
  ['citation-js', 'keeps the address before a DOI', 6],
  ['citation-js', 'keeps the dotless i below an accent', 4],
  ['citation-js', 'loses the fields after a brace too many', 3],
  ['citation-js', 'reads nothing of an entry that lacks a brace or has an unbraced \\" in quotes', 6],
  ['citation-js', 'takes a Chinese name for one word', 7],
  ['citation-js', 'takes howpublished for the publisher', 1],
  ['citation-js, RIS', 'does not tell the author that the file tells', 1],
  ['citation-js, RIS', 'does not tell the container that the file tells', 8],
  ['citation-js, RIS', 'does not tell the issue that the file tells', 1],
  ['citation-js, RIS', 'does not tell the month that the file tells', 1],
  ['citation-js, RIS', 'does not tell the place that the file tells', 4],
  ['citation-js, RIS', 'does not tell the year that the file tells', 6],
  ['citation-js, RIS', 'takes a Chinese name for one word', 7],
];

function table(peer: string, theirs: ByKey, own: ByKey): readonly (readonly [string, string, number])[] {
  const counts = new Map<string, number>();
  for (const [id, fields] of own) {
    const said = theirs.get(id);
    const classes = said === undefined ? ['reads nothing of an entry that lacks a brace or has an unbraced \\" in quotes']
      : differences(said, fields).map(([field, they, we]) => classOf(id, field, they, we));
    for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => [peer, what, count]);
}

function classOf(id: string, field: string, theirs: string, we: string): string {
  const composed = theirs.normalize('NFC');
  if (composed === we) return 'writes an accent beside its letter, not as one letter';
  if (theirs.replaceAll('ı', 'i').normalize('NFC') === we) return 'keeps the dotless i below an accent';
  if (theirs.replace('–', '-') === we) return 'writes a dash between pages';
  if (field === 'DOI' && theirs.endsWith(`/${we}`)) return 'keeps the address before a DOI';
  if (theirs === we.replaceAll(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')) return 'takes a Chinese name for one word';
  if (/^(?:jumper2021|oksendal1995)$/.test(id)) return 'lets a field that lacks a brace swallow those after it';
  if (id === 'drautz2019') return 'loses the fields after a brace too many';
  if (field === 'publisher' && theirs.startsWith('arXiv preprint')) return 'takes howpublished for the publisher';
  if (theirs.includes('\\AA')) return 'does not know \\AA';
  if (theirs === '' && /^(?:issue|place|container|year|month|author)$/.test(field)) return `does not tell the ${field} that the file tells`;
  return `unexplained: ${id} ${field} "${theirs}"`;
}

/** A field, what one says and what the other says. */
function differences(one: PlainFields, other: PlainFields): readonly (readonly [string, string, string])[] {
  return Object.keys({ ...one, ...other }).flatMap((field) => (one[field] === other[field] ? [] : [[field, one[field] ?? '', other[field] ?? ''] as const]));
}

/** The address of a preprint is its number too. */
function withUrl(work: Reference): Reference {
  return work.arxiv === undefined ? work : { ...work, URL: `https://arxiv.org/abs/${work.arxiv}` };
}

/** Three authors with initials in capitals, and no month. */
function shortFields(reference: Reference): PlainFields {
  const author = (reference.author ?? []).filter((name) => !isOthers(name)).slice(0, 3).map((name) => nameText(shortName(name)).toUpperCase()).join('; ');
  const { month: _, ...fields } = fieldsOf(reference);
  return withoutEmpty({ ...fields, author, DOI: '' });
}

function shortName(name: ReferenceName): ReferenceName {
  if ('literal' in name || /\p{Script=Han}/u.test(name.family)) return name;
  return { ...name, given: (name.given ?? '').split(/[\s.-]+/).map((word) => word.slice(0, 1)).filter(Boolean).join(' ') };
}
