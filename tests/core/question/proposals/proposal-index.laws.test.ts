import fc from 'fast-check';
import type { ComparedNote } from '../../../../src/core/question/proposals/compared-note';
import { likelyAnswers } from '../../../../src/core/question/proposals/likely-answers';
import { likelySame } from '../../../../src/core/question/proposals/likely-same';
import { ProposalIndex } from '../../../../src/core/question/proposals/proposal-index';
import { comparedNotes } from '../../../support/compared-notes';
import { isDeep } from '../../../support/is-deep';

const runs = { numRuns: isDeep ? 2_000 : 60 };

const words = fc.array(fc.constantFrom('virial', '应力', '损失函数', 'cutoff', '维里', '层归一化', 'softmax', '模型', 'trained', '[[N0]]', '[[N1|this]]', '[[N2]]', '是什么', 'the'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const line = fc.tuple(fc.constantFrom('- [ ] ❓ ', '- [x] ❓ ', '- ', '\n', '## ', '  - '), words).map((parts) => parts.join(''));
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const day = fc.constantFrom('2026-03-02', '2026-03-05', undefined);

/** Two states of one vault. */
const states = fc.array(fc.record({ before: text, after: text, day, isPaper: fc.boolean(), isGone: fc.boolean() }), { minLength: 2, maxLength: 6 }).map((notes) => {
  const stateOf = (which: 'before' | 'after'): readonly ComparedNote[] => comparedNotes(notes.map((note, at) => ({ path: `N${at}.md`, text: note[which], isPaper: note.isPaper, ...(note.day !== undefined && { day: note.day }) })));
  return { before: stateOf('before'), after: stateOf('after').filter((_, at) => notes[at]?.isGone !== true), gone: notes.flatMap(({ isGone }, at) => (isGone ? [`N${at}.md`] : [])) };
});

function indexOf(notes: readonly ComparedNote[]): ProposalIndex {
  const index = new ProposalIndex();
  for (const note of notes) index.put(note);
  return index;
}

function proposed(index: ProposalIndex): unknown {
  return { same: likelySame(index), answers: index.questions().map(({ of: { asking } }) => likelyAnswers(index, asking)) };
}

let seen = 0;
afterAll(() => expect(seen).toBeGreaterThan(runs.numRuns / 5));

test('in which order the notes come says nothing', () => {
  fc.assert(fc.property(states, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), ({ before }, ranks) => {
    const wanted = proposed(indexOf(before));
    if (JSON.stringify(wanted).includes('"because"')) seen++;
    const shuffled = before.map((note, at) => ({ note, rank: ranks[at] ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ note }) => note);
    expect(proposed(indexOf(shuffled))).toEqual(wanted);
  }), runs);
});

test('a note that is replaced by itself changes nothing', () => {
  fc.assert(fc.property(states, fc.nat(), ({ before }, pick) => {
    const index = indexOf(before);
    const wanted = proposed(index);
    const note = before[pick % before.length];
    if (note === undefined) return;
    index.put(note);
    expect(proposed(index)).toEqual(wanted);
  }), runs);
});

test('an index that followed every edit is one built at once', () => {
  fc.assert(fc.property(states, ({ before, after, gone }) => {
    const index = indexOf(before);
    proposed(index);
    for (const note of after) index.put(note);
    for (const path of gone) index.remove(path);
    expect(proposed(index)).toEqual(proposed(indexOf(after)));
  }), runs);
});

test('nothing proposed is its own note\u2019s pair, closed, or without a reason', () => {
  fc.assert(fc.property(states, ({ before }) => {
    const index = indexOf(before);
    for (const { first, second, because, likeness } of likelySame(index)) {
      expect(first.note).not.toBe(second.note);
      expect([first.state, second.state]).toContain('open');
      expect(because.words.length).toBeGreaterThan(0);
      expect(likeness > 0 && likeness <= 1 + 1e-9).toBe(true);
    }
    for (const { of: { asking } } of index.questions()) {
      const answers = likelyAnswers(index, asking);
      expect(answers.length).toBeLessThanOrEqual(asking.state === 'open' ? 5 : 0);
      for (const { because, passage } of answers) {
        expect(because.words.length).toBeGreaterThan(0);
        expect(passage.text).not.toContain('❓');
      }
    }
  }), runs);
});
