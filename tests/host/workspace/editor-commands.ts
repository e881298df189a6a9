import type { EditorCommandName } from 'obsidian';
import { notDone } from '../not-done';
import type { Editor } from './editor';

type Run = (editor: Editor) => void;

/** The commands that make sense without folding. */
const commands: Partial<Record<EditorCommandName, Run>> = {
  goUp: (editor) => move(editor, -1),
  goDown: (editor) => move(editor, 1),
  goLeft: (editor) => editor.setCursor(editor.offsetToPos(editor.posToOffset(editor.getCursor()) - 1)),
  goRight: (editor) => editor.setCursor(editor.offsetToPos(editor.posToOffset(editor.getCursor()) + 1)),
  goStart: (editor) => editor.setCursor(0, 0),
  goEnd: (editor) => editor.setCursor(editor.lastLine(), Infinity),
  indentMore: (editor) => eachLine(editor, (text) => `\t${text}`),
  indentLess: (editor) => eachLine(editor, (text) => text.replace(/^(?:\t| {1,4})/, '')),
  newlineAndIndent: (editor) => editor.replaceSelection(`\n${/^\s*/.exec(editor.getLine(editor.getCursor().line))?.[0] ?? ''}`),
  swapLineUp: (editor) => swap(editor, -1),
  swapLineDown: (editor) => swap(editor, 1),
  deleteLine: (editor) => {
    const { line } = editor.getCursor();
    if (line < editor.lastLine()) editor.replaceRange('', { line, ch: 0 }, { line: line + 1, ch: 0 });
    else editor.replaceRange('', { line: line - 1, ch: Infinity }, { line, ch: Infinity });
  },
};

export function runEditorCommand(editor: Editor, name: EditorCommandName): void {
  (commands[name] ?? (() => notDone(`Editor.exec('${name}')`)))(editor);
}

function move(editor: Editor, by: number): void {
  const { line, ch } = editor.getCursor();
  editor.setCursor({ line: Math.max(0, Math.min(line + by, editor.lastLine())), ch });
}

function eachLine(editor: Editor, change: (text: string) => string): void {
  editor.processLines(() => null, (line, text) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: change(text) }));
}

function swap(editor: Editor, by: number): void {
  const { line, ch } = editor.getCursor();
  const other = line + by;
  if (other < 0 || other > editor.lastLine()) return;
  const [here, there] = [editor.getLine(line), editor.getLine(other)];
  editor.transaction({
    changes: [
      { from: { line, ch: 0 }, to: { line, ch: here.length }, text: there },
      { from: { line: other, ch: 0 }, to: { line: other, ch: there.length }, text: here },
    ],
    selection: { from: { line: other, ch } },
  });
}
