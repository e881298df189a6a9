import { after, later } from '../../support/commit-scenario';
import * as mutants from '../../support/commit-mutants';
import { walkCommit } from '../../support/commit-walk';
import { isDeep } from '../../support/is-deep';

const none = new Set();
const step = isDeep ? 1 : 3;

describe.each(['stop', 'torn', 'full', 'ENOSPC', 'EIO', 'EACCES'] as const)('%s at any operation', (kind) => {
  test.each([['the same', after], ['a changed', later]])('leaves the old site or the new one, and %s vault makes it whole', async (_, next) => {
    const { operations, violations } = await walkCommit({ kind, next, step });
    expect(violations).toEqual(none);
    expect(operations).toBeGreaterThan(100);
  });
});

test.each(['fold', 'nfd'] as const)('a stop does no harm where the file system spells names its own way (%s)', async (spelling) => {
  expect((await walkCommit({ kind: 'torn', next: after, spelling, step })).violations).toEqual(none);
  expect((await walkCommit({ kind: 'stop', next: later, spelling, step })).violations).toEqual(none);
});

test('a stop of the run that finishes a stopped commit does no harm either', async () => {
  const again = isDeep ? 3 : 29;
  expect((await walkCommit({ kind: 'stop', next: later, again })).violations).toEqual(none);
  expect((await walkCommit({ kind: 'torn', next: after, again })).violations).toEqual(none);
});

test.each([
  ['writes in place', mutants.writesInPlace, 'torn', after, 'torn file'],
  ['writes in place', mutants.writesInPlace, 'stop', after, 'new content beside the private page'],
  ['removes last', mutants.removesLast, 'stop', after, 'new content beside the private page'],
  ['writes the manifest first', mutants.manifestFirst, 'stop', after, 'not what a clean export gives'],
  ['forgets its journal', mutants.forgetsJournal, 'stop', later, 'refused: foreign-site-file'],
  ['takes its journal away early', mutants.journalGoesEarly, 'stop', later, 'neither the old site nor the new one'],
  ['throws its journal away when it fails', mutants.discardsJournal, 'EIO', later, 'neither the old site nor the new one'],
  ['empties the folder', mutants.wipes, 'stop', after, 'a foreign file is lost'],
] as const)('a commit that %s is found out', async (_, mutant, kind, next, violation) => {
  expect((await walkCommit({ kind, next, mutant })).violations).toContain(violation);
});
