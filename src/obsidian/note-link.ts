import { Keymap, type App, type Component } from 'obsidian';

/** A link to a note as the app draws one: a click opens it, with a modifier elsewhere, and the mouse over it asks for a preview. */
export function noteLink(app: App, owner: Component, parent: HTMLElement, { text, target, from }: { readonly text: string; readonly target: string; readonly from: string }): void {
  const link = parent.createEl('a', { cls: 'internal-link', text, attr: { href: target, 'data-href': target } });
  link.toggleClass('is-unresolved', app.metadataCache.getFirstLinkpathDest(target.replace(/[#^].*$/, ''), from) === null);
  owner.registerDomEvent(link, 'click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void app.workspace.openLinkText(target, from, Keymap.isModEvent(event));
  });
  owner.registerDomEvent(link, 'mouseover', (event) => {
    app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: owner, targetEl: link, linktext: target, sourcePath: from });
  });
}
