import { folded, joined, pairs, wordsIn } from '../../../src/core/text/words';

test('Latin words and Chinese ones are told apart where no space does it', () => {
  expect(wordsIn('virial项和skip-gram')).toEqual(['virial', 'skip', 'gram']);
  expect(wordsIn('μ 和 энергия')).toEqual(['μ', 'энергия']);
  expect(wordsIn('损失函数')).toEqual(['损失', '函数']);
});

test('a term that the segmenter does not know is told by its pairs of characters', () => {
  expect(joined(['维', '里', '项', '的', '物理', '意义'])).toEqual(['维里', '里项', '物理', '意义']);
  expect(wordsIn('损失里的维里项')).toEqual(expect.arrayContaining(['损失', '维里']));
});

test('a particle joins nothing, and ends no word', () => {
  expect(joined(['力', '的', '场'])).toEqual([]);
  expect(wordsIn('它的物理意义')).not.toContain('它的');
});

test('where there is no segmenter, pairs of characters are words', () => {
  expect(wordsIn('自注意力 head', pairs)).toEqual(['head', '自注', '注意', '意力']);
  expect(wordsIn('力', pairs)).toEqual([]);
});

test('a link is read by the words of choice, and case and width say nothing', () => {
  expect(folded('[[A/DeepMD|这里]] ＭＤ [x](../b.md)', (target, shown) => shown ?? target)).toBe('这里 md [x ');
  expect(folded('![[DeepMD]]', (target) => target)).toBe('deepmd');
});
