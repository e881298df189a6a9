import { isCommon, isGeneral, singular } from '../../../../src/core/question/proposals/common-words';

test.each(['什么', '为什么', '有什么', '它的', '不能', '怎么', '么训', 'what', 'which', '2023', 'x'])('%s says nothing of what a text is about', (word) => {
  expect(isCommon(word)).toBe(true);
});

test.each(['应力', '维里', '不变', '作用', 'virial', 'md', 'gpt4'])('%s says something', (word) => {
  expect(isCommon(word)).toBe(false);
});

test.each(['模型', '损失', 'model'])('%s is of research as such', (word) => {
  expect(isGeneral(word)).toBe(true);
});

test.each([['terms', 'term'], ['energies', 'energy'], ['losses', 'loss'], ['boxes', 'box'], ['basis', 'basis'], ['loss', 'loss'], ['radius', 'radius'], ['gas', 'gas'], ['维里', '维里']])('the singular of %s is %s', (word, one) => {
  expect(singular(word)).toBe(one);
});
