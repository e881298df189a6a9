import { citekey, freeCitekey } from '../../../src/core/paper/citekey';
import { OTHERS, type ReferenceName } from '../../../src/core/paper/reference';

test.each<[readonly ReferenceName[], number | undefined, string, string]>([
  [[{ family: 'Vaswani', given: 'Ashish' }, OTHERS], 2017, 'Attention is all you need', 'vaswani2017attention'],
  [[{ family: 'Müller-Lüdenscheidt' }], 2020, 'The “Größe” of a thing', 'mullerludenscheidt2020große'],
  [[{ family: '王', given: '小明' }], 2017, '机器学习力场', '王2017机器学习'],
  [[{ literal: 'The World Health Organization' }], 2022, 'World malaria report', 'world2022world'],
  [[OTHERS], undefined, 'On the of', 'untitled'], [[], undefined, '', 'untitled'], [[], undefined, 'GPT-4', 'gpt'],
])('%j %s %s is %s', (author, year, title, key) => {
  expect(citekey({ author, title, ...(year === undefined ? {} : { issued: { year } }) })).toBe(key);
});

test('a key that is taken gets a letter', () => {
  const source = { title: 'Deep' };
  expect(freeCitekey(source, new Set())).toBe('deep');
  expect(freeCitekey(source, new Set(['deep', 'deepa']))).toBe('deepb');
});
