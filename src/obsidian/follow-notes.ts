import { debounce, type App, type Component } from 'obsidian';

/** Calls a moment after any note has changed, come or gone, as long as the owner is loaded; not at each key of a long edit. */
export function followNotes({ metadataCache, vault }: App, owner: Component, call: () => void): void {
  const soon = debounce(call, 100);
  for (const event of [metadataCache.on('changed', soon), metadataCache.on('resolved', soon), vault.on('rename', soon), vault.on('delete', soon)]) owner.registerEvent(event);
  owner.register(() => soon.cancel());
}
