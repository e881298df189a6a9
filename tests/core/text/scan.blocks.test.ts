import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['a heading keeps neither its marks nor its closing ones', '# A #\n## B ##c\n###\n#no\n####### seven', [
    'heading 1 ‹A›',
    'heading 2 ‹B ##c›',
    'heading 3 ‹›',
    'tag ‹#no›',
  ]],
  ['a heading may be indented by three columns, not by four', '   # a\n\n    # b', [
    'heading 1 ‹a›',
    'indentedCode ‹    # b›',
  ]],
  ['a heading ends a paragraph', 'a\n# b\nc', [
    'heading 1 ‹b›',
  ]],
  ['underlines make headings, also of several lines', 'A\nb\n===\n\nC\n---', [
    'heading 1 ‹A⏎b›',
    'heading 2 ‹C›',
  ]],
  ['an underline under nothing is none', '===\n\n---\n\n> a\n===\n', []],
  ['a fence lasts to a closing mark that is long enough', '````md\n```\n# a\n````\nb `c`', [
    'fence ‹md› ‹```⏎# a⏎›',
    'inlineCode ‹c›',
  ]],
  ['a fence of tildes is closed by tildes alone', '~~~ js x\n```\n~~~', [
    'fence ‹js x› ‹```⏎›',
  ]],
  ['a fence that is never closed goes on to the end', '```\na\n\nb\n', [
    'fence ‹› ‹a⏎⏎b›',
  ]],
  ['a fence ends with its quote', '> ```py\n> x\n\n`y`', [
    'fence ‹py› ‹> x›',
    'inlineCode ‹y›',
  ]],
  ['a fence ends with its list item', '- ```\n  x\n\n# y\n', [
    'item ‹- ```⏎  x› marker ‹- ›',
    'fence ‹› ‹  x›',
    'heading 1 ‹y›',
  ]],
  ['a fence in an item in a quote keeps the prefixes in its content', '> - ```\n>   x\n>   ```\n> `y`', [
    'item ‹- ```⏎>   x⏎>   ```› marker ‹- ›',
    'fence ‹› ‹>   x⏎›',
    'inlineCode ‹y›',
  ]],
  ['a closing mark may be indented by three columns', '```\n    ```\n   ```\n`a`', [
    'fence ‹› ‹    ```⏎›',
    'inlineCode ‹a›',
  ]],
  ['a line of backticks with a backtick after it is no fence', '``` a`b ```\n# c', [
    'inlineCode ‹ a`b ›',
    'heading 1 ‹c›',
  ]],
  ['four columns are code, but not after a paragraph', '    a\n\n    b\n\nc\n    d `e`', [
    'indentedCode ‹    a⏎⏎    b›',
    'inlineCode ‹e›',
  ]],
  ['indented code in a list item counts from the text of the item', '- a\n\n      code\n\n      more\n  end', [
    'item ‹- a⏎⏎      code⏎⏎      more⏎  end› marker ‹- ›',
    'indentedCode ‹    code⏎⏎      more›',
  ]],
  ['an HTML block goes on to a blank line', '<div class="a">\n`a` [[b]]\n\n`c`', [
    'html block ‹<div class="a">⏎`a` [[b]]›',
    'inlineCode ‹c›',
  ]],
  ['the name of a tag may end its line', '<div\nclass="a">`b`\n\n<DIV\tid=c>\n\n</p/>\n\n<divx>`d`', [
    'html block ‹<div⏎class="a">`b`›',
    'html block ‹<DIV\tid=c>›',
    'html block ‹</p/>›',
    'html inline ‹<divx>›',
    'inlineCode ‹d›',
  ]],
  ['a script goes on to its end, over blank lines', '<script>\n\n`a`\n</script>\n`b`', [
    'html block ‹<script>⏎⏎`a`⏎</script>›',
    'inlineCode ‹b›',
  ]],
  ['a lone tag begins a block, but does not interrupt a paragraph', '<b>\n`a`\n\nx\n<b>\n`c`', [
    'html block ‹<b>⏎`a`›',
    'html inline ‹<b>›',
    'inlineCode ‹c›',
  ]],
  ['what begins a declaration, an instruction or CDATA is HTML', '<!DOCTYPE html>\n<?a\nb?>\n<![CDATA[\nx\n]]>', [
    'html block ‹<!DOCTYPE html>›',
    'html block ‹<?a⏎b?>›',
    'html block ‹<![CDATA[⏎x⏎]]>›',
  ]],
  ['a thematic break begins no item', '- a\n***\n- - -\n* b', [
    'item ‹- a› marker ‹- ›',
    'item ‹* b› marker ‹* ›',
  ]],
  ['display math on lines of its own may hold blank lines and what would begin a block', '$$\na\n\n# b\n- c\n$$ `d`', [
    'blockMath ‹⏎a⏎⏎# b⏎- c⏎›',
    'inlineCode ‹d›',
  ]],
  ['display math in a quote ends with the quote', '> $$\n> x\n> $$\n\n> $$\n> `y`\n\nz $$', [
    'blockMath ‹⏎> x⏎> ›',
    'inlineCode ‹y›',
  ]],
  ['display math in a list item', '- a\n  $$\n  x\n  $$\n- b', [
    'item ‹- a⏎  $$⏎  x⏎  $$› marker ‹- ›',
    'blockMath ‹⏎  x⏎  ›',
    'item ‹- b› marker ‹- ›',
  ]],
  ['display math in a list item may hold blank lines, in a quote it may not', '- $$\n\n  a\n  $$\n\n- > $$\n  > `a`\n\n  > $$', [
    'item ‹- $$⏎⏎  a⏎  $$› marker ‹- ›',
    'blockMath ‹⏎⏎  a⏎  ›',
    'item ‹- > $$⏎  > `a`⏎⏎  > $$› marker ‹- ›',
    'inlineCode ‹a›',
  ]],
  ['display math may follow a paragraph', 'a\n$$\nx = y\n$$', [
    'blockMath ‹⏎x = y⏎›',
  ]],
  ['a footnote is a container', '[^a]: one\n    two\n\n    `three`\nfour\n\nfive', [
    'footnote ‹a› ‹one⏎    two⏎⏎    `three`⏎four›',
    'inlineCode ‹three›',
  ]],
  ['footnotes may follow one another', '[^1]: a\n[^2]: b [^1]\n\n[^x y]: c', [
    'footnote ‹1› ‹a›',
    'footnote ‹2› ‹b [^1]›',
    'footnoteReference ‹1›',
  ]],
  ['a footnote that goes on lazily holds the line', '[^1]: a\n`b`', [
    'footnote ‹1› ‹a⏎`b`›',
    'inlineCode ‹b›',
  ]],
  ['definitions stand at the start of a paragraph', '[a]: /x "T"\n[B  c]: <y z>\n\n[a] [b C]', [
    'definition ‹a› ‹/x› title ‹T›',
    'definition ‹b c› ‹y z›',
    'reference ‹[a]› to ‹a›',
    'reference ‹[b C]› to ‹b c›',
  ]],
  ['a definition may take three lines', '[a]:\n/x\n\'t\ni\'\nb', [
    'definition ‹a› ‹/x› title ‹t⏎i›',
  ]],
  ['what is no definition is text', '[a]: /x y\n\n[]: /x\n\nb\n[a]: /x\n\n[a]', []],
  ['nothing but white space follows a definition on its line', '[a]: /x "t" y\n\n[b]: /x "t"\t\n[c]: <y>z\n\n[d]: /x\n"t" y', [
    'definition ‹b› ‹/x› title ‹t›',
    'html inline ‹<y>›',
    'definition ‹d› ‹/x›',
  ]],
  ['an underline after a definition underlines what is left', '[a]: /x\n===\nb\n\n[c]: /x\nd\n===', [
    'definition ‹a› ‹/x›',
    'definition ‹c› ‹/x›',
    'heading 1 ‹d›',
  ]],
  ['the first definition in a quote counts too', '> [a]: /x\n\n[a]', [
    'definition ‹a› ‹/x›',
    'reference ‹[a]› to ‹a›',
  ]],
  ['a tab is four columns', '-\ta\n\n\t`b`\n\n\t\tc\n>\t\td', [
    'item ‹-\ta⏎⏎\t`b`⏎⏎\t\tc› marker ‹-\t›',
    'inlineCode ‹b›',
    'indentedCode ‹\tc›',
    'indentedCode ‹\t\td›',
  ]],
  ['carriage returns belong to the line ending', '# a\r\n\r\n```\r\nx\r\n```\r\n- b\r\n  c `d`\r\n', [
    'heading 1 ‹a›',
    'fence ‹› ‹x⏎›',
    'item ‹- b⏎  c `d`› marker ‹- ›',
    'inlineCode ‹d›',
  ]],
]

test.each(cases)('blocks of a note: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
