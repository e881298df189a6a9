import type { App } from '../app/app';
import { Platform } from '../app/platform';
import { own } from '../own';
import { CommandPalette } from '../plugin/commands';
import { hideMenusUnlessIn, Menu } from '../ui/menu';
import { setIcon } from '../ui/icon';
import { setTooltip, showTooltipsOnHover } from '../ui/tooltip';

export type Theme = 'light' | 'dark';

/** Puts the app into the document: its bars, the workspace, and the keys; gives back what takes it away. */
export function buildFrame(app: App, theme: Theme): () => void {
  const stop = new AbortController();
  const { registries, workspace } = app;
  document.body.addClasses(['app', `theme-${theme}`, Platform.isMobile ? 'is-mobile' : 'mod-desktop', ...(Platform.isPhone ? ['is-phone'] : []), ...(Platform.isTablet ? ['is-tablet'] : [])]);
  const container = document.body.createDiv('app-container');
  const bar = container.createEl('header', { cls: 'titlebar', attr: { 'aria-label': 'App' } });
  bar.createEl('h1', { cls: 'vault-name', text: app.vault.getName() });
  const main = container.createDiv('horizontal-main-container');
  main.append(registries.ribbonEl, workspace.containerEl);
  container.append(registries.statusBarEl);
  registries.statusBarEl.toggle(!Platform.isMobile);
  own(() => {
    addButton(bar, 'panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
    const openPalette = (): void => new CommandPalette(app, registries.commands).open();
    addButton(bar, 'terminal', 'Open command palette', openPalette);
    app.scope.register(['Mod'], 'p', () => {
      openPalette();
      return false;
    });
    if (Platform.isMobile) addButton(bar, 'menu', 'Open ribbon', (event) => ribbonMenu(app).showAtMouseEvent(event));
    addButton(bar, 'settings', 'Open settings', () => registries.settings.open());
    addButton(bar, 'panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
    listen(app, stop.signal);
    showTooltipsOnHover(stop.signal);
  });
  return () => {
    stop.abort();
    container.remove();
    document.body.className = '';
    for (const loose of document.querySelectorAll('.notice-container, .modal-container, .layer')) loose.remove();
  };
}

export function changeTheme(app: App, theme: Theme): void {
  document.body.removeClasses(['theme-light', 'theme-dark']);
  document.body.addClass(`theme-${theme}`);
  app.workspace.trigger('css-change');
}

function addButton(bar: HTMLElement, icon: string, label: string, click: (event: MouseEvent) => void): void {
  const button = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
  setIcon(button, icon);
  setTooltip(button, label);
  button.addEventListener('click', click);
}

/** The mobile app has no room for the ribbon: its icons are items of a menu. */
function ribbonMenu({ registries }: App): Menu {
  const menu = new Menu();
  for (const icon of registries.ribbonEl.querySelectorAll<HTMLElement>('.side-dock-ribbon-action')) {
    menu.addItem((item) => item.setTitle(icon.getAttribute('aria-label') ?? '').onClick(() => icon.click()));
  }
  return menu;
}

/** Before anything in the page hears of a key, the scope on top does. */
function listen(app: App, signal: AbortSignal): void {
  document.addEventListener('keydown', (event) => {
    app.lastEvent = event;
    if (app.keymap.handle(event) && event.defaultPrevented) event.stopPropagation();
    const { activeElement } = document;
    const acts = event.key === 'Enter' || event.key === ' ';
    if (acts && activeElement instanceof HTMLElement && activeElement.matches('.side-dock-ribbon-action')) activeElement.click();
  }, { capture: true, signal });
  document.addEventListener('mousedown', (event) => {
    app.lastEvent = event;
    hideMenusUnlessIn(event.target);
  }, { capture: true, signal });
}
