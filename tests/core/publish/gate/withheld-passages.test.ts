import { parsePassages, printPassages } from '../../../../src/core/publish/gate/withheld-passages';
import { hash } from '../../../support/export-run';

const known = new Map([
  ['Private/A.md', { hash: 'a', passages: Float64Array.from([1, 2.5, 4_503_599_627_370_495]) }],
  ['Private/B.md', { hash: 'b', passages: Float64Array.from([7]) }],
]);

test.each([0, 1, 3, 8])('passages come back from bytes that lie %d into a pool of a host', (offset) => {
  const printed = printPassages(known, 'program', hash);
  const pool = Buffer.alloc(offset + printed.length + 64, 255);
  pool.set(printed, offset);
  const found = parsePassages(pool.subarray(offset, offset + printed.length), 'program', hash);
  expect([...found].map(([path, note]) => [path, note.hash, [...note.passages]])).toEqual([
    ['Private/A.md', 'a', [1, 2.5, 4_503_599_627_370_495]],
    ['Private/B.md', 'b', [7]],
  ]);
});

test('passages of another program are not trusted', () => {
  expect(parsePassages(printPassages(known, 'program', hash), 'another', hash).size).toBe(0);
});
