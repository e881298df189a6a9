import { lineChanges } from './line-changes';

/** What was changed at one place of a text: `removed` stood there, `added` stands there now, from `start` on. */
interface Step {
  readonly start: number;
  readonly removed: string;
  readonly added: string;
  readonly isOwn: boolean;
}

/** What came of taking a change back: the text without it, or why not. */
export type Undone = { readonly text: string } | 'nothing' | 'changed';

/**
 * The changes of one writer in a text that others change too. Its last change is taken back, or made again, wherever the
 * others have moved its place; not where they have changed what stands there.
 */
export class EditHistory {
  private steps: Step[] = [];
  private undone: Step[] = [];
  private text: string | undefined;

  /** Takes note of what others have made of the text. */
  see(text: string): void {
    const before = this.text ?? text;
    this.text = text;
    if (text === before) return;
    if (this.steps.length === 0 && this.undone.length === 0) return;
    for (const other of othersBetween(before, text)) {
      this.steps.push(other);
      this.undone = followed(this.undone, other);
    }
  }

  /** Keeps a change of the writer's own. */
  did(before: string, after: string): void {
    this.see(before);
    if (before === after) return;
    this.steps.push(stepBetween(before, after, true));
    this.undone = [];
    this.text = after;
    if (this.steps.length > LIMIT) this.steps = this.steps.slice(-LIMIT);
  }

  undo(text: string): Undone {
    this.see(text);
    const at = this.steps.findLastIndex(({ isOwn }) => isOwn);
    const own = this.steps[at];
    if (own === undefined) return 'nothing';
    const rest = this.steps.slice(0, at);
    let moved = own;
    for (const other of this.steps.slice(at + 1)) {
      const swapped = swap(moved, other);
      if (swapped === undefined) {
        this.steps[at] = { ...own, isOwn: false };
        return 'changed';
      }
      moved = swapped.first;
      rest.push(swapped.second);
    }
    this.steps = rest;
    this.undone.push(moved);
    return { text: (this.text = replaced(text, moved.start, moved.added, moved.removed)) };
  }

  redo(text: string): Undone {
    this.see(text);
    const step = this.undone.pop();
    if (step === undefined) return 'nothing';
    this.steps.push(step);
    return { text: (this.text = replaced(text, step.start, step.removed, step.added)) };
  }
}

/** What others have changed, place by place; the last place first, so that none of them moves the next. */
function othersBetween(before: string, after: string): readonly Step[] {
  return lineChanges(before, after).map(({ start, end, text }) => {
    const step = stepBetween(before.slice(start, end), text, false);
    return { ...step, start: step.start + start };
  }).reverse();
}

function stepBetween(before: string, after: string, isOwn: boolean): Step {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { start, removed: before.slice(start, before.length - kept), added: after.slice(start, after.length - kept), isOwn };
}

/** `first` and then `second` as the second before the first; undefined where they touch. */
function swap(first: Step, second: Step): { readonly first: Step; readonly second: Step } | undefined {
  const grown = first.added.length - first.removed.length;
  if (second.start > first.start + first.added.length) return { first, second: { ...second, start: second.start - grown } };
  if (second.start + second.removed.length < first.start) return { first: { ...first, start: first.start + second.added.length - second.removed.length }, second };
  return undefined;
}

/** The changes that may be made again, the next one last, after another change; those that it touches are gone, with all behind. */
function followed(undone: readonly Step[], other: Step): Step[] {
  const kept: Step[] = [];
  let meanwhile = other;
  for (const step of [...undone].reverse()) {
    const end = step.start + step.removed.length;
    const [grown, gained] = [step.added.length - step.removed.length, meanwhile.added.length - meanwhile.removed.length];
    if (meanwhile.start > end) {
      kept.unshift(step);
      meanwhile = { ...meanwhile, start: meanwhile.start + grown };
    } else if (meanwhile.start + meanwhile.removed.length < step.start) kept.unshift({ ...step, start: step.start + gained });
    else return kept;
  }
  return kept;
}

function replaced(text: string, start: number, from: string, to: string): string {
  return text.slice(0, start) + to + text.slice(start + from.length);
}

const LIMIT = 200;
