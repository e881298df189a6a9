import * as fc from 'fast-check';
import { DEFAULT_LIST_STATE, parseListState, type QuestionListState } from '../../../src/core/question/question-list-state';

const state: QuestionListState = { text: 'loss', state: 'all', kind: 'paper', age: 30, note: 'A.md', group: 'concept', sort: 'newest', folded: ['age:7'], suggestions: true };

test('what was kept is what is read', () => {
  expect(parseListState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test('what is missing is as before, and what is not understood too', () => {
  expect(parseListState({ note: 'B.md' }, state)).toEqual({ ...state, note: 'B.md' });
  expect(parseListState({ text: 7, state: 'lost', kind: null, age: '30', group: 'colour', sort: [], folded: 'age:7', suggestions: 1 })).toEqual(DEFAULT_LIST_STATE);
  expect(parseListState({ folded: ['a', 7] }).folded).toEqual(['a']);
});

test('anything at all is read as some state', () => {
  fc.assert(fc.property(fc.anything(), (kept) => {
    expect(Object.keys(parseListState(kept)).sort()).toEqual(Object.keys(state).sort());
  }));
});
