import { KeptTexts } from '../../../src/core/publish/kept-texts';

const million = 'x'.repeat(1_000_000);

test('a text is kept until it was used, and then while it is one of the last', () => {
  const texts = new KeptTexts();
  texts.keep('a.md', 'a');
  expect(texts.take('a.md')).toBe('a');
  expect(texts.take('a.md')).toBe('a');
  for (let count = 0; count < 3; count += 1) texts.used(`${count}.md`, million);
  expect(texts.take('a.md')).toBeUndefined();
  expect(texts.take('0.md')).toBeUndefined();
  expect(texts.take('2.md')).toBe(million);
});

test('what is used again stays, and others go before it', () => {
  const texts = new KeptTexts();
  texts.used('often.md', million);
  texts.used('once.md', 'once');
  for (let count = 0; count < 9; count += 1) {
    expect(texts.take('often.md')).toBe(million);
    texts.used(`${count}.md`, million.slice(1));
  }
  expect(texts.take('once.md')).toBeUndefined();
});

test('a text that finds no room is not kept, until another was used', () => {
  const texts = new KeptTexts();
  for (let count = 0; count < 25; count += 1) texts.keep(`${count}.md`, million);
  expect(texts.take('24.md')).toBeUndefined();
  expect(texts.take('23.md')).toBe(million);
  texts.keep('24.md', million);
  expect(texts.take('24.md')).toBe(million);
});
