import type { DrawnValue } from './question-row';

/** Rows below a heading, or below none. */
export interface RowGroup {
  readonly heading: DrawnValue | undefined;
  readonly items: readonly HTMLElement[];
}

interface PlacedGroup {
  readonly head: HTMLElement | undefined;
  readonly count: HTMLElement | undefined;
  readonly list: HTMLElement;
}

let count = 0;

/** Groups of rows in the page. What stays is not taken out of it: the mouse or the keyboard may be on it. */
export class PlacedGroups {
  private placed: ReadonlyMap<string, PlacedGroup> = new Map();

  constructor(private readonly el: HTMLElement) {}

  /** Places a few rows at a time, between the app's own work, as long as they are wanted. */
  async place(groups: readonly RowGroup[], pause: () => Promise<void> | undefined, isWanted: () => boolean): Promise<void> {
    const placed = new Map<string, PlacedGroup>();
    const wanted = groups.map((group) => {
      const key = freeKey(group.heading === undefined ? 'all' : `of ${group.heading.name}`, placed);
      const there = this.placed.get(key) ?? newGroup(group.heading);
      placed.set(key, there);
      return { ...there, items: group.items };
    });
    this.placed = placed;
    const parts = wanted.flatMap(({ head, list }) => (head === undefined ? [list] : [head, list]));
    keepOnly(this.el, parts);
    for (const [at, part] of parts.entries()) putAt(this.el, at, part);
    for (const { count: counted, list, items } of wanted) {
      counted?.setText(` ${items.length}`);
      keepOnly(list, items);
    }
    for (const { list, items } of wanted) {
      for (const [at, item] of items.entries()) {
        putAt(list, at, item);
        await pause();
        if (!isWanted()) return;
      }
    }
  }
}

function newGroup(heading: DrawnValue | undefined): PlacedGroup {
  const list = createEl('ul');
  if (heading === undefined) return { head: undefined, count: undefined, list };
  const id = `research-logbook-base-group-${(count += 1)}`;
  const head = createEl('h2', { attr: { id } });
  list.setAttr('aria-labelledby', id);
  heading.draw(head.createSpan());
  return { head, count: head.createSpan('research-logbook-hint'), list };
}

function putAt(parent: HTMLElement, at: number, child: HTMLElement): void {
  const there = parent.children[at] ?? null;
  if (there !== child) parent.insertBefore(child, there);
}

function keepOnly(parent: HTMLElement, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child)) child.remove();
}

/** A key that nothing has yet, made of one that something may have. */
export function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let at = 2; taken.has(free); at++) free = `${key}\n${at}`;
  return free;
}
