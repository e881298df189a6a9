import { Menu } from 'obsidian';
import type { AppStrings } from '../../core/i18n/app/index';
import type { PlannedThing } from '../../core/plan/plan-deed';

/** A line that a menu is about. */
export interface MenuLine {
  readonly words: string;
  /** Undefined where it is neither a line of a cell nor a task. */
  readonly thing: PlannedThing;
  /** Undefined where there is nothing to tick. */
  readonly isClosed: boolean | undefined;
  readonly links: readonly HTMLAnchorElement[];
}

export interface MenuActions {
  readonly edit: (() => void) | undefined;
  readonly move: (line: MenuLine) => void;
  readonly tick: (line: MenuLine) => void;
}

/** What can be done with a cell, or with a task: all that the mouse can do, and no more. */
export function planMenu(lines: readonly MenuLine[], words: AppStrings['plan'], { edit, move, tick }: MenuActions): Menu {
  const menu = new Menu();
  if (edit !== undefined) menu.addItem((item) => item.setTitle(words.edit).setIcon('pencil').onClick(edit));
  for (const line of lines) {
    const name = short(line.words);
    menu.addItem((item) => item.setTitle(words.moveTo(name)).setIcon('move').onClick(() => move(line)));
    const { isClosed } = line;
    if (isClosed !== undefined) menu.addItem((item) => item.setTitle(isClosed ? words.untick(name) : words.tick(name)).setIcon(isClosed ? 'square' : 'check-square').onClick(() => tick(line)));
    for (const link of line.links) menu.addItem((item) => item.setTitle(words.openLink(short(link.textContent))).setIcon('link').onClick(() => link.click()));
  }
  return menu;
}

function short(words: string): string {
  const characters = [...words];
  return characters.length > LONG ? `${characters.slice(0, LONG).join('')}…` : words;
}

const LONG = 40;
