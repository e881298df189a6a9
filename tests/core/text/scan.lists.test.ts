import { seen, type SeenCase } from '../../support/token-text'

const cases: readonly SeenCase[] = [
  ['items of one list point to its first', '- a\n- b\n\n- c', [
    'item ‹- a› marker ‹- ›',
    'item ‹- b› marker ‹- ›',
    'item ‹- c› marker ‹- ›',
  ]],
  ['another marker begins another list', '- a\n* b\n+ c\n1. d\n2) e', [
    'item ‹- a› marker ‹- ›',
    'item ‹* b› marker ‹* ›',
    'item ‹+ c› marker ‹+ ›',
    'item ‹1. d› marker ‹1. ›',
    'item ‹2) e› marker ‹2) ›',
  ]],
  ['nested items point to the one that holds them', '- a\n  - b\n    - c\n  - d\n- e', [
    'item ‹- a⏎  - b⏎    - c⏎  - d› marker ‹- ›',
    'item ‹- b⏎    - c› marker ‹- › in ‹- a⏎  - b⏎    - c⏎  - d›',
    'item ‹- c› marker ‹- › in ‹- b⏎    - c›',
    'item ‹- d› marker ‹- › in ‹- a⏎  - b⏎    - c⏎  - d›',
    'item ‹- e› marker ‹- ›',
  ]],
  ['an item goes on with what is indented', '- a\n  b\n\n  c\n\n d', [
    'item ‹- a⏎  b⏎⏎  c› marker ‹- ›',
  ]],
  ['an item goes on lazily', '- a\nb\n  # c', [
    'item ‹- a⏎b⏎  # c› marker ‹- ›',
    'heading 1 ‹c›',
  ]],
  ['several lists may open in one line', '- 1. * a', [
    'item ‹- 1. * a› marker ‹- ›',
    'item ‹1. * a› marker ‹1. › in ‹- 1. * a›',
    'item ‹* a› marker ‹* › in ‹1. * a›',
  ]],
  ['an empty item ends at a blank line', '-\n  a\n-\n\n  b', [
    'item ‹-⏎  a› marker ‹-›',
    'item ‹-› marker ‹-›',
  ]],
  ['a numbered list interrupts a paragraph only with 1', 'a\n2. b\n\na\n1. b', [
    'item ‹1. b› marker ‹1. ›',
  ]],
  ['an empty item interrupts no paragraph', 'a\n*\nb', []],
  ['tasks have a character between brackets', '- [ ] a\n- [x] b\n1. [-] c\n* [?] d\n+ [进] e\n- [😀] f', [
    'item ‹- [ ] a› marker ‹- › task ‹ › ‹[ ]›',
    'item ‹- [x] b› marker ‹- › task ‹x› ‹[x]›',
    'item ‹1. [-] c› marker ‹1. › task ‹-› ‹[-]›',
    'item ‹* [?] d› marker ‹* › task ‹?› ‹[?]›',
    'item ‹+ [进] e› marker ‹+ › task ‹进› ‹[进]›',
    'item ‹- [😀] f› marker ‹- › task ‹😀› ‹[😀]›',
  ]],
  ['what has no space after it or two characters between is no task', '- [x]a\n- [xx] b\n- []\n- [x](y)\n- [ ]', [
    'item ‹- [x]a› marker ‹- ›',
    'item ‹- [xx] b› marker ‹- ›',
    'item ‹- []› marker ‹- ›',
    'item ‹- [x](y)› marker ‹- ›',
    'link ‹x› to ‹y›',
    'item ‹- [ ]› marker ‹- › task ‹ › ‹[ ]›',
  ]],
  ['any block may follow the box of a task', '- [ ] 1. a\n- [ ] # b\n- [x] > c', [
    'item ‹- [ ] 1. a› marker ‹- › task ‹ › ‹[ ]›',
    'item ‹1. a› marker ‹1. › in ‹- [ ] 1. a›',
    'item ‹- [ ] # b› marker ‹- › task ‹ › ‹[ ]›',
    'heading 1 ‹b›',
    'item ‹- [x] > c› marker ‹- › task ‹x› ‹[x]›',
  ]],
  ['markers of nine digits are the longest', '123456789. a\n\n1234567890. b', [
    'item ‹123456789. a› marker ‹123456789. ›',
  ]],
  ['a marker needs a space', '-a\n1.b\n1) c', [
    'item ‹1) c› marker ‹1) ›',
  ]],
  ['a list in a quote ends with it', '> - a\n> - b\n\n- c', [
    'item ‹- a› marker ‹- ›',
    'item ‹- b› marker ‹- ›',
    'item ‹- c› marker ‹- ›',
  ]],
  ['an item may begin on the line after its marker', '-\n  a\n\n  `b`', [
    'item ‹-⏎  a⏎⏎  `b`› marker ‹-›',
    'inlineCode ‹b›',
  ]],
  ['four spaces after a marker belong to it', '-    a\n     b\n\n    `c`', [
    'item ‹-    a⏎     b› marker ‹-    ›',
    'indentedCode ‹    `c`›',
  ]],
  ['five spaces after a marker are one and code', '-     a\n\n- b', [
    'item ‹-     a› marker ‹- ›',
    'indentedCode ‹    a›',
    'item ‹- b› marker ‹- ›',
  ]],
  ['an item of a quote in an item', '- > - a\n  > - b', [
    'item ‹- > - a⏎  > - b› marker ‹- ›',
    'item ‹- a› marker ‹- › in ‹- > - a⏎  > - b›',
    'item ‹- b› marker ‹- › in ‹- > - a⏎  > - b›',
  ]],
]

test.each(cases)('lists: %s', (_name, markdown, tokens) => {
  expect(seen(markdown)).toEqual(tokens)
})
