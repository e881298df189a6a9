import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { own } from '../own';
import { same } from '../same';
import { attempt } from './button';
import { ControlBinding } from './control-binding';
import { addListAffordances, addItemRow } from './list-affordances';
import { Setting } from './setting';
import { SettingGroup } from './setting-group';
import type { SettingTab } from './setting-tab';

type Condition = boolean | (() => boolean) | undefined;
export type Group = SettingDefinitionGroup | SettingDefinitionList;

export const holds = (condition: Condition, otherwise: boolean): boolean => (typeof condition === 'function' ? condition() : condition ?? otherwise);

export function isGroup(item: SettingDefinitionItem): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

/** Draws the definitions of a tab or of one of its pages. */
export class DefinitionRenderer {
  readonly #states: (() => void)[] = [];
  readonly #cleanups: (() => void)[] = [];

  constructor(
    private readonly tab: SettingTab,
    private readonly openPage: (page: SettingDefinitionPage) => unknown,
    /** What is typed into a group's search, by the group's heading: kept when the tab is drawn anew. */
    private readonly queries: Map<string, string>,
  ) {}

  render(items: readonly SettingDefinitionItem[], containerEl: HTMLElement): void {
    let loose: SettingGroup | undefined;
    for (const [index, item] of items.entries()) {
      if (isGroup(item)) {
        loose = undefined;
        this.#group(item, containerEl);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#item(item, loose, index);
      }
    }
    this.refresh();
  }

  /** Asks every condition again, and draws nothing anew. */
  refresh(): void {
    for (const state of this.#states) state();
  }

  clear(): void {
    for (const cleanup of this.#cleanups.splice(0)) attempt(cleanup);
    this.#states.splice(0);
  }

  #group(definition: Group, containerEl: HTMLElement): void {
    const group = new SettingGroup(containerEl);
    const { heading, cls, search, extraButtons = [], items = [], visible } = definition;
    const list = definition.type === 'list' ? definition as SettingDefinitionList : undefined;
    if (heading !== undefined) group.setHeading(heading);
    if (cls !== undefined) group.addClass(...cls.split(/\s+/));
    group.addClass(`mod-${definition.type}`);
    for (const build of extraButtons) group.addExtraButton((button) => build(same(button)));
    const rows = items.map((item, index) => {
      const setting = this.#item(item, group, index);
      if (list) addListAffordances(setting, list, index);
      return { item, setting };
    });
    if (list && items.length === 0 && list.emptyState !== undefined) group.listEl.createDiv('setting-list-empty').append(list.emptyState);
    if (list?.addItem) addItemRow(group, list.addItem);
    if (search) this.#search(group, heading ?? '', search, rows);
    this.#states.push(() => group.groupEl.toggle(holds(visible, true)));
  }

  #search(group: SettingGroup, key: string, search: NonNullable<Group['search']>, rows: readonly { item: SettingGroupItem; setting: Setting }[]): void {
    const filter = (): void => {
      const query = this.queries.get(key) ?? '';
      for (const { item, setting } of rows) {
        const bypasses = isPage(item) || !holds(item.searchable, true);
        setting.settingEl.toggleClass('is-filtered', !bypasses && query !== '' && !search.match(item, query));
      }
    };
    group.addSearch((input) => {
      input.setPlaceholder(search.placeholder ?? '').setValue(this.queries.get(key) ?? '').onChange((query) => {
        this.queries.set(key, query);
        filter();
      });
    });
    filter();
  }

  #item(item: SettingGroupItem, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : item.desc.cloneNode(true) as DocumentFragment);
    if (isPage(item)) this.#page(item, setting);
    else this.#definition(item, setting, group, index);
    this.#states.push(() => setting.settingEl.toggle(holds(item.visible, true)));
    return setting;
  }

  #page(page: SettingDefinitionPage, setting: Setting): void {
    setting.addDisplayValue((display) => {
      const { displayValue, status } = page;
      display.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
      display.setStatus((typeof status === 'function' ? status() : status) ?? null);
    });
    clickable(setting, () => this.openPage(page));
  }

  #definition(item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): void {
    if (item.control) {
      const binding = new ControlBinding(this.tab, setting, item.control);
      const { disabled } = item.control;
      this.#states.push(() => {
        setting.setDisabled(holds(disabled, false));
      });
      binding.show();
    } else if (item.action) {
      const { action, disabled } = item;
      clickable(setting, () => {
        if (!holds(disabled, false)) action(setting.settingEl, index);
      });
      this.#states.push(() => {
        setting.setDisabled(holds(disabled, false));
      });
    } else if (item.render) {
      const cleanup = item.render(same(setting), same(group));
      if (typeof cleanup === 'function') this.#cleanups.push(cleanup);
    }
  }
}

/** The whole row acts, for the pointer and the keyboard alike. */
function clickable({ settingEl }: Setting, work: () => unknown): void {
  settingEl.addClass('mod-clickable');
  settingEl.setAttrs({ role: 'button', tabindex: 0 });
  own(() => {
    settingEl.addEventListener('click', () => attempt(work));
    settingEl.addEventListener('keydown', (event) => {
      if (event.target === settingEl && (event.key === 'Enter' || event.key === ' ')) attempt(work);
    });
  });
}
