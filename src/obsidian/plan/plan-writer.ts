import { Notice, type App } from 'obsidian';
import { changeCells, type CellTyping, type Refusal } from '../../core/plan/change-cell';
import { addTasks } from '../../core/plan/new-week';
import { afterDeed, type PlanDeed } from '../../core/plan/plan-deed';
import { applyEdits } from '../../core/text/edit';
import { reasonOf } from '../log/reason';
import { templateLanguage } from '../language';
import type { Logbook } from '../logbook';
import type { Conflict, ConflictChoice } from './conflict-panel';
import { WeekNote, type WeekPlace } from './week-note';

/** What a writer tells the view. */
export interface WriterOwner {
  draw(): void;
  say(message: string): void;
}

interface HeldConflict extends Conflict {
  readonly place: WeekPlace;
}

/** Writes what is done in the view into the week's note, and holds what could not be written until the user decides. */
export class PlanWriter {
  readonly note: WeekNote;
  private working: Promise<unknown> = Promise.resolve();
  private held: readonly HeldConflict[] = [];
  private readonly app: App;

  constructor(private readonly logbook: Logbook, private readonly owner: WriterOwner, private readonly nameOf: (refused: Refusal) => string) {
    this.app = logbook.app;
    this.note = new WeekNote(this.app, () => owner.draw());
  }

  get conflicts(): readonly Conflict[] {
    return this.held;
  }

  get place(): WeekPlace | undefined {
    return this.note.place;
  }

  /** Writes what was typed. What would break the table is given back, and not written. */
  type(typed: readonly CellTyping[], place = this.place): readonly Refusal[] {
    const { week } = this.note;
    if (place === undefined || typed.length === 0) return [];
    const isShown = place === this.place && week !== undefined;
    const trial = isShown ? changeCells(week.text, place.read, typed) : undefined;
    const unsound = (trial?.refused ?? []).filter(({ why }) => why === 'unsound');
    const sound = typed.filter((each) => !unsound.some(({ place: at }) => at === each.place));
    if (sound.length > 0) this.run(this.write(sound, place, trial?.text));
    return unsound;
  }

  keepAside(refused: Refusal, place = this.place): void {
    if (place === undefined) return;
    this.held = [...this.held, { refused, place, cell: this.nameOf(refused) }];
    this.owner.draw();
  }

  /** Does as the user has decided. */
  choose(conflict: Conflict, choice: ConflictChoice): void {
    const held = this.held.find((each) => each === conflict);
    if (held === undefined) return;
    this.held = this.held.filter((each) => each !== held);
    this.owner.draw();
    const { refused: { why, place: at, base, mine, theirs }, place } = held;
    const was = why === 'conflict' ? theirs : base;
    if (choice === 'mine') this.run(this.write([{ place: at, base: was, mine }], place));
    if (choice === 'both') this.run(this.write([{ place: at, base: was, mine: theirs === '' ? mine : `${theirs}\n${mine}` }], place));
    if (choice === 'task') this.run(this.addTask(held));
  }

  /** Moves or ticks something; `done` is told where that has worked. */
  async act(deed: PlanDeed, words: string, done?: () => void): Promise<void> {
    const { place } = this;
    const { plan } = this.logbook.strings;
    if (place === undefined) return;
    let isDone = false;
    try {
      await this.note.write((text) => {
        const after = afterDeed(place.read(text), deed);
        isDone = after !== undefined;
        return after ?? text;
      }, place);
      if (isDone) done?.();
      else new Notice(plan.notDone(words));
    } catch (error) {
      this.fail(error, place);
    }
  }

  async travel(way: 'undo' | 'redo'): Promise<void> {
    const { plan } = this.logbook.strings;
    try {
      const undone = await this.note.travel(way);
      if (undone === 'changed') new Notice(plan.cannotUndo);
      else if (undone === 'nothing') this.owner.say(way === 'undo' ? plan.noUndo : plan.noRedo);
      else this.owner.say(way === 'undo' ? plan.undone : plan.redone);
    } catch (error) {
      if (this.place !== undefined) this.fail(error, this.place);
    }
  }

  /** The view goes: what nobody has decided is written too, beside what is there. */
  async close(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await this.working;
      if (this.held.length === 0) return;
      for (const held of this.held) {
        this.choose(held, held.refused.why === 'conflict' ? 'both' : held.refused.why === 'unwritten' ? 'mine' : 'task');
        new Notice(this.logbook.strings.plan.keptOnClose(held.cell));
      }
    }
    // Nothing can be written: the last that can be done is to show the texts, for somebody to copy them.
    for (const { cell, refused } of this.held) new Notice(`${cell}: ${refused.mine}`, 0);
  }

  private run(deed: Promise<void>): void {
    this.working = Promise.all([this.working, deed]);
  }

  private async write(typed: readonly CellTyping[], place: WeekPlace, seen?: string): Promise<void> {
    let refused: readonly Refusal[] = [];
    try {
      await this.note.write((text) => {
        const change = changeCells(text, place.read, typed);
        refused = change.refused;
        return change.text;
      }, place, seen);
    } catch (error) {
      this.fail(error, place);
      refused = typed.map((each) => ({ ...each, why: 'unwritten', theirs: '' }));
    }
    for (const each of refused) this.keepAside(each, place);
  }

  private async addTask(held: HeldConflict): Promise<void> {
    const { place, refused: { mine } } = held;
    const lines = mine.split('\n').filter((line) => line.trim() !== '').map((line) => `- [ ] ${line.trim()}`);
    try {
      await this.note.write((text) => {
        const edit = addTasks(place.read(text).plan, lines, templateLanguage(this.logbook.settings));
        return edit === undefined ? text : applyEdits(text, [edit]);
      }, place);
    } catch (error) {
      this.fail(error, place);
      this.keepAside({ ...held.refused, why: 'unwritten' }, place);
    }
  }

  private fail(error: unknown, { file }: WeekPlace): void {
    const { plan, log } = this.logbook.strings;
    new Notice(plan.cannotWrite(file.path, reasonOf(error, log)));
  }
}

const ROUNDS = 5;
