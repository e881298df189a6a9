import { cachedMetadata, type Position } from '../../../src/core/note/cached-metadata'

/** `2:0-2:5`: lines and columns, counted from 0. */
const span = ({ start, end }: Position): string => `${start.line}:${start.col}-${end.line}:${end.col}`

const read = (text: string): ReturnType<typeof cachedMetadata> => cachedMetadata('Note.md', text)

/** The text that each position names, so that offsets are checked too. */
const named = (text: string, { start, end }: Position): string => text.slice(start.offset, end.offset)

test('a note with nothing to index has no keys', () => {
  expect(read('just text\n\n```\n# code #tag [[link]]\n```\n')).toEqual({})
})

test('headings keep their text as written', () => {
  const text = '# 标题 [[a]] ^id\n\nSub `x`\n---\n\n> ## In a quote #\n'
  expect(read(text).headings?.map(({ heading, level, position }) => [level, heading, span(position)])).toEqual([
    [1, '标题 [[a]] ^id', '0:0-0:14'],
    [2, 'Sub `x`', '2:0-3:3'],
    [2, 'In a quote', '5:2-5:17'],
  ])
})

test.each([
  ['[[Note]]', 'Note', 'Note'],
  ['[[Note|text]]', 'Note', 'text'],
  ['[[Note#Head]]', 'Note#Head', 'Note > Head'],
  ['[[Note#Head#Sub]]', 'Note#Head#Sub', 'Note > Head > Sub'],
  ['[[#Head]]', '#Head', 'Head'],
  ['[[Note#^id]]', 'Note#^id', 'Note > ^id'],
  ['[[#^id]]', '#^id', '^id'],
  ['[[Note#Head||text]]', 'Note#Head', '|text'],
  ['[[|text]]', '|text', '|text'],
  ['[text](Note.md)', 'Note.md', 'text'],
  ['[text](My%20note.md#A)', 'My note.md#A', 'text'],
  ['[text](<My note.md>)', 'My note.md', 'text'],
])('%s leads to %s and shows %s', (original, link, displayText) => {
  const text = `- [ ] see ${original}, please`
  const links = read(text).links ?? []
  expect(links).toEqual([{ link, displayText, original, position: links[0]?.position }])
  expect(links.map(({ position }) => named(text, position))).toEqual([original])
})

test('links out of the vault, and those in code, are not among the links', () => {
  expect(read('[a](https://b.c) <https://d.e> https://f.g [h](mailto:i@j.k) `[[l]]`\n\n    [[m]]')).toEqual({})
})

test('embeds stand apart from links, and come with the same fields', () => {
  const text = 'a ![[fig.png|300]] ![alt](img/b.png) ![x](https://c.d/e.png)'
  expect(read(text).embeds?.map(embed => [embed.link, embed.displayText, embed.original, named(text, embed.position)])).toEqual([
    ['fig.png', '300', '![[fig.png|300]]', '![[fig.png|300]]'],
    ['img/b.png', 'alt', '![alt](img/b.png)', '![alt](img/b.png)'],
  ])
  expect(read(text).links).toBeUndefined()
})

test('tags are those of the text, in comments too, but not of the properties', () => {
  const text = '---\ntags: [p]\n---\n#a \\[#b %% #c [[d]] %%\n\n%%\n- #e [[f]]\n%%\n'
  const { tags, links, listItems } = read(text)
  expect(tags?.map(({ tag, position }) => `${tag} ${span(position)}`)).toEqual(['#a 3:0-3:2', '#b 3:5-3:7', '#c 3:11-3:13', '#e 6:2-6:4'])
  expect(links?.map(({ link }) => link)).toEqual(['d'])
  expect(listItems).toBeUndefined()
})

test('blocks are named by their ids, in lower case', () => {
  const text = 'one\ntwo ^Ab-1\n\n- item ^it\n  - inner\n\n| a |\n|---|\n\n^tab\n'
  const { blocks, listItems } = read(text)
  expect(Object.entries(blocks ?? {}).map(([key, { id, position }]) => [key, id, named(text, position)])).toEqual([
    ['ab-1', 'ab-1', 'one\ntwo ^Ab-1'],
    ['it', 'it', '- item ^it'],
    ['tab', 'tab', '| a |\n|---|'],
  ])
  expect(listItems?.map(({ id }) => id)).toEqual(['it', undefined])
})

