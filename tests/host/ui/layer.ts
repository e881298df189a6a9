/** Where menus, suggestions and tooltips lie, above everything else. */
export function layer(): HTMLElement {
  return document.querySelector<HTMLElement>('body > .layer')
    ?? document.body.createDiv({ cls: 'layer mod-host', attr: { role: 'region', 'aria-label': 'Menus and suggestions' } });
}
