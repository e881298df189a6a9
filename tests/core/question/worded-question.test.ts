import { wordedQuestions } from '../../../src/core/question/worded-question';

const worded = (text: string): readonly (readonly [string, string | undefined, number])[] => wordedQuestions(text, { path: 'Log/2026-03-02.md' }).map(({ words, heading, line }) => [words, heading, line]);

test.each([
  ['- [ ] ❓ Why **not** `f(x)` in [[Papers/DeepMD|DeepMD]]?', 'Why not f(x) in DeepMD?'],
  ['- [ ] ❓ 为什么 [[Concepts/温度#定义]] 用 ==高== $T$？ ➕ 2026-03-01 ^q-7k2m', '为什么 Concepts/温度 > 定义 用 高 T？'],
  ['- [ ] ❓ [[Papers/DeepMD]]', 'Papers/DeepMD'],
  ['- [ ] ❓ see [the docs](https://example.org)? %%ask Li%%', 'see the docs?'],
])('%s reads as "%s"', (line, words) => {
  expect(worded(line)).toEqual([[words, undefined, 0]]);
});

test('a question of nothing but a formula or a picture is told as it is written', () => {
  expect(worded('- [ ] ❓ ![[figure.png]]')).toEqual([['![[figure.png]]', undefined, 0]]);
});

test('a section is called what its heading says, without its marks', () => {
  expect(worded('# 1. **今日** [[Plans/W9|计划]]\n\n- [ ] ❓ 为什么？\n')).toEqual([['为什么？', '1. 今日 计划', 2]]);
});

test('a note without questions has none', () => {
  expect(worded('# Done\n\n- [ ] Write\n')).toEqual([]);
});
