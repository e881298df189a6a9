import type { Modifier, PaneType } from 'obsidian';
import { modifierText, pressedModifiers, type Scope } from './scope';

type UserEvent = MouseEvent | KeyboardEvent | TouchEvent | PointerEvent;

/** Gives every key to the scope on top: that of the open modal or menu, else that of the view in focus. */
export class Keymap {
  readonly #stack: Scope[] = [];

  constructor(private readonly ground: () => Scope) {}

  pushScope(scope: Scope): void {
    this.#stack.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.#stack.lastIndexOf(scope);
    if (index >= 0) this.#stack.splice(index, 1);
  }

  handle(event: KeyboardEvent): boolean {
    return (this.#stack.at(-1) ?? this.ground()).handle(event);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return pressedModifiers(event).split(',').includes(modifierText([modifier]));
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    const middle = event instanceof MouseEvent && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
