import { DropdownComponent, SearchComponent, setIcon, type Component } from 'obsidian';
import type { AppStrings } from '../../../core/i18n/app/index';
import { ASKING_KINDS } from '../../../core/question/asking-note';
import { GROUPINGS, SORTS } from '../../../core/question/question-groups';
import { parseListState, STATES, type QuestionListState } from '../../../core/question/question-list-state';

/** What is searched, which questions are wanted, and how they stand. */
export class QuestionToolbar {
  private readonly search: SearchComponent;
  private readonly choices: readonly { readonly name: ChoiceName; readonly dropdown: DropdownComponent }[];
  private readonly noteEl: HTMLElement;
  private readonly nameEl: HTMLElement;

  constructor(parent: HTMLElement, owner: Component, private readonly words: AppStrings['questions'], change: (state: Partial<QuestionListState>) => void) {
    const bar = parent.createDiv('research-logbook-question-toolbar');
    this.search = new SearchComponent(bar).setPlaceholder(words.search).onChange((text) => change({ text }));
    this.search.inputEl.setAttr('aria-label', words.search);
    const choice = (name: ChoiceName, label: string, values: readonly string[], names: Readonly<Record<string, string>>): typeof this.choices[number] => {
      const dropdown = new DropdownComponent(bar);
      for (const value of values) dropdown.addOption(value, names[value] ?? value);
      dropdown.onChange((value) => change({ [name]: parseListState({ [name]: value })[name] }));
      dropdown.selectEl.setAttr('aria-label', label);
      return { name, dropdown };
    };
    this.choices = [
      choice('state', words.states, STATES, words.state),
      choice('kind', words.kinds, ['all', ...ASKING_KINDS], words.kind),
      choice('group', words.groups, GROUPINGS, words.group),
      choice('sort', words.sorts, SORTS, words.sort),
    ];
    this.noteEl = bar.createEl('button', { cls: 'research-logbook-question-note', attr: { type: 'button', title: words.leaveNote } });
    this.nameEl = this.noteEl.createSpan();
    setIcon(this.noteEl.createSpan(), 'x');
    owner.registerDomEvent(this.noteEl, 'click', () => change({ note: '' }));
  }

  show(state: QuestionListState, noteName: string): void {
    const { search, words, noteEl, nameEl } = this;
    if (search.getValue() !== state.text) search.setValue(state.text);
    for (const { name, dropdown } of this.choices) dropdown.setValue(state[name]);
    noteEl.toggle(state.note !== '');
    nameEl.setText(words.inNote(noteName));
  }

  get searchEl(): HTMLInputElement {
    return this.search.inputEl;
  }
}

type ChoiceName = 'state' | 'kind' | 'group' | 'sort';
