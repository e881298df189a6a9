import { MarkdownView, Notice, Platform, type PaneType } from 'obsidian';
import type { Suggestion } from '../../core/question/question';
import { questionLine } from '../../core/question/question-line';
import type { Logbook } from '../logbook';

/** Brings the line of a question to the front, with the cursor at its end: in the tab where its note is open, unless another is asked for. */
export async function openQuestion({ app: { vault, workspace }, strings }: Logbook, asked: Suggestion, pane: PaneType | boolean): Promise<void> {
  const file = vault.getFileByPath(asked.note);
  if (file === null) {
    new Notice(strings.questions.gone(asked.note));
    return;
  }
  // On a phone the list lies over the note.
  if (Platform.isPhone) workspace.rightSplit.collapse();
  const there = pane === false ? workspace.getLeavesOfType('markdown').find((each) => each.getViewState().state?.file === file.path) : undefined;
  const leaf = there ?? workspace.getLeaf(pane);
  if (there !== undefined) await workspace.revealLeaf(leaf);
  await leaf.openFile(file, { active: true, eState: { line: asked.line } });
  if (!(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
  const { editor } = leaf.view;
  const line = questionLine(editor.getValue(), asked);
  const place = { line, ch: editor.getLine(line).trimEnd().length };
  editor.setCursor(place);
  editor.scrollIntoView({ from: place, to: place }, true);
  editor.focus();
}
