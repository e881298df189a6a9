import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['inline', 'a %%b%% c', [
    'comment inline ‹%%b%%›',
  ]],
  ['block', 'a\n\n%%\nb\n%%\n\nc', [
    'comment block ‹%%⏎b⏎%%›',
  ]],
  ['with a wikilink', 'a %% [[b]] %% c', [
    'comment inline ‹%% [[b]] %%›',
    'hidden wikilink ‹b›',
  ]],
  ['in a callout', '> [!note]\n> a %% b %% c', [
    'callout note ‹[!note]› title ‹› marks ‹> ›‹> ›',
    'comment inline ‹%% b %%›',
  ]],
  ['block in a callout', '> [!note]\n> %%\n> b\n> %%\n> c', [
    'callout note ‹[!note]› title ‹› marks ‹> ›‹> ›‹> ›',
    'comment block ‹%%⏎> b⏎> %%›',
  ]],
  ['in a table', '| a |\n|---|\n| b %% c | d %% e |', [
    'table ‹| a |⏎|---|⏎| b %% c | d %% e |›',
    'comment inline ‹%% c | d %%›',
  ]],
  ['with a percent sign', 'a %% 5% b %% c', [
    'comment inline ‹%% 5% b %%›',
  ]],
  ['adjacent', 'a %%b%%%%c%% d', [
    'comment inline ‹%%b%%›',
    'comment inline ‹%%c%%›',
  ]],
  ['block with blank lines', '%%\na\n\nb\n\n%%\nc', [
    'comment block ‹%%⏎a⏎⏎b⏎⏎%%›',
  ]],
  ['block with strong text', '%%\n**a**\n%%\n**b**', [
    'comment block ‹%%⏎**a**⏎%%›',
    'strong ‹**b**›',
  ]],
  ['block with a Markdown link', '%%\n[a](b)\n%%', [
    'comment block ‹%%⏎[a](b)⏎%%›',
  ]],
  ['block with inline code', '%%\n`a`\n%%\n`b`', [
    'comment block ‹%%⏎`a`⏎%%›',
    'inlineCode ‹b›',
  ]],
  ['block with a fence', '%%\n```\na\n```\n%%\n`b`', [
    'comment block ‹%%⏎```⏎a⏎```⏎%%›',
    'inlineCode ‹b›',
  ]],
  ['across a heading', 'a %% b\n\n# c\n\nd %% e', [
    'comment inline ‹%% b⏎⏎# c⏎⏎d %%›',
  ]],
  ['across a list', 'a %%\n- b\n- c\n%% d', [
    'comment inline ‹%%⏎- b⏎- c⏎%%›',
  ]],
  ['across list items', '- a %% b\n- c\n- d %% e\n- f', [
    'item ‹- a %% b⏎- c⏎- d %% e› marker ‹- ›',
    'comment inline ‹%% b⏎- c⏎- d %%›',
    'item ‹- f› marker ‹- ›',
  ]],
  ['unterminated inline', 'a %% b\n\n- c\n', [
    'comment inline ‹%% b⏎⏎- c⏎› unclosed',
  ]],
  ['unterminated block', 'a\n\n%%\nb\n\n# c\n', [
    'comment block ‹%%⏎b⏎⏎# c⏎› unclosed',
  ]],
  ['its text also stands in a fence', '```\n%% a %%\n```\n\n%% a %%', [
    'fence ‹› ‹%% a %%⏎›',
    'comment block ‹%% a %%›',
  ]],
  ['HTML', 'a <!-- b --> c', [
    'comment inline ‹<!-- b -->›',
  ]],
  ['HTML over blocks', 'a <!-- b\n\n- c\n\nd --> e\n\n- f', [
    'comment inline ‹<!-- b⏎⏎- c⏎⏎d -->›',
    'item ‹- f› marker ‹- ›',
  ]],
  ['HTML unterminated', '# a\n\n<!-- b\n\n# c', [
    'heading 1 ‹a›',
    'comment block ‹<!-- b⏎⏎# c› unclosed',
  ]],
  ['HTML that is short', '<!--> a <!---> b', [
    'comment block ‹<!-->›',
    'comment inline ‹<!--->›',
  ]],
  ['in code, math and link targets it is text', '`%% a` $%%b$ [c](d%%e) [[f%%g]] <https://h%%i> $$%%$$ <b x="%%">', [
    'inlineCode ‹%% a›',
    'inlineMath ‹%%b›',
    'link ‹c› to ‹d%%e›',
    'wikilink ‹f%%g›',
    'url ‹https://h%%i›',
    'blockMath ‹%%›',
    'html inline ‹<b x="%%">›',
  ]],
  ['in a fence, in code and in front matter it is text', '---\na: %%\n---\n```\n%%\n```\n\n    %%\n\nb', [
    'frontMatter ‹a: %%⏎›',
    'fence ‹› ‹%%⏎›',
    'indentedCode ‹    %%›',
  ]],
  ['a heading that a comment leaves goes on with the rest of the last line', '# a %% b\nc\n%% d #e\nf', [
    'heading 1 ‹a %% b⏎c⏎%% d #e›',
    'comment inline ‹%% b⏎c⏎%%›',
    'tag ‹#e›',
  ]],
  ['a quote that a comment leaves goes on after it', '> [!a]\n> b %% c\n\nd %% `e`\n> f', [
    'callout a ‹[!a]› title ‹› marks ‹> ›‹> ›‹> ›',
    'comment inline ‹%% c⏎⏎d %%›',
    'inlineCode ‹e›',
  ]],
  ['a table row that a comment leaves goes on after it', '| a |\n|---|\n| b %% c\n\n%% d |\n| e |', [
    'table ‹| a |⏎|---|⏎| b %% c⏎⏎%% d |⏎| e |›',
    'comment inline ‹%% c⏎⏎%%›',
  ]],
  ['a comment before a setext underline', 'a %% b\n---\n%% c\n===', [
    'heading 1 ‹a %% b⏎---⏎%% c›',
    'comment inline ‹%% b⏎---⏎%%›',
  ]],
  ['a comment hides the delimiter row', '| a %% |\n|---|\n%% |\nb', [
    'comment inline ‹%% |⏎|---|⏎%%›',
  ]],
  ['in the text of a link', '[a %%b%% c](d)', [
    'link ‹a %%b%% c› to ‹d›',
    'comment inline ‹%%b%%›',
  ]],
  ['in an HTML block', '<div>\n%% a\n\nb %%\n</div>\n\n`c`', [
    'html block ‹<div>⏎%% a⏎⏎b %%⏎</div>›',
    'comment block ‹%% a⏎⏎b %%›',
    'inlineCode ‹c›',
  ]],
  ['tags of a block comment and links of an inline one stay in the index', '%%\n- [ ] #a [[b]]\n%%\n\nc %% #d [[e|f]] ![[g]] [h](i) `[[j]]` %%', [
    'comment block ‹%%⏎- [ ] #a [[b]]⏎%%›',
    'hidden tag ‹#a›',
    'comment inline ‹%% #d [[e|f]] ![[g]] [h](i) `[[j]]` %%›',
    'hidden tag ‹#d›',
    'hidden wikilink ‹e› as ‹f›',
    'hidden embed ‹g›',
    'hidden link ‹h› to ‹i›',
  ]],
  ['an escaped mark opens nothing', '\\%% a \\<!-- b', []],
  ['a block comment may follow a paragraph and precede text', 'a\n%% b %% `c`\nd', [
    'comment block ‹%% b %%›',
    'inlineCode ‹c›',
  ]],
  ['a comment ends where code would begin', '%% `a %% b`', [
    'comment block ‹%% `a %%›',
  ]],
]

test.each(cases)('comments: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
