import { applyEdits, sortEdits, type Edit } from '../../../src/core/text/edit';

const text = '0123456789';
const cut = (start: number, end: number, put = ''): Edit => ({ start, end, text: put });
const close = (at: number, closes: number, put: string): Edit => ({ start: at, end: at, text: put, closes });

test.each<[string, Edit[], string]>([
  ['what no edit names stays', [cut(2, 4, 'ab')], '01ab456789'],
  ['insertions at one place keep their order', [cut(3, 3, 'a'), cut(3, 3, 'b'), cut(3, 4, 'c')], '012abc456789'],
  ['an edit inside a wider one is dropped', [cut(2, 8, 'x'), cut(3, 4, 'y')], '01x89'],
  ['of two that overlap by halves both take away what they name', [cut(2, 6, 'x'), cut(4, 8, 'y')], '01x89'],
  ['what ends comes before what begins, the inner before the outer', [cut(5, 5, '<'), close(5, 1, ')'), close(5, 3, ']')], '01234])<56789'],
  ['what ends something goes with its beginning', [cut(2, 5, 'x'), close(5, 3, ']'), close(7, 4, '>')], '01x56789'],
  ['and stays when that stays', [cut(4, 8), close(6, 2, ']')], '0123]89'],
  ['what begins where something is replaced goes around it', [cut(2, 5, 'x'), close(5, 2, ')')], '01x)56789'],
])('%s', (_, edits, result) => {
  expect(applyEdits(text, sortEdits(edits))).toBe(result);
});

test('a part of the text takes its own edits alone, and not what ends or begins around it', () => {
  const edits = sortEdits([cut(1, 2, 'a'), cut(5, 5, 'b'), cut(6, 6, 'c'), close(6, 0, ')'), close(6, 3, ']')]);
  expect(applyEdits(text, edits, { start: 2, end: 6 })).toBe('234b5]');
});
