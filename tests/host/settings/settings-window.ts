import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from '../app/app';
import { own } from '../own';
import { same } from '../same';
import { Modal } from '../ui/modal';
import { setIcon } from '../ui/icon';
import { attempt } from './button';
import { DefinitionRenderer, isPage } from './definition-renderer';
import type { SettingPage, SettingTab } from './setting-tab';
import { foundSettings, type FoundSetting } from './settings-search';
import { SearchComponent } from './text';

/** The app's settings: the tabs of the plugins, a search over all of them, and pages below a tab. */
export class SettingsWindow extends Modal {
  readonly tabs: SettingTab[] = [];
  #tab: SettingTab | undefined;
  #pages: SettingDefinitionPage[] = [];
  #custom: SettingPage | undefined;
  #renderer: DefinitionRenderer | undefined;
  #navEl: HTMLElement | undefined;
  #mainEl: HTMLElement | undefined;
  readonly #queries = new Map<string, string>();

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-host');
    this.modalEl.addClass('mod-settings');
    this.setTitle('Settings');
  }

  addTab(tab: SettingTab): void {
    this.tabs.push(tab);
    attempt(() => tab.update());
    this.#drawNav();
  }

  removeTab(tab: SettingTab): void {
    if (this.#tab === tab) this.#leave();
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.#drawNav();
  }

  override onOpen(): void {
    this.contentEl.empty();
    const side = this.contentEl.createEl('nav', { cls: 'vertical-tab-header', attr: { 'aria-label': 'Settings tabs' } });
    const search = new SearchComponent(side).setPlaceholder('Search settings').onChange((query) => this.#search(query));
    search.inputEl.setAttribute('aria-label', 'Search settings');
    this.#navEl = side.createDiv('vertical-tab-header-group');
    this.#mainEl = this.contentEl.createDiv('vertical-tab-content-container');
    this.#drawNav();
  }

  override onClose(): void {
    this.#leave();
    this.contentEl.empty();
    this.#navEl = undefined;
    this.#mainEl = undefined;
  }

  openTab(id: string): void {
    const tab = this.tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No settings tab "${id}": the plugin adds none, or is not enabled`);
    this.open();
    this.#show(tab, []);
  }

  #show(tab: SettingTab, pages: SettingDefinitionPage[]): void {
    this.#leave();
    this.#tab = tab;
    this.#pages = pages;
    tab.shown = {
      render: () => this.#draw(tab.settingItems),
      refresh: () => this.#renderer?.refresh(),
    };
    tab.settingItems = tab.getSettingDefinitions();
    this.#draw(tab.settingItems);
    this.#drawNav();
  }

  #leave(): void {
    this.#clear();
    if (!this.#tab) return;
    const tab = this.#tab;
    tab.shown = undefined;
    this.#tab = undefined;
    this.#pages = [];
    attempt(() => tab.hide());
    tab.containerEl.empty();
  }

  #clear(): void {
    const custom = this.#custom;
    this.#custom = undefined;
    if (custom) attempt(() => custom.hide());
    this.#renderer?.clear();
    this.#renderer = undefined;
    this.#mainEl?.empty();
  }

  /** A page is found again by its name; where it is gone, the tab itself is shown. */
  #draw(items: readonly SettingDefinitionItem[]): void {
    const [tab, main] = [this.#tab, this.#mainEl];
    if (!tab || !main) return;
    const scrolled = main.scrollTop;
    this.#clear();
    let shown = items;
    const path: SettingDefinitionPage[] = [];
    for (const { name } of this.#pages) {
      const page = shown.flatMap((item) => ('items' in item && !isPage(item) ? item.items ?? [] : [item])).find((item) => isPage(item) && item.name === name);
      if (!page || !isPage(page)) break;
      path.push(page);
      shown = page.items ?? [];
    }
    this.#pages = path;
    tab.containerEl.empty();
    main.append(tab.containerEl);
    const last = path.at(-1);
    if (last?.page) this.#drawCustom(last, tab);
    else if (items.length === 0) attempt(() => tab.display());
    else {
      if (last) this.#drawTitle(tab.containerEl.createDiv('setting-page-titlebar'), last.name);
      this.#renderer = new DefinitionRenderer(tab, (page) => this.#openPage(page), this.#queries);
      this.#renderer.render(shown, tab.containerEl);
    }
    main.scrollTop = scrolled;
  }

  #openPage(page: SettingDefinitionPage): void {
    this.#pages = [...this.#pages, page];
    this.#draw(this.#tab?.settingItems ?? []);
  }

  #drawCustom({ page, name }: SettingDefinitionPage, tab: SettingTab): void {
    const custom = same<SettingPage>(page?.());
    this.#custom = custom;
    custom.title ||= name;
    this.#drawTitle(custom.titlebarEl, custom.title);
    tab.containerEl.append(custom.rootEl);
    attempt(() => custom.display());
  }

  #drawTitle(bar: HTMLElement, title: string): void {
    bar.empty();
    const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back', type: 'button' } });
    setIcon(back, 'arrow-left');
    bar.createSpan({ cls: 'setting-page-title', text: title, attr: { role: 'heading', 'aria-level': 2 } });
    own(() => back.addEventListener('click', () => {
      this.#pages = this.#pages.slice(0, -1);
      this.#draw(this.#tab?.settingItems ?? []);
    }));
  }

  #drawNav(): void {
    this.#navEl?.empty();
    for (const tab of this.tabs) {
      const active = tab === this.#tab;
      const item = this.#navEl?.createEl('button', { cls: `vertical-tab-nav-item${active ? ' is-active' : ''}`, text: tab.name, type: 'button' });
      if (active) item?.setAttribute('aria-current', 'page');
      own(() => item?.addEventListener('click', () => this.#show(tab, [])));
    }
  }

  #search(query: string): void {
    if (query.trim() === '') {
      if (this.#tab) this.#show(this.#tab, []);
      else this.#clear();
      return;
    }
    this.#leave();
    this.#drawNav();
    const found = foundSettings(this.tabs, query);
    if (found.length === 0) this.#mainEl?.createDiv({ cls: 'setting-search-empty', text: 'No settings found.' });
    for (const each of found) this.#drawFound(each);
  }

  #drawFound({ tab, pages, name, desc }: FoundSetting): void {
    const row = this.#mainEl?.createEl('button', { cls: 'setting-search-result', attr: { type: 'button' } });
    row?.createDiv({ cls: 'setting-search-result-name', text: name });
    row?.createDiv({ cls: 'setting-search-result-place', text: [tab.name, ...pages.map((page) => page.name)].join(' > ') });
    if (desc !== '') row?.createDiv({ cls: 'setting-search-result-desc', text: desc });
    own(() => row?.addEventListener('click', () => this.#show(tab, [...pages])));
  }
}
