import fc from 'fast-check';
import { questionKey } from '../../../../src/core/question/identity/known-question';
import { reattach, type Reattached } from '../../../../src/core/question/identity/reattach';
import type { Question } from '../../../../src/core/question/question';
import type { Read } from '../../../support/asking-note';
import { EditedVault, scripts, type VaultEdit } from '../../../support/edited-vault';
import { isDeep } from '../../../support/is-deep';

const runs = { numRuns: isDeep ? 10_000 : 150 };
const fewer = { numRuns: isDeep ? 2_000 : 60 };

interface Day {
  readonly vault: EditedVault;
  readonly before: readonly Read[];
  readonly after: readonly Read[];
  readonly found: Reattached<Question, Question>;
}

function each(script: { readonly seed: readonly number[]; readonly days: readonly (readonly VaultEdit[])[] }, look: (day: Day) => void): void {
  const vault = new EditedVault(script.seed);
  let before = vault.read();
  for (const day of script.days) {
    for (const edit of day) vault.apply(edit);
    const after = vault.read();
    look({ vault, before, after, found: reattach(before.map(({ question }) => question), after.map(({ question }) => question), vault.renames) });
    vault.settle();
    before = after;
  }
}

/** Whether a line is a copy of another, answer and all: once one has changed or both have moved, nobody could say which is which. */
function isTwin(one: Question, other: Question | undefined): boolean {
  return other !== undefined && questionKey(one.text) === questionKey(other.text) && one.state === other.state && one.answer === other.answer && one.closed === other.closed;
}

test('a question is the same after any edits, and an answer or an id is never that of another', () => {
  const count = { all: 0, kept: 0, edited: 0, editedKept: 0 };
  fc.assert(fc.property(scripts, (script) => {
    each(script, ({ vault, before, after, found }) => {
      const uidOf = new Map<Question | undefined, number>(after.map(({ question, uid }) => [question, uid]));
      const there = new Set(uidOf.values());
      for (const { question, uid } of before) {
        const now = found.now.get(question);
        const other = uidOf.get(now);
        const isTaken = now !== undefined && other !== uid && ![now, before.find((one) => one.uid === other)?.question].some((one) => isTwin(question, one));
        if (isTaken) expect({ was: question, is: now }).toMatchObject({ was: { state: 'open' }, is: { state: 'open' } });
        if (now?.id !== undefined && question.id !== undefined) expect(now.id).toBe(question.id);
        if (!there.has(uid)) continue;
        count.all += 1;
        count.kept += Number(other === uid);
        if (!vault.touched.has(uid)) continue;
        count.edited += 1;
        count.editedKept += Number(other === uid);
      }
    });
  }), runs);
  expect(count.edited).toBeGreaterThan(3 * runs.numRuns);
  expect(count.kept / count.all).toBeGreaterThanOrEqual(0.99);
  // Of those alone that an edit has touched. In few scripts chance weighs more.
  expect(count.editedKept / count.edited).toBeGreaterThanOrEqual(isDeep ? 0.985 : 0.97);
});

test('notes that did not change need not be compared', () => {
  fc.assert(fc.property(scripts, (script) => {
    each(script, ({ vault, before, after, found }) => {
      const paths = new Set(after.map(({ question }) => question.note));
      const isSame = (path: string): boolean => paths.has(path) && !vault.renames.has(path) && ask(before, path) === ask(after, path);
      const changed = (all: readonly Read[]): readonly Question[] => all.flatMap(({ question }) => (isSame(question.note) ? [] : [question]));
      const some = reattach(changed(before), changed(after), vault.renames);
      // Of two lines with one id, each would be taken for the other's note if that note were not there.
      fc.pre(new Set(before.flatMap(({ question: { id } }) => id ?? [])).size === before.filter(({ question: { id } }) => id !== undefined).length);
      expect([some.gone, some.fresh]).toEqual([found.gone, found.fresh]);
      for (const [was, is] of some.now) expect(found.now.get(was)).toBe(is);
    });
  }), fewer);
});

test('each question is used once, and none is lost on the way', () => {
  fc.assert(fc.property(scripts, (script) => {
    each(script, ({ before, after, found: { now, gone, fresh } }) => {
      expect(new Set([...now.keys(), ...gone])).toEqual(new Set(before.map(({ question }) => question)));
      expect(new Set([...now.values(), ...fresh])).toEqual(new Set(after.map(({ question }) => question)));
      expect([now.size + gone.length, now.size + fresh.length]).toEqual([before.length, after.length]);
      expect(new Set(now.values()).size).toBe(now.size);
    });
  }), fewer);
});

function ask(all: readonly Read[], path: string): string {
  return JSON.stringify(all.flatMap(({ question }) => (question.note === path ? [question] : [])));
}
