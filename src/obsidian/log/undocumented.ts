import type { App } from 'obsidian';

// No declared API tells of other plugins. What is read here may change with any version, so nothing is taken for granted.

/** A plugin that is enabled, whatever it may be; undefined when there is none of that id. */
export function communityPlugin(app: App, id: string): unknown {
  return ask(property(app, 'plugins'), 'getPlugin', id);
}

/** Asks for something, where the owner still can be asked. */
export function ask(owner: unknown, method: string, ...about: readonly unknown[]): unknown {
  const found = property(owner, method);
  try {
    return typeof found === 'function' ? Reflect.apply(found, owner, about) : undefined;
  } catch {
    return undefined;
  }
}

export function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}

/** A property that is text, without spaces at its ends; else empty. */
export function text(owner: unknown, name: string): string {
  const value = property(owner, name);
  return typeof value === 'string' ? value.trim() : '';
}
