import { plainLine } from '../../../src/core/question/plain-line';

test.each([
  ['Why **not** `f(x)` in [[Papers/DeepMD|DeepMD]]?', 'Why not f(x) in DeepMD?'],
  ['为什么 [[Concepts/温度#定义]] 用 ==高== $T$？', '为什么 Concepts/温度 > 定义 用 高 T？'],
  ['[[Papers/DeepMD]]', 'Papers/DeepMD'],
  ['see [the docs](https://example.org)? %%ask Li%%', 'see the docs?'],
  ['1. **今日** [[Plans/W9|计划]]', '1. 今日 计划'],
  ['# of atoms?', '# of atoms?'],
])('%s reads as "%s"', (line, words) => {
  expect(plainLine(line)).toBe(words);
});

test('a line of nothing but a picture is told as it is written', () => {
  expect(plainLine('![[figure.png]]')).toBe('![[figure.png]]');
});
