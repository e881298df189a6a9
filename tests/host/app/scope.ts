import type { Modifier } from 'obsidian';
import { Platform } from './platform';

type Listener = (event: KeyboardEvent, context: KeyContext) => unknown;

export interface KeyContext {
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly vkey: string;
}

export interface KeyHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly listener: Listener;
}

/** Which keys do what while a scope is the active one; what it does not handle goes to its parent. */
export class Scope {
  #handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, listener: Listener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && modifierText(modifiers), key, listener };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.#handlers = this.#handlers.filter((each) => each !== handler);
  }

  /** True when a handler took the key; one that returns false also keeps the browser from acting on it. */
  handle(event: KeyboardEvent): boolean {
    const pressed = pressedModifiers(event);
    for (const { modifiers, key, listener } of [...this.#handlers]) {
      if (modifiers !== null && modifiers !== pressed) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      const result = listener(event, { modifiers: pressed, key: event.key, vkey: event.key });
      if (result === false) event.preventDefault();
      if (result !== undefined) return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

/** `Mod` is the key that the system has in that place. */
export function modifierText(modifiers: readonly Modifier[]): string {
  return modifiers.map((each) => (each === 'Mod' ? (Platform.isMacOS ? 'Meta' : 'Ctrl') : each)).sort().join(',');
}

export function pressedModifiers(event: MouseEvent | KeyboardEvent | TouchEvent): string {
  const pressed: (readonly [Modifier, boolean])[] = [['Ctrl', event.ctrlKey], ['Meta', event.metaKey], ['Shift', event.shiftKey], ['Alt', event.altKey]];
  return modifierText(pressed.filter(([, down]) => down).map(([name]) => name));
}
