import { FuzzySuggestModal, type TFile } from 'obsidian';
import type { Logbook } from '../logbook';

/** A page to be imported, of the vault or of the device. */
export interface ChosenPage {
  readonly name: string;
  read(): Promise<ArrayBuffer>;
}

/** Asks for a note, the open one first, or for a file of the device. */
export class ChoosePage extends FuzzySuggestModal<TFile | 'device'> {
  constructor(private readonly logbook: Logbook, private readonly choose: (page: ChosenPage) => void) {
    super(logbook.app);
    this.setPlaceholder(logbook.strings.importPage.choose);
  }

  getItems(): (TFile | 'device')[] {
    const { vault, workspace } = this.app;
    const active = workspace.getActiveFile();
    const others = vault.getMarkdownFiles().filter((file) => file !== active).sort((a, b) => b.stat.mtime - a.stat.mtime);
    return [...(active?.extension === 'md' ? [active] : []), 'device', ...others];
  }

  getItemText(item: TFile | 'device'): string {
    return item === 'device' ? this.logbook.strings.importPage.fromDevice : item.path;
  }

  onChooseItem(item: TFile | 'device'): void {
    if (item !== 'device') this.choose({ name: item.name, read: () => this.app.vault.readBinary(item) });
    else chooseFile(this.choose);
  }
}

/** A page may open the device's own dialog only at once, while the user's click lasts. */
function chooseFile(choose: (page: ChosenPage) => void): void {
  const input = activeDocument.body.createEl('input', { type: 'file', cls: 'research-logbook-file', attr: { accept: '.md,.markdown,.txt,text/markdown,text/plain' } });
  input.onchange = () => {
    const file = input.files?.[0];
    input.remove();
    if (file !== undefined) choose({ name: file.name, read: () => file.arrayBuffer() });
  };
  input.addEventListener('cancel', () => input.remove());
  input.click();
}
