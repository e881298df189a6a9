/** @jest-environment jsdom */
import { AbstractInputSuggest, ConfirmationModal, FuzzySuggestModal, Modal, SuggestModal, type App } from 'obsidian';
import { startHost, type Host } from '../in-jest';

let host: Host;
let app: App;

beforeEach(async () => {
  host = await startHost({ files: { 'A.md': '', 'B.md': '' } });
  app = host.app;
});

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

afterAll(() => host.close());

const rows = (): string[] => [...document.querySelectorAll('.suggestion-item')].map((row) => row.textContent);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve, milliseconds); });

test('a modal is in the document from open to close, and onClose runs once', async () => {
  const log: string[] = [];
  class Toy extends Modal {
    override onOpen(): void {
      this.contentEl.createEl('input');
      log.push(`open ${this.containerEl.isConnected}`);
    }

    override onClose(): void {
      log.push('close');
    }
  }
  const modal = new Toy(app).setTitle('Toy').setCloseCallback(() => log.push('callback'));
  expect(host.user.modals()).toEqual([]);
  modal.open();
  await pause(20);
  expect(host.user.modals()).toEqual([modal.modalEl]);
  expect(document.activeElement).toBe(modal.contentEl.querySelector('input'));
  modal.close();
  modal.close();
  expect(log).toEqual(['open true', 'close', 'callback']);
  expect(modal.containerEl.isConnected).toBe(false);
});

test('Escape, the cross and a click beside a modal close it; the focus goes back', async () => {
  const view = await host.user.open('A.md');
  for (const close of [() => host.user.press('Escape'), () => host.user.click('Close'), async () => document.querySelector<HTMLElement>('.modal-bg')?.click()]) {
    new Modal(app).setTitle('Toy').open();
    expect(document.activeElement).not.toBe(view.editor.inputEl);
    await close();
    expect(host.user.modals()).toEqual([]);
    expect(document.activeElement).toBe(view.editor.inputEl);
  }
});

test('of two modals Escape closes the one on top', async () => {
  const [first, second] = [new Modal(app), new Modal(app)];
  first.open();
  second.open();
  await host.user.press('Escape');
  expect(host.user.modals()).toEqual([first.modalEl]);
  first.close();
});

test('a button of a confirmation closes it after its handler, unless that gives something truthy', async () => {
  const log: string[] = [];
  const modal = new ConfirmationModal(app).setTitle('Overwrite?');
  modal.addButton((button) => button.setButtonText('Check').onClick(async () => { await pause(50); return 'not yet'; }));
  modal.addButton((button) => button.setButtonText('Overwrite').setDestructive().setCta().setInitialFocus().onClick(async () => { await pause(50); log.push('done'); }));
  modal.addCheckbox('Never ask again', (value) => log.push(`never ${value}`)).addCancelButton();
  modal.open();
  expect(document.activeElement?.textContent).toBe('Overwrite');
  document.querySelector<HTMLInputElement>('.modal-button-container input')?.click();
  await host.user.click('Check');
  await pause(80);
  expect(host.user.modals()).toHaveLength(1);
  await host.user.click('Overwrite');
  expect(host.user.modals()).toHaveLength(1);
  await pause(80);
  expect(host.user.modals()).toHaveLength(0);
  expect(log).toEqual(['never true', 'done']);
  modal.open();
  await host.user.click('Cancel');
  expect(host.user.modals()).toHaveLength(0);
});

class Words extends FuzzySuggestModal<string> {
  chosen: string[] = [];

  getItems(): string[] {
    return ['Deep read', 'Daily log', 'Week plan'];
  }

  getItemText(word: string): string {
    return word;
  }

  onChooseItem(word: string): void {
    this.chosen.push(`${word} ${this.containerEl.isConnected}`);
  }
}

test('a fuzzy suggester filters by letters in order, and is closed before its choice is told', async () => {
  const modal = new Words(app);
  modal.open();
  expect(rows()).toEqual(['Deep read', 'Daily log', 'Week plan']);
  await host.user.type('da');
  expect(rows()).toEqual(['Daily log', 'Deep read']);
  await host.user.press('ArrowDown');
  await host.user.press('Enter');
  expect(modal.chosen).toEqual(['Deep read false']);
});

test('while Chinese letters are composed, Enter chooses nothing', async () => {
  const modal = new Words(app);
  modal.open();
  modal.inputEl.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
  expect(modal.chosen).toEqual([]);
  await host.user.press('Enter');
  expect(modal.chosen).toEqual(['Deep read false']);
});

test('a suggester shows the answer to the last question, whatever comes late', async () => {
  class Slow extends SuggestModal<string> {
    async getSuggestions(query: string): Promise<string[]> {
      await pause(query === 'a' ? 20 : 1);
      return query === '' ? [] : [query];
    }

    renderSuggestion(value: string, element: HTMLElement): void {
      element.setText(value);
    }

    onChooseSuggestion(): void {}
  }
  const modal = new Slow(app);
  modal.emptyStateText = 'Nothing';
  modal.open();
  await pause(5);
  expect(modal.resultContainerEl.textContent).toBe('Nothing');
  await host.user.type('ab');
  await pause(30);
  expect(rows()).toEqual(['ab']);
  modal.close();
});

test('an input suggests what fits, and tells what was chosen', async () => {
  class Files extends AbstractInputSuggest<string> {
    protected getSuggestions(query: string): string[] {
      return this.app.vault.getFiles().map(({ path }) => path).filter((path) => path.includes(query));
    }

    renderSuggestion(path: string, element: HTMLElement): void {
      element.setText(path);
    }
  }
  const modal = new Modal(app);
  const input = modal.contentEl.createEl('input');
  const chosen: string[] = [];
  const suggest = new Files(app, input);
  suggest.onSelect((path) => {
    chosen.push(path);
    suggest.setValue(path);
    suggest.close();
  });
  modal.open();
  await host.user.type('B');
  expect(rows()).toEqual(['B.md']);
  await host.user.click('B.md');
  expect([chosen, input.value, rows()]).toEqual([['B.md'], 'B.md', []]);
  await host.user.press('Escape');
  expect(host.user.modals()).toEqual([]);
});
