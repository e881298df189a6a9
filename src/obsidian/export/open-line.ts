import { Notice, Platform } from 'obsidian';
import type { Logbook } from '../logbook';

/** Opens a note at a line that is counted from 1; 0 opens it as it was left. */
export function openLine({ app, strings }: Logbook, path: string, line: number): void {
  const file = app.vault.getFileByPath(path);
  if (file === null) {
    new Notice(strings.publishing.missingNote(path));
    return;
  }
  // On a phone the list lies over the note.
  if (Platform.isPhone) app.workspace.rightSplit.collapse();
  void app.workspace.getLeaf(false).openFile(file, line === 0 ? {} : { eState: { line: line - 1 } });
}
