/** What a key does in the grid of a week. */
export type PlanKey =
  | { readonly does: 'move'; readonly rows: number; readonly columns: number; readonly extends: boolean }
  | { readonly does: 'keep'; readonly rows: number; readonly columns: number }
  | { readonly does: 'week'; readonly by: number }
  | { readonly does: 'edit' | 'break' | 'cancel' | 'clear' | 'undo' | 'redo' | 'menu' | 'tick' | 'all' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does while a cell is typed in; undefined for those that are the field's own. */
export function typingKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed, isTouch: boolean): PlanKey | undefined {
  if (key === 'Escape') return { does: 'cancel' };
  if (key === 'Tab' && !ctrlKey && !metaKey && !altKey) return { does: 'keep', rows: 0, columns: shiftKey ? -1 : 1 };
  if (key === 'F2') return { does: 'keep', rows: 0, columns: 0 };
  if (key !== 'Enter') return undefined;
  if (altKey) return { does: 'break' };
  // The keyboard of a phone has no other key for a new line; a touch elsewhere keeps what was typed.
  return shiftKey || (isTouch && !ctrlKey && !metaKey) ? undefined : { does: 'keep', rows: ctrlKey || metaKey ? 0 : 1, columns: 0 };
}

/** What a key does on a cell. */
export function cellKey(event: Pressed): PlanKey | undefined {
  const { key, shiftKey, altKey } = event;
  const isMod = event.ctrlKey || event.metaKey;
  if (altKey) return undefined;
  if (isMod) return modKey(key.length === 1 ? key.toLowerCase() : key, shiftKey);
  switch (key) {
    case 'ArrowUp': return { does: 'move', rows: -1, columns: 0, extends: shiftKey };
    case 'ArrowDown': return { does: 'move', rows: 1, columns: 0, extends: shiftKey };
    case 'ArrowLeft': return { does: 'move', rows: 0, columns: -1, extends: shiftKey };
    case 'ArrowRight': return { does: 'move', rows: 0, columns: 1, extends: shiftKey };
    case 'Home': return { does: 'move', rows: 0, columns: -Infinity, extends: shiftKey };
    case 'End': return { does: 'move', rows: 0, columns: Infinity, extends: shiftKey };
    case 'PageUp': return { does: 'week', by: -1 };
    case 'PageDown': return { does: 'week', by: 1 };
    case 'Enter': return shiftKey ? { does: 'move', rows: -1, columns: 0, extends: false } : { does: 'edit' };
    case 'F2': return { does: 'edit' };
    case 'Delete':
    case 'Backspace': return { does: 'clear' };
    case 'ContextMenu': return { does: 'menu' };
    case 'F10': return shiftKey ? { does: 'menu' } : undefined;
    case 'Escape': return { does: 'cancel' };
    default: return undefined;
  }
}

function modKey(key: string, isShift: boolean): PlanKey | undefined {
  switch (key) {
    case 'z': return { does: isShift ? 'redo' : 'undo' };
    case 'y': return { does: 'redo' };
    case 'a': return { does: 'all' };
    case 'Enter': return { does: 'tick' };
    case 'Home': return { does: 'move', rows: -Infinity, columns: -Infinity, extends: isShift };
    case 'End': return { does: 'move', rows: Infinity, columns: Infinity, extends: isShift };
    default: return undefined;
  }
}
