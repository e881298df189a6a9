import { moved, without } from '../../../src/obsidian/settings/list-entries';

test('an entry is moved to where another stands', () => {
  const list = ['a', 'b', 'c', 'd'];
  expect(moved(list, 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(list, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  expect(moved(list, 1, 1)).toEqual(list);
});

test('one entry is taken out', () => {
  expect(without(['a', 'b', 'a'], 0)).toEqual(['b', 'a']);
});
