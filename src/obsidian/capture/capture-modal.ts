import { Modal, Notice, Platform, setIcon, Setting } from 'obsidian';
import type { CaptureKind } from '../../core/log/capture-section';
import { dayOfDate } from '../../core/log/day-span';
import { typedCapture } from '../../core/log/typed-capture';
import type { Logbook } from '../logbook';
import { addToDay } from './capture';
import { showAdded } from './capture-notice';
import type { Entries } from '../log/entries';
import { placeInFront, type NotePlace } from './note-place';
import { messageOf } from '../../core/error-message';

/** Asks for a line, and of which kind it is, and adds it to today's entry. What cannot be added stays to be tried again. */
export class CaptureModal extends Modal {
  private chosen: CaptureKind = 'bullet';
  private field: HTMLTextAreaElement | undefined;
  private readonly kinds = new Map<CaptureKind, HTMLElement>();
  private isAdding = false;
  /** Where the user was, unless a link to there is not wanted. */
  private from: NotePlace | undefined;
  /** What was typed and not added, for the next time. */
  private draft = '';

  constructor(private readonly logbook: Logbook, private readonly entries: Entries) {
    super(logbook.app);
    this.modalEl.addClass('research-logbook-capture');
    KINDS.forEach(({ kind }, index) => this.scope.register(['Mod'], String(index + 1), () => {
      this.choose(kind);
      return false;
    }));
  }

  override onOpen(): void {
    const { capture } = this.logbook.strings;
    this.setTitle(capture.add);
    this.chosen = 'bullet';
    this.drawKinds();
    const field = this.contentEl.createEl('textarea', { cls: 'research-logbook-capture-text', attr: { rows: 2, 'aria-label': capture.field, placeholder: capture.placeholder, enterkeyhint: 'done' } });
    field.value = this.draft;
    field.addEventListener('input', () => this.mark());
    field.addEventListener('keydown', (event) => this.press(event));
    this.field = field;
    this.drawLink(placeInFront(this.app));
    if (!Platform.isMobile) {
      const hint = this.contentEl.createEl('p', { cls: 'research-logbook-hint', text: capture.hint(Platform.isMacOS ? '⌘' : 'Ctrl'), attr: { id: 'research-logbook-capture-hint' } });
      field.setAttribute('aria-describedby', hint.id);
    }
    const buttons = this.contentEl.createDiv('modal-button-container');
    buttons.createEl('button', { cls: 'mod-cta', text: capture.submit, attr: { type: 'button' } }).addEventListener('click', () => void this.add());
    this.mark();
    field.focus();
  }

  override onClose(): void {
    this.draft = this.field?.value ?? '';
    this.contentEl.empty();
    this.kinds.clear();
  }

  private drawKinds(): void {
    const { capture } = this.logbook.strings;
    const group = this.contentEl.createDiv({ cls: 'research-logbook-kinds', attr: { role: 'radiogroup', 'aria-label': capture.kind } });
    for (const { kind, icon } of KINDS) {
      const button = group.createEl('button', { cls: 'research-logbook-kind', attr: { type: 'button', role: 'radio' } });
      setIcon(button.createSpan({ cls: 'research-logbook-kind-icon', attr: { 'aria-hidden': 'true' } }), icon);
      button.createSpan({ text: capture.kinds[kind] });
      button.addEventListener('click', () => {
        this.choose(kind);
        this.field?.focus();
      });
      this.kinds.set(kind, button);
    }
    group.addEventListener('keydown', (event) => this.move(event));
  }

  /** A line that came to mind in a note leads back to it, unless the user says otherwise. */
  private drawLink(place: NotePlace | undefined): void {
    this.from = place;
    if (place === undefined) return;
    const { capture } = this.logbook.strings;
    const setting = new Setting(this.contentEl).setName(capture.linkBack(place.file.basename)).setClass('research-logbook-capture-link').addToggle((toggle) => toggle.setValue(true).onChange((wanted) => {
      this.from = wanted ? place : undefined;
    }));
    // Today's entry needs no link to itself.
    void this.entries.of({ start: dayOfDate(new Date()) }).then((ofToday) => setting.settingEl.toggle(!ofToday.some(({ file }) => file === place.file)));
  }

  /** The mark at the start of the text decides, until another kind is chosen: the mark goes then. */
  private get kind(): CaptureKind {
    return typedCapture(this.field?.value ?? '').kind ?? this.chosen;
  }

  private choose(kind: CaptureKind): void {
    if (this.field !== undefined && this.kind !== kind) this.field.value = typedCapture(this.field.value).text;
    this.chosen = kind;
    this.mark();
  }

  private mark(): void {
    for (const [kind, button] of this.kinds) {
      const isChosen = kind === this.kind;
      button.setAttribute('aria-checked', String(isChosen));
      button.setAttribute('tabindex', isChosen ? '0' : '-1');
      button.toggleClass('is-active', isChosen);
    }
  }

  private move(event: KeyboardEvent): void {
    const step = new Map([['ArrowRight', 1], ['ArrowDown', 1], ['ArrowLeft', -1], ['ArrowUp', -1]]).get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const at = KINDS.findIndex(({ kind }) => kind === this.kind);
    const next = KINDS[(at + step + KINDS.length) % KINDS.length]?.kind;
    if (next === undefined) return;
    this.choose(next);
    this.kinds.get(next)?.focus();
  }

  private press(event: KeyboardEvent): void {
    // Enter also takes over what an input method proposes.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void this.add();
  }

  private async add(): Promise<void> {
    const { kind } = this;
    const { text } = typedCapture(this.field?.value ?? '');
    if (this.isAdding) return;
    if (text.trim() === '') {
      this.field?.focus();
      return;
    }
    this.isAdding = true;
    try {
      const added = await addToDay(this.logbook, this.entries, { kind, text, ...(this.from !== undefined && { from: this.from }) }, new Date());
      if (this.field !== undefined) this.field.value = '';
      this.close();
      if (added !== undefined) showAdded(this.logbook, added, text);
    } catch (error) {
      new Notice(messageOf(error));
    } finally {
      this.isAdding = false;
    }
  }
}

const KINDS = [
  { kind: 'bullet', icon: 'list' },
  { kind: 'question', icon: 'circle-help' },
  { kind: 'task', icon: 'square-check' },
] as const;
