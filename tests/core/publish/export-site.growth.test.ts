import { isDeep } from '../../support/is-deep';
import { exportVault } from '../../support/memory-vault';
import { pathologicalNotes } from '../../support/pathological-notes';

/** What each transform has most to do with, `count` times. */
const repeated: { readonly [name: string]: (count: number) => string } = {
  callouts: (count) => '> [!note] t\n> x\n\n'.repeat(count),
  'private callouts': (count) => '> [!private]\n> x\n\n'.repeat(count),
  footnotes: (count) => `${numbered(count, (at) => `a[^${at}] `)}\n\n${numbered(count, (at) => `[^${at}]: note\n`)}`,
  'inline footnotes': (count) => 'a^[b] '.repeat(count),
  'links to nothing': (count) => '[[missing]]\n'.repeat(count),
  embeds: (count) => '![[B]]\n'.repeat(count),
  'embeds in one line': (count) => '![[B]] '.repeat(count),
  'equal headings': (count) => '## A\n'.repeat(count),
  'tasks with ids': (count) => '- [/] a ^b\n'.repeat(count),
  'HTML with addresses': (count) => `<div>\n${'<a onclick="x" href="B.md">x</a>\n'.repeat(count)}`,
  definitions: (count) => `${numbered(count, (at) => `[l${at}]: B.md\n`)}\n${numbered(count, (at) => `[l${at}] `)}`,
  templates: (count) => '<% a %> '.repeat(count),
  comments: (count) => '- %% a %%\n'.repeat(count),
  'comments in one line': (count) => '%% a %% '.repeat(count),
  'stray marks': (count) => '?> ](a $$ 3~5 '.repeat(count),
};

function numbered(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('');
}

// In square time 20,000 of any of them take minutes, and half of that a good part of one.
const many = isDeep ? 20_000 : 8_000;
test.each(Object.entries(repeated))('thousands of %s are compiled at once', async (_, note) => {
  const { pages } = await exportVault({ 'A.md': note(many), 'B.md': 'b' }, { include: ['/'] });
  expect(pages['A.md']).toBeDefined();
}, 20_000);

test.each(Object.entries(pathologicalNotes))('a note of %s is compiled at once', async (_, note) => {
  const { pages } = await exportVault({ 'A.md': note(2 * many) }, { include: ['/'] });
  expect(pages['index.html']).toBeDefined();
}, 20_000);
