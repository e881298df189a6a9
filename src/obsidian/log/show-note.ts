import { MarkdownView, type App, type TFile, type Workspace, type WorkspaceLeaf } from 'obsidian';
import { writingPlace } from '../../core/template/writing-place';
import { jumpToTemplaterCursor } from './templater-commands';

/**
 * Brings a note to the front: where it is open already, else in the active tab, with the cursor where one goes on
 * writing. A note to write in is shown as text also to someone who was reading.
 */
export async function showNote(app: App, file: TFile, toWrite: boolean): Promise<void> {
  const { workspace } = app;
  if ((await openLeaf(workspace, file)) !== undefined) return;
  const leaf = workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, ...(toWrite && { state: { mode: 'source' } }) });
  if (!(leaf.view instanceof MarkdownView) || leaf.view.getMode() !== 'source') return;
  const { editor } = leaf.view;
  const place = editor.offsetToPos(writingPlace(editor.getValue()));
  editor.setCursor(place);
  editor.scrollIntoView({ from: place, to: place }, true);
  editor.focus();
  if (toWrite && editor.getValue().includes('tp.file.cursor')) await jumpToTemplaterCursor(app, file);
}

/** Brings a note to the front with the cursor in a line, counted from 0. */
export async function showLine({ workspace }: App, file: TFile, line: number): Promise<void> {
  const open = await openLeaf(workspace, file);
  if (open === undefined) await workspace.getLeaf(false).openFile(file, { active: true, eState: { line } });
  else open.setEphemeralState({ line });
}

async function openLeaf(workspace: Workspace, file: TFile): Promise<WorkspaceLeaf | undefined> {
  const open = workspace.getLeavesOfType('markdown').find((leaf) => leaf.getViewState().state?.file === file.path);
  if (open === undefined) return undefined;
  await workspace.revealLeaf(open);
  workspace.setActiveLeaf(open, { focus: true });
  return open;
}
