import fc from 'fast-check';
import { fingerprint, questionKey } from '../../../../src/core/question/identity/known-question';
import { isDeep } from '../../../support/is-deep';

test.each([
  ['**Why** is r_c 6 Å？', 'why is rc 6å'],
  ['为什么 用 `SiLU`，而不是 ReLU?', '为什么用ＳｉＬＵ而不是relu'],
  ['❓\uFE0F ~~==What== for~~', 'what for'],
])('%j has the words of %j', (one, other) => {
  expect(questionKey(one)).toBe(questionKey(other));
});

test.each([
  ['is a < b', 'is a > b'],
  ['why C++', 'why C'],
  ['？？', '。'],
])('%j is not %j', (one, other) => {
  expect(questionKey(one)).not.toBe(questionKey(other));
});

test('the words of the words are the words', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(questionKey(questionKey(text))).toBe(questionKey(text));
  }), { numRuns: isDeep ? 50_000 : 2_000 });
});

test('a fingerprint changes with words, note, section and day, and with nothing else', () => {
  const question = { text: 'Why?', note: 'a.md', section: 'Method', asked: '2026-03-02' };
  expect(fingerprint({ ...question, text: 'why', id: 'q-7k2m', state: 'answered' })).toBe(fingerprint(question));
  const others = [{ text: 'What?' }, { note: 'b.md' }, { section: 'Data' }, { asked: '2026-03-03' }];
  expect(new Set([question, ...others.map((other) => ({ ...question, ...other }))].map(fingerprint)).size).toBe(5);
});
