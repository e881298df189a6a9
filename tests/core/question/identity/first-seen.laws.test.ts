import fc from 'fast-check';
import { firstSeenDays, NOTHING_SEEN, remember } from '../../../../src/core/question/identity/first-seen';
import { parseFirstSeen } from '../../../../src/core/question/identity/parse-first-seen';
import { EditedVault, scripts } from '../../../support/edited-vault';
import { isDeep } from '../../../support/is-deep';

const runs = { numRuns: isDeep ? 1_500 : 60 };

test('every question has a first day, it never gets later while the question stays, and is not learnt twice', () => {
  fc.assert(fc.property(scripts, ({ seed, days }) => {
    const vault = new EditedVault(seed);
    const first = new Map<number, string>();
    let memory = NOTHING_SEEN;
    for (const edits of [[], ...days]) {
      for (const edit of edits) vault.apply(edit);
      const present = vault.read().map(({ question }) => question);
      memory = remember(memory, present, vault.today, { renames: vault.renames });
      expect(remember(memory, present, vault.today)).toBe(memory);
      expect(parseFirstSeen(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
      const dayOf = firstSeenDays(memory);
      for (const { question, uid } of vault.read()) {
        const day = dayOf(question) ?? '';
        expect(day).toMatch(/^2026-/);
        expect(day <= vault.today).toBe(true);
        if (!vault.touched.has(uid)) expect(day <= (first.get(uid) ?? day)).toBe(true);
        first.set(uid, day);
      }
      vault.settle();
    }
  }), runs);
});

test('reading the notes that changed is as good as reading them all', () => {
  fc.assert(fc.property(scripts, ({ seed, days }) => {
    const vault = new EditedVault(seed);
    let [all, some] = [NOTHING_SEEN, NOTHING_SEEN];
    let before = new Map<string, string>();
    for (const edits of [[], ...days]) {
      for (const edit of edits) vault.apply(edit);
      const present = vault.read().map(({ question }) => question);
      const after = new Map(vault.notes.map(({ path }) => [path, JSON.stringify(present.filter(({ note }) => note === path))]));
      const notes = new Set([...before.keys(), ...after.keys(), ...vault.renames.values()].filter((path) => before.get(path) !== after.get(path) || [...vault.renames].some((names) => names.includes(path))));
      all = remember(all, present, vault.today, { renames: vault.renames });
      some = remember(some, present.filter(({ note }) => notes.has(note)), vault.today, { notes, renames: vault.renames });
      // Two lines of one id are told apart by their notes alone.
      const ids = present.flatMap(({ id }) => id ?? []);
      if (new Set(ids).size < ids.length) return;
      expect(some).toEqual(all);
      vault.settle();
      before = after;
    }
  }), runs);
});
