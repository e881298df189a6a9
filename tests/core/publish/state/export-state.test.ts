import fc from 'fast-check';
import type { NoteFacts } from '../../../../src/core/note/facts';
import { emptyState, parseExportState, printExportState, type ExportState } from '../../../../src/core/publish/state/export-state';
import { bytesOf, hash } from '../../../support/export-run';

const facts: NoteFacts = {
  path: 'Papers/深度势能.md',
  hash: hash(bytesOf('text')),
  properties: { values: { title: '深度势能', year: 2018, tags: ['a', null], nested: { open: true } } },
  headings: [{ level: 2, text: 'Ideas', offset: 12, opens: true }],
  blocks: ['abc'],
  links: [{ target: 'Concepts/Force#Field', syntax: 'wikilink', embed: false, property: 'concepts' }],
  tags: ['#ml'],
  uses: { math: true, mermaid: false, code: true },
  problems: [],
};

const state: ExportState = {
  notes: new Map([
    [facts.path, { size: 5, mtime: 1.25, facts }],
    ['empty.md', { size: 0, mtime: 2, facts: { ...facts, path: 'empty.md', headings: [], links: [], blocks: [], tags: [] } }],
  ]),
  pages: new Map([['Papers/a.md', {
    key: 'k', hash: 'h', size: 9, notes: [facts.path], assets: ['a.png'],
    findings: [{ code: 'unresolved-link', severity: 'warning', note: facts.path, line: 3, message: 'no such note' }],
  }]]),
  attachments: new Map([['a.png', { size: 1, mtime: 2, hash: 'h' }]]),
  written: new Map([['index.html', { hash: 'h', size: 1, mtime: 3.5 }]]),
};

const printed = printExportState(state, 'program', hash);

function plain({ notes, pages, attachments, written }: ExportState): unknown {
  const own = ({ path, hash, properties, headings, blocks, links, tags, uses, problems }: NoteFacts): NoteFacts =>
    ({ path, hash, properties, headings, blocks, links, tags, uses, problems });
  return [[...notes].map(([path, { size, mtime, facts }]) => [path, size, mtime, own(facts)]), [...pages], [...attachments], [...written]];
}

test('is read back as it was saved, also when it is saved again', () => {
  const read = parseExportState(printed, 'program', hash);
  expect(plain(read)).toEqual(plain(state));
  const again = printExportState(read, 'program', hash);
  expect(again).toEqual(printed);
  expect(plain(parseExportState(again, 'program', hash))).toEqual(plain(state));
});

test('what another program found is not taken over', () => {
  expect(parseExportState(printed, 'another', hash)).toBe(emptyState);
});

test('whatever is wrong with it, the answer is an empty state and no error', () => {
  expect(parseExportState(undefined, 'program', hash)).toBe(emptyState);
  fc.assert(fc.property(fc.nat(printed.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, cut) => {
    const bytes = printed.slice(0, cut ? at : undefined);
    if (!cut) bytes[at] = (bytes[at] ?? 0) ^ change;
    const read = parseExportState(bytes, 'program', hash);
    // White space of the first line is all that may differ.
    if (read !== emptyState) expect(plain(read)).toEqual(plain(state));
  }));
});

test('is empty when its columns are not what they say, even with a right checksum', () => {
  for (const body of ['[]', 'null', '{}', '{"notes":1,"pages":2,"attachments":3,"written":4}']) {
    const first = JSON.stringify({ version: 1, program: 'program', head: body.length, hash: hash(bytesOf(body)) });
    expect(parseExportState(bytesOf(`${first}\n${body}`), 'program', hash)).toBe(emptyState);
  }
});
