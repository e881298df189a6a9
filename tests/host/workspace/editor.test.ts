/** @jest-environment jsdom */
import type { Editor } from 'obsidian';
import { startHost, type Host } from '../in-jest';

let host: Host;
let editor: Editor;

beforeEach(async () => {
  host = await startHost({ files: { 'N.md': 'one two\nthree\n' } });
  editor = (await host.user.open('N.md')).editor;
});

afterAll(() => host.close());

test('the text is counted in lines and offsets', () => {
  expect([editor.lineCount(), editor.lastLine(), editor.getLine(1)]).toEqual([3, 2, 'three']);
  expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(10);
  expect(editor.offsetToPos(10)).toEqual({ line: 1, ch: 2 });
  expect(editor.offsetToPos(999)).toEqual({ line: 2, ch: 0 });
  expect(editor.getRange({ line: 0, ch: 4 }, { line: 1, ch: 2 })).toBe('two\nth');
  expect(editor.wordAt({ line: 0, ch: 5 })).toEqual({ from: { line: 0, ch: 4 }, to: { line: 0, ch: 7 } });
});

test('a selection has an anchor and a head, and can be backward', () => {
  editor.setSelection({ line: 1, ch: 3 }, { line: 0, ch: 4 });
  expect(editor.getSelection()).toBe('two\nthr');
  expect([editor.getCursor(), editor.getCursor('from'), editor.getCursor('anchor')]).toEqual([{ line: 0, ch: 4 }, { line: 0, ch: 4 }, { line: 1, ch: 3 }]);
  expect(editor.somethingSelected()).toBe(true);
  editor.replaceSelection('X');
  expect([editor.getValue(), editor.getCursor()]).toEqual(['one Xee\n', { line: 0, ch: 5 }]);
});

test('a change before the cursor takes it along, one after it does not', () => {
  editor.setCursor(1, 2);
  editor.replaceRange('zero ', { line: 0, ch: 0 });
  expect(editor.getCursor()).toEqual({ line: 1, ch: 2 });
  editor.replaceRange('new\n', { line: 0, ch: 0 });
  expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
  editor.replaceRange('end', { line: 3, ch: 0 });
  expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
});

test('a transaction is one step, with all places in terms of the text before', () => {
  editor.transaction({
    changes: [{ from: { line: 0, ch: 0 }, text: '- ' }, { from: { line: 1, ch: 0 }, to: { line: 1, ch: 5 }, text: '- 3' }],
    selection: { from: { line: 1, ch: 3 } },
  });
  expect([editor.getValue(), editor.getCursor()]).toEqual(['- one two\n- 3\n', { line: 1, ch: 3 }]);
  editor.undo();
  expect(editor.getValue()).toBe('one two\nthree\n');
  editor.redo();
  expect(editor.getValue()).toBe('- one two\n- 3\n');
});

test('several selections are replaced together', () => {
  editor.setSelections([{ anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 3 } }, { anchor: { line: 1, ch: 0 }, head: { line: 1, ch: 5 } }]);
  expect(editor.getSelection()).toBe('one\nthree');
  editor.replaceSelection('X');
  expect(editor.getValue()).toBe('X two\nX\n');
});

test('another note has nothing of this one to undo', async () => {
  await host.app.vault.create('M.md', 'm');
  const view = await host.user.open('M.md');
  view.editor.undo();
  expect(view.editor.getValue()).toBe('m');
});

test('lines are processed where the selection is', () => {
  editor.setSelection({ line: 0, ch: 1 }, { line: 1, ch: 1 });
  editor.processLines((line, text) => text.length + line, (line, text, value) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: String(value) }));
  expect(editor.getValue()).toBe('7\n6\n');
});

test('commands move the cursor and change lines; folding is not done', () => {
  editor.setCursor(0, 1);
  editor.exec('goDown');
  editor.exec('swapLineUp');
  editor.exec('indentMore');
  expect([editor.getValue(), editor.getCursor().line]).toEqual(['\tthree\none two\n', 0]);
  expect(() => editor.exec('foldAll')).toThrow("Host does not do: Editor.exec('foldAll')");
});
