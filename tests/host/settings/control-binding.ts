import type { SettingControl } from 'obsidian';
import { reportProblem } from '../own';
import { addControl } from './controls';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** A control with what it shows and where it is kept: what does not pass `validate` is complained of, and not kept. */
export class ControlBinding {
  #checked = 0;

  constructor(private readonly tab: SettingTab, private readonly setting: Setting, private readonly control: SettingControl) {}

  show(): void {
    const value = this.tab.getControlValue(this.control.key) ?? this.control.defaultValue;
    addControl(this.tab.app, this.setting, this.control, value, (changed) => {
      this.#change(changed).catch(reportProblem);
    });
    if (value !== undefined) this.#accepts(value).catch(reportProblem);
  }

  async #change(value: unknown): Promise<void> {
    if (!await this.#accepts(value)) return;
    await this.tab.setControlValue(this.control.key, value);
    this.tab.refreshDomState();
  }

  /** Of two checks that overlap, the later one counts. */
  async #accepts(value: unknown): Promise<boolean> {
    this.#checked += 1;
    const checked = this.#checked;
    const validate = this.control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const answer = validate?.(value);
    const complaint = (answer instanceof Promise ? await answer : answer) ?? '';
    if (checked !== this.#checked) return false;
    this.setting.setErrorMessage(complaint);
    return complaint === '';
  }
}
