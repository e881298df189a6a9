import { MarkdownView, type App, type TFile } from 'obsidian';

/** The app joins what was typed and what changes on the disk; it need not where all that was typed is there already. */
export async function saveTyped({ workspace }: App, file: TFile): Promise<void> {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file === file) await view.save();
  }
}
