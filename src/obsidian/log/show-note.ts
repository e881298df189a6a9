import { MarkdownView, type App, type TFile } from 'obsidian';
import { writingPlace } from '../../core/template/writing-place';

/**
 * Brings a note to the front: where it is open already, else in the active tab, with the cursor where one goes on
 * writing. A note to write in is shown as text also to someone who was reading.
 */
export async function showNote({ workspace }: App, file: TFile, toWrite: boolean): Promise<void> {
  const open = workspace.getLeavesOfType('markdown').find((leaf) => leaf.getViewState().state?.file === file.path);
  if (open !== undefined) {
    await workspace.revealLeaf(open);
    workspace.setActiveLeaf(open, { focus: true });
    return;
  }
  const leaf = workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, ...(toWrite && { state: { mode: 'source' } }) });
  if (!(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
  const { editor } = leaf.view;
  const place = editor.offsetToPos(writingPlace(editor.getValue()));
  editor.setCursor(place);
  editor.scrollIntoView({ from: place, to: place }, true);
  editor.focus();
}
