import fc from 'fast-check'

const pieces = [
  'a', 'b c', '文', '。', '：', '“', '1', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\n\n', '\\',
  '# ', '## ', '\n# a', '\n---\n', '===', '---', '- ', '\n- ', '\n  - ', '* ', '+ ', '1. ', '2) ', '\n10. ', '[ ] ', '[x] ',
  '> ', '\n> ', '\n>> ', '>', '> [!note]- ', '> [!a|b] c\n', '```', '~~~', '\n```js\n', '\n```\n', '`', '``', '$', '$$', '\n$$\n', '$5 ',
  '%%', '%%', ' %% ', '\n%%\n', '<!--', '-->', '<div>', '</div>', '<br>', '<a b="', '<', '"', '<https://a.b>', '<pre>', '<?', '<a@b.c>',
  '[', ']', '(', ')', '[[', ']]', '![[', '![', '|', '\\|', '[a](b)', '[a](<b c> "t")', '[[a#b|c]]', '[[|]]', '[r]', '[x][r]', '[r][]',
  '\n\n[r]: /u "t"\n', '[r]: ', '[^1]', '\n[^1]: ', '^[', '^id', ' ^id\n', '\n\n^id\n', '#tag', ' #a/b', '#1', 'https://a.b', 'http://', '://',
  '==', '*', '**', '***', '_', '__', '~', '~~', '| a | b |\n|---|---|\n', '|-|-|', '\n| ', '---\n', '---\na: b\n---\n', '\uFEFF', '\u3000', '👨‍👩‍👧',
]

/** Random text made of the marks that Markdown and Obsidian know, in every order. */
export function markdownish(maxLength = 40): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength, size: 'max' }).map(parts => parts.join(''))
}
