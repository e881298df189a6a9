import fc from 'fast-check';
import { library } from '../../../src/core/note/library';

const files = [
  'README.md', 'Home.md', 'Same.md', 'Note.1.md', 'v2.0 plan.md', 'figure.md', 'figure.png', 'photo.png', 'photo.png.md',
  'A/Same.md', 'A/Only.md', 'A/README.md', 'A/deep/Twin.md', 'A/deep/deeper/Same.md', 'A/folder/note.md',
  'B/Twin.md', 'B/folder/note.md', 'B/README.md', 'B/Café.md', 'B/中文 笔记.md', 'B/Draw.excalidraw.md',
  'C/x/Tie.md', 'C/y/Tie.md', 'C/x/y/Long.md', 'Cx/Long.md', 'assets/paper.pdf', 'assets/图.png', 'assets/Board.canvas',
  'assets/Table.base', 'assets/noextension', 'B/img/plot.svg', 'A/img/plot.svg', 'UP/LOUD.MD', 'D/Cafe\u0301 2.md', 'C#.md',
];

const rows: readonly [from: string, path: string, file: string | undefined][] = [
  ['Home.md', 'Only', 'A/Only.md'],
  ['Home.md', 'Only.md', 'A/Only.md'],
  ['Home.md', 'only', 'A/Only.md'],
  ['Home.md', 'ONLY.MD', 'A/Only.md'],
  ['Home.md', 'Missing', undefined],
  ['Home.md', 'nly', undefined],
  ['A/Only.md', '', 'A/Only.md'],
  ['Home.md', 'Same', 'Same.md'],
  ['B/Twin.md', 'Same', 'Same.md'],
  ['A/Only.md', 'Same', 'Same.md'],
  ['A/Only.md', './Same', 'A/Same.md'],
  ['A/deep/Twin.md', '../Same.md', 'A/Same.md'],
  ['A/deep/Twin.md', '../../Same.md', 'Same.md'],
  ['A/deep/Twin.md', '../../../../Same.md', 'Same.md'],
  ['A/deep/Twin.md', './../Same.md', 'A/Same.md'],
  ['A/deep/Twin.md', '/Same', 'Same.md'],
  ['A/deep/Twin.md', 'deeper/Same', 'A/deep/deeper/Same.md'],
  ['A/Only.md', 'Twin', 'A/deep/Twin.md'],
  ['A/folder/note.md', 'Twin', 'B/Twin.md'],
  ['Home.md', 'Twin', 'B/Twin.md'],
  ['B/Twin.md', 'folder/note', 'B/folder/note.md'],
  ['A/Only.md', 'folder/note', 'A/folder/note.md'],
  ['Home.md', 'folder/note', 'A/folder/note.md'],
  ['Home.md', 'older/note', undefined],
  ['Home.md', 'B/folder/note', 'B/folder/note.md'],
  ['Home.md', '/folder/note', undefined],
  ['Home.md', '/B/folder/note.md', 'B/folder/note.md'],
  ['B/Twin.md', '../folder/note.md', 'B/folder/note.md'],
  ['Home.md', 'Tie', 'C/x/Tie.md'],
  ['C/y/Tie.md', 'Tie', 'C/y/Tie.md'],
  ['C/x/Tie.md', 'Long', 'C/x/y/Long.md'],
  ['Home.md', 'Long', 'Cx/Long.md'],
  ['C/y/Tie.md', 'Long', 'Cx/Long.md'],
  ['Home.md', 'Note.1', 'Note.1.md'],
  ['Home.md', 'Note.1.md', 'Note.1.md'],
  ['Home.md', 'v2.0 plan', 'v2.0 plan.md'],
  ['Home.md', 'figure', 'figure.md'],
  ['Home.md', 'figure.png', 'figure.png'],
  ['Home.md', 'photo', undefined],
  ['Home.md', 'photo.png', 'photo.png'],
  ['Home.md', 'photo.png.md', 'photo.png.md'],
  ['Home.md', 'paper.pdf', 'assets/paper.pdf'],
  ['Home.md', 'PAPER.PDF', 'assets/paper.pdf'],
  ['A/Only.md', 'plot.svg', 'A/img/plot.svg'],
  ['B/Twin.md', 'plot.svg', 'B/img/plot.svg'],
  ['Home.md', 'plot.svg', 'A/img/plot.svg'],
  ['B/Twin.md', '../A/img/plot.svg', 'A/img/plot.svg'],
  ['B/Twin.md', '图.png', 'assets/图.png'],
  ['B/Twin.md', '../assets/图.png', 'assets/图.png'],
  ['Home.md', 'Board', undefined],
  ['Home.md', 'Board.canvas', 'assets/Board.canvas'],
  ['Home.md', 'Table.base', 'assets/Table.base'],
  ['Home.md', 'noextension', undefined],
  ['Home.md', 'Draw.excalidraw', 'B/Draw.excalidraw.md'],
  ['Home.md', 'Café', 'B/Café.md'],
  ['Home.md', 'Cafe\u0301', 'B/Café.md'],
  ['Home.md', 'CAFÉ 2', 'D/Cafe\u0301 2.md'],
  ['Home.md', '中文 笔记', 'B/中文 笔记.md'],
  ['Home.md', 'loud', 'UP/LOUD.MD'],
  ['Home.md', 'C#', 'C#.md'],
  ['A/deep/Twin.md', 'README', 'README.md'],
  ['A/Only.md', './README', 'A/README.md'],
  ['Home.md', '/B/', 'B/README.md'],
  ['B/Twin.md', '../A/', 'A/README.md'],
  ['Home.md', '/', 'README.md'],
  ['Home.md', '..', undefined],
  ['Home.md', '.', undefined],
];

