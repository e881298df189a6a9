import { ButtonComponent, Modal } from 'obsidian';
import { dayOfDate, type DaySpan } from '../../core/log/day-span';
import { overlapping } from '../../core/log/log-gap';
import type { Logbook } from '../logbook';
import type { Entries } from './entries';
import { entryFile } from './entry';
import { openUnlessOverlapping } from './overlap';

/** What stands in the fields: days, or what the user should know of why there are none. */
export type DaysRead = { readonly days: DaySpan } | { readonly complaint: string };

/** Asks for days, says at every letter what was understood and what will be opened, and opens it. */
export abstract class DaysModal extends Modal {
  protected readonly today = dayOfDate(new Date());
  private lineEl: HTMLElement | undefined;
  private openButton: ButtonComponent | undefined;
  private asked = 0;

  constructor(protected readonly logbook: Logbook, protected readonly entries: Entries, private readonly title: string) {
    super(logbook.app);
  }

  /** Makes the fields, and puts the focus into the first. */
  protected abstract addFields(): { focus(): void };

  protected abstract read(): DaysRead;

  override onOpen(): void {
    const { strings: { entries: words } } = this.logbook;
    this.setTitle(this.title);
    const first = this.addFields();
    this.lineEl = this.contentEl.createDiv({ cls: 'research-logbook-days', attr: { role: 'status' } });
    const buttons = this.contentEl.createDiv('modal-button-container');
    this.openButton = new ButtonComponent(buttons).setButtonText(words.open).setCta().onClick(() => this.submit());
    new ButtonComponent(buttons).setButtonText(words.cancel).onClick(() => this.close());
    this.changed();
    first.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.lineEl = undefined;
  }

  protected readonly changed = (): void => {
    const read = this.read();
    this.asked += 1;
    this.openButton?.setDisabled('complaint' in read);
    if ('complaint' in read) this.say(read.complaint, '');
    else void this.describe(read.days, this.asked);
  };

  protected readonly submit = (): void => {
    const read = this.read();
    if ('complaint' in read) return;
    this.close();
    void openUnlessOverlapping(this.logbook, this.entries, read.days);
  };

  private async describe(days: DaySpan, question: number): Promise<void> {
    const { strings: { entries: words } } = this.logbook;
    const file = await entryFile(this.logbook, this.entries, days, new Date());
    const other = file === undefined ? overlapping(await this.entries.all(), days) : undefined;
    if (question !== this.asked) return;
    const isSpan = days.end !== undefined;
    const outcome = file !== undefined ? words.isThere(file.path)
      : other === undefined ? words.isNew
      : isSpan ? words.overlaps(other.file.path) : words.isInside(other.file.path);
    this.say(words.days(days), outcome);
  }

  private say(line: string, outcome: string): void {
    if (this.lineEl === undefined) return;
    this.lineEl.empty();
    this.lineEl.createDiv({ text: line });
    if (outcome !== '') this.lineEl.createDiv({ cls: 'research-logbook-outcome', text: outcome });
  }
}
