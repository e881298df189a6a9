import { newQuestionId } from '../../../../src/core/question/identity/question-id';

const digits = '0123456789abcdefghjkmnpqrstvwxyz';

test('an id has four digits, without those that are read as others', () => {
  expect(newQuestionId(new Set(), () => 0)).toBe('q-0000');
  expect(newQuestionId(new Set(), () => 1 - Number.EPSILON)).toBe('q-zzzz');
  expect(newQuestionId(new Set(), () => (7 * 32 ** 3 + 19 * 32 ** 2 + 2 * 32 + 20) / 32 ** 4)).toBe('q-7k2m');
});

test('an id that is taken is not given again, whatever the dice say', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 300; count += 1) {
    const id = newQuestionId(taken, () => (count % 3) / 3);
    expect(taken.has(id)).toBe(false);
    expect(id).toMatch(/^q-[0-9a-hjkmnp-tv-z]{4}$/);
    taken.add(id);
  }
  expect(newQuestionId(new Set(['q-zzzz']), () => 1 - Number.EPSILON)).toBe('q-0000');
});

test('a vault with very many has ids of five digits', () => {
  const taken = new Set([...digits].flatMap((a) => [...digits].flatMap((b) => [...digits].map((c) => `q-${a}${b}${c}0`))));
  expect(newQuestionId(taken, () => 0)).toBe('q-00000');
});