test.each(rows)('seen from %s, %j is %s', (from, path, file) => {
  expect(library(files).resolve(path, from)).toBe(file);
});

test.each([
  ['a note that has it alone', 'DP', 'A/Only.md'],
  ['whatever the case', 'dp', 'A/Only.md'],
  ['nothing, when two notes have it', 'shared', undefined],
  ['the file of that name first', 'Same', 'Same.md'],
])('an alias leads to %s', (_name, alias, file) => {
  const aliases: Record<string, string[]> = { 'A/Only.md': ['DP', 'shared', 'dp'], 'B/Twin.md': ['shared', 'Same'] };
  expect(library(files, (note) => aliases[note] ?? []).resolve(alias, 'Home.md')).toBe(file);
});

/** The app's own way, which looks at every file for every link. */
function slow(files: readonly string[], path: string, from: string): string | undefined {
  const folder = from.includes('/') ? `${from.slice(0, from.lastIndexOf('/'))}/` : '';
  const wanted = `${path}.md`.toLowerCase();
  const fitting = files.filter((file) => `/${file.toLowerCase()}`.endsWith(`/${wanted}`))
    .sort((a, b) => a.length - b.length || (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return fitting.find((file) => file.toLowerCase() === wanted) ?? fitting.find((file) => file.toLowerCase().startsWith(folder.toLowerCase())) ?? fitting[0];
}

const segment = fc.constantFrom('a', 'B', 'c', 'n', 'N2');
const path = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));

test('resolves as a look at every file would, in whatever order they are listed', () => {
  const vault = fc.uniqueArray(path, { selector: (name) => name.toLowerCase(), maxLength: 12 }).map((paths) => paths.map((name) => `${name}.md`));
  fc.assert(fc.property(vault, path, path, (names, target, from) => {
    const expected = slow(names, target, `${from}.md`);
    expect(library(names).resolve(target, `${from}.md`)).toBe(expected);
    expect(library(names.toReversed()).resolve(target, `${from}.md`)).toBe(expected);
  }));
});

test('a vault of notes all named README.md takes no more than a few times another', () => {
  const time = (name: (at: number) => string): number => {
    const paths = Array.from({ length: 8_591 }, (_, at) => `top/f${at % 97}/g${at % 89}/h${at}/${name(at)}`);
    const start = performance.now();
    const { resolve } = library(paths.map((path) => `${path}.md`));
    for (const from of paths) {
      for (const target of ['README', 'h7/README', './README', '../README', 'n7']) resolve(target, from);
    }
    return performance.now() - start;
  };
  time((at) => `n${at}`);
  expect(time(() => 'README')).toBeLessThan(20 * time((at) => `n${at}`) + 500);
});
