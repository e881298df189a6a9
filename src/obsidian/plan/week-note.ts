import { MarkdownView, type App, type Component, type TFile } from 'obsidian';
import type { WeekOnShow } from '../../core/plan/week-on-show';
import { EditHistory, type Undone } from '../../core/text/edit-history';
import { changeNote, type NoteChange } from '../change-note';

/** How the week that is shown is read from the text of its note. */
export type ReadWeek = (text: string) => WeekOnShow;

/** A note and the week in it. */
export interface WeekPlace {
  readonly file: TFile;
  readonly read: ReadWeek;
}

/**
 * The week on show and the note that it is read from. What is changed here is seen at once and written in its turn; what
 * others change is seen when nothing is waiting to be written.
 */
export class WeekNote {
  week: WeekOnShow | undefined;
  place: WeekPlace | undefined;
  private waiting = 0;
  private asked = 0;
  private looked = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly histories = new Map<TFile, EditHistory>();

  constructor(private readonly app: App, private readonly changed: () => void) {}

  get file(): TFile | undefined {
    return this.place?.file;
  }

  /** Tells of changes as long as the owner is loaded. */
  follow(owner: Component): void {
    const { vault, workspace } = this.app;
    owner.registerEvent(vault.on('modify', (file) => {
      if (file === this.file) void this.look();
    }));
    owner.registerEvent(workspace.on('editor-change', (editor, { file }) => {
      if (file === this.file && this.waiting === 0) this.see(editor.getValue());
    }));
  }

  /** Shows another week once it is read; what is typed in the one before until then is `left` in time. */
  async show(place: WeekPlace | undefined, left: () => void): Promise<void> {
    const asked = ++this.asked;
    const text = await this.textAt(place);
    if (asked !== this.asked) return;
    left();
    this.looked += 1;
    this.place = place;
    this.week = undefined;
    this.see(text);
  }

  async look(): Promise<void> {
    const looked = ++this.looked;
    const text = await this.textAt(this.place);
    if (looked === this.looked && this.waiting === 0) this.see(text);
  }

  /** Changes a note; where it is that of the week on show, that is seen at once. Rejects where it cannot be written. */
  async write(change: (text: string) => string, place: WeekPlace, seen?: string): Promise<NoteChange> {
    if (place === this.place && this.week !== undefined) this.draw(seen ?? change(this.week.text));
    return this.inTurn(place, (history) => changeNote(this.app, place.file, change).then((done) => {
      history.did(done.before, done.after);
      return done;
    }));
  }

  /** Takes the last change made here back, or makes it again. */
  async travel(way: 'undo' | 'redo'): Promise<Undone> {
    const { place } = this;
    if (place === undefined) return 'nothing';
    let undone: Undone = 'nothing';
    await this.inTurn(place, async (history) => changeNote(this.app, place.file, (text) => {
      undone = history[way](text);
      return typeof undone === 'string' ? text : undone.text;
    }));
    return undone;
  }

  private async inTurn(place: WeekPlace, write: (history: EditHistory) => Promise<NoteChange>): Promise<NoteChange> {
    const history = this.histories.get(place.file) ?? new EditHistory();
    this.histories.set(place.file, history);
    this.waiting += 1;
    const run = this.last.then(() => write(history));
    this.last = run.catch(() => undefined);
    try {
      return await run;
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) await this.look();
    }
  }

  private textAt(place: WeekPlace | undefined): Promise<string | undefined> {
    return place === undefined ? Promise.resolve(undefined) : textOf(this.app, place.file).catch(() => undefined);
  }

  private see(text: string | undefined): void {
    if (text !== undefined && this.file !== undefined) this.histories.get(this.file)?.see(text);
    this.draw(text);
  }

  private draw(text: string | undefined): void {
    const { place, week } = this;
    if (text !== undefined && text === week?.text) return;
    this.week = text === undefined ? undefined : place?.read(text);
    this.changed();
  }
}

/** What was typed in an editor counts before it is saved. */
async function textOf({ vault, workspace }: App, file: TFile): Promise<string> {
  const saved = await vault.cachedRead(file);
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file === file && view.data === saved) return view.getViewData();
  }
  return saved;
}