const items = (text: string): readonly string[] =>
  (read(text).listItems ?? []).map(({ position, parent, task }) => `${span(position)} in ${parent}${task === undefined ? '' : ` [${task}]`}`)

test.each([
  ['an item of an outermost list points to minus the line of the list', 'a\n\n- b\n- [x] c', ['2:0-2:3 in -2', '3:0-3:7 in -2 [x]']],
  ['or to -1 when that is line 0', '- [ ] a\n- b', ['0:0-0:7 in -1 [ ]', '1:0-1:3 in -1']],
  ['a nested item points to the line of its item, which ends before it', '- a\n  b\n  - c\n- d', ['0:0-1:3 in -1', '2:2-2:5 in 0', '3:0-3:3 in -1']],
  ['own indentation belongs to an item', '- a\n    - b\n\n - c', ['0:0-0:3 in -1', '1:2-1:7 in 0', '3:0-3:4 in -1']],
  ['under a mark with a dot one space more is taken', '1. a\n    - b\n2. c', ['0:0-0:4 in -1', '1:4-1:7 in 0', '2:0-2:4 in -1']],
  ['under one with a parenthesis it is not', '1) a\n    - b', ['0:0-0:4 in -1', '1:3-1:7 in 0']],
  ['a tab counts whole', '- a\n\t- b', ['0:0-0:3 in -1', '1:1-1:4 in 0']],
  ['an item before a blank line and another of its list ends on that line', '- a\n\n- b\n- c\n\n\n- d\n', ['0:0-1:0 in -1', '2:0-2:3 in -1', '3:0-4:0 in -1', '6:0-6:3 in -1']],
  ['the last one ends where its text does', '- a\n- b\n\nc', ['0:0-0:3 in -1', '1:0-1:3 in -1']],
  ['another marker begins another list', '- a\n\n* b', ['0:0-0:3 in -1', '2:0-2:3 in -2']],
  ['a list after a box is nested, and its item ends with it', '- [ ] 1. a\n- b', ['0:0-0:10 in -1 [ ]', '0:6-0:10 in 0', '1:0-1:3 in -1']],
  ['lists of callouts count from themselves', '> [!note]\n> - a\n>     - b\n> - c', ['1:2-1:5 in -1', '2:4-2:9 in 1', '3:2-3:5 in -1']],
  ['a fence belongs to its item', '- a\n  ```\n  - b\n  ```', ['0:0-3:5 in -1']],
])('%s', (_name, text, expected) => {
  expect(items(text)).toEqual(expected)
})

test('front matter has its values, its position and its links', () => {
  const text = '---\nup: "[[Note#A|text]]"\nday: 2024-03-11\nlist:\n  - "[[#B]]"\n  - 2\n---\nbody\n'
  const { frontmatter, frontmatterPosition, frontmatterLinks } = read(text)
  expect(frontmatter).toEqual({ up: '[[Note#A|text]]', day: '2024-03-11', list: ['[[#B]]', 2] })
  expect(frontmatterPosition && span(frontmatterPosition)).toBe('0:0-6:3')
  expect(frontmatterLinks).toEqual([
    { key: 'up', link: 'Note#A', displayText: 'text', original: '[[Note#A|text]]' },
    { key: 'list.0', link: '#B', displayText: 'B', original: '[[#B]]' },
  ])
})

test('front matter without links has an empty list of them', () => {
  expect(read('---\na: 1\n---\n').frontmatterLinks).toEqual([])
})

test('front matter that cannot be read has only a position', () => {
  const metadata = read('---\na: [1\n---\n')
  expect(Object.keys(metadata)).toEqual(['frontmatterPosition'])
})

test('carriage returns count as part of the line before', () => {
  const text = '---\r\na: 1\r\n---\r\n# A\r\n\r\n- b\r\n\r\n- c\r\n'
  const { headings, listItems, frontmatterPosition } = read(text)
  expect(frontmatterPosition && span(frontmatterPosition)).toBe('0:0-2:3')
  expect(headings?.map(({ position }) => span(position))).toEqual(['3:0-3:3'])
  expect(listItems?.map(({ position }) => span(position))).toEqual(['5:0-6:0', '7:0-7:3'])
})
