import { fieldOf } from '../../../core/plan/task-line';
import type { Evidence } from '../../../core/plan/evidence';
import { shownLine } from '../../../core/plan/shown-line';
import type { AppStrings } from '../../../core/i18n/app/index';
import type { Choice, ReviewedTask } from './week-review';

type Words = AppStrings['planWeek'];

/** What a task tells the review that it is in. */
export interface TaskEvents {
  readonly choose: (choice: Choice | undefined) => void;
  readonly jump: (evidence: Evidence) => void;
  /** A day as the user reads it. */
  readonly dayOf: (day: string) => string;
}

/** One unfinished task: its words, what may become of it, and what the log says of it. */
export class TaskChoice {
  private readonly radios = new Map<Choice['decision'], HTMLInputElement>();
  private readonly ticks = new Map<string, HTMLButtonElement>();

  constructor(list: HTMLElement, private readonly reviewed: ReviewedTask, words: Words, events: TaskEvents, id: string) {
    const { task, words: text, below, evidence } = reviewed;
    const item = list.createEl('li', 'research-logbook-review-task');
    item.createDiv({ cls: 'research-logbook-review-words', text, attr: { id } });
    const carried = Number(fieldOf(task.told, 'carried') ?? 0);
    const due = fieldOf(task.told, 'due');
    const about = [...(due === undefined ? [] : [words.due(events.dayOf(due))]), ...(carried > 0 ? [words.carried(carried)] : []), ...(below > 0 ? [words.within(below)] : [])];
    if (about.length > 0) item.createDiv({ cls: 'research-logbook-hint', text: about.join(' · ') });
    const group = item.createDiv({ cls: 'research-logbook-review-choices', attr: { role: 'radiogroup', 'aria-labelledby': id } });
    for (const decision of DECISIONS) this.radios.set(decision, this.radio(group, decision, `${id}-choice`, words, events));
    if (evidence.length > 0) this.evidence(item, evidence, words, events);
  }

  /** Where the keyboard begins. */
  focus(): void {
    ([...this.radios.values()].find(({ checked }) => checked) ?? this.radios.get('keep'))?.focus();
  }

  mark(choice: Choice | undefined): void {
    for (const [decision, radio] of this.radios) radio.checked = choice?.decision === decision;
    for (const [day, button] of this.ticks) button.setAttribute('aria-pressed', String(choice?.decision === 'done' && choice.day === day));
  }

  private radio(group: HTMLElement, decision: Choice['decision'], name: string, words: Words, { choose }: TaskEvents): HTMLInputElement {
    const label = group.createEl('label', { attr: { title: words.decisionHint[decision] } });
    const radio = label.createEl('input', { type: 'radio', attr: { name, value: decision } });
    label.createSpan({ text: words.decision[decision] });
    radio.addEventListener('change', () => choose({ decision }));
    radio.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' && event.key !== 'Delete') return;
      event.preventDefault();
      choose(undefined);
    });
    return radio;
  }

  private evidence(item: HTMLElement, evidence: readonly Evidence[], words: Words, { choose, jump, dayOf }: TaskEvents): void {
    const box = item.createDiv('research-logbook-review-evidence');
    box.createDiv({ cls: 'research-logbook-hint', text: words.saysDone });
    const list = box.createEl('ul');
    for (const each of evidence) {
      const { days: { start, end = start }, text } = each.line;
      const row = list.createEl('li');
      const said = row.createDiv();
      said.createSpan({ cls: 'research-logbook-review-day', text: dayOf(start) });
      said.appendText(` ${shownLine(text)} `);
      said.createSpan({ cls: 'research-logbook-hint', text: words.says(each.says) });
      const buttons = row.createDiv('research-logbook-review-buttons');
      const tick = buttons.createEl('button', { text: words.tick, attr: { type: 'button', 'aria-label': words.tickLabel(this.reviewed.words, dayOf(end)), 'aria-pressed': 'false' } });
      tick.addEventListener('click', () => choose(tick.getAttribute('aria-pressed') === 'true' ? undefined : { decision: 'done', day: end }));
      this.ticks.set(end, tick);
      buttons.createEl('button', { text: words.openEntry, attr: { type: 'button', 'aria-label': words.jump(dayOf(start)) } }).addEventListener('click', () => jump(each));
    }
  }
}

const DECISIONS = ['keep', 'done', 'drop'] as const;
