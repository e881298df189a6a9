import { scan } from '../../../src/core/text/scan'

const problems = (text: string): readonly string[] =>
  scan(text).problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)

test.each([
  ['%% a\n\nb', ['unclosed-comment %%']],
  ['a <!-- b', ['unclosed-comment <!--']],
  ['```\na', ['unclosed-fence ```']],
  ['> ~~~~\n> a\n\nb', ['unclosed-fence ~~~~']],
  ['$$\na', ['unclosed-math $$']],
  ['> $$\n> a\n\nb $$', ['unclosed-math $$']],
  ['---\na: 1\n', ['unclosed-front-matter ---']],
  ['\uFEFF---\na: 1\n', ['unclosed-front-matter ---']],
])('%j has a problem', (text, expected) => {
  expect(problems(text)).toEqual(expected)
})

test.each(['%%a%%', '```\n```', '$$\na\n$$', '$$a$$', 'a $$ b', '---\n---', '`a', '[[a', '**a', '%%\n```\n%%', '\\%% a'])('%j has none', text => {
  expect(problems(text)).toEqual([])
})

test('what lies in a comment is no problem', () => {
  expect(problems('a %%\n$$ b\n%% c')).toEqual([])
})
