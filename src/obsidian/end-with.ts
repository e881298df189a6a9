import { Component } from 'obsidian';

/** Unloads a component, which is loaded, when another one is unloaded that is not its parent; the app keeps a block that is on show. */
export function endWith(owner: Component, component: Component): void {
  const end = owner.addChild(new Component());
  end.register(() => component.unload());
  component.register(() => void owner.removeChild(end));
}
