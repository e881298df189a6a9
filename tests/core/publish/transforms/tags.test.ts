import { compiled } from '../../../support/compiled';

test.each([
  ['a tag leads to the page of tags', 'a #tag b', 'a [#tag](/_tags.md?id=tag-09401c0c \':class=tag\') b'],
  ['Chinese and nested', '#机器学习/势函数', '[#机器学习/势函数](/_tags.md?id=tag-a6ccea85 \':class=tag\')'],
  ['whatever its case it has one id', '#Tag #tAG', '[#Tag](/_tags.md?id=tag-09401c0c \':class=tag\') [#tAG](/_tags.md?id=tag-09401c0c \':class=tag\')'],
  ['in a heading and a link it is a word', '## a #tag\n\n[a #tag](https://a.example)', '## a #tag :id=h-0e3785dd\n\n[a #tag](https://a.example)'],
  ['no tags', '#12 a#b \\#c', '#12 a#b \\#c'],
])('%s', async (_, markdown, text) => {
  expect((await compiled(markdown)).text).toBe(text);
});
