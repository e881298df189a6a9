import { ButtonComponent, Modal, Notice, Setting } from 'obsidian';
import { paperFileName } from '../../core/paper/note/paper-path';
import { fillTemplate } from '../../core/template/fill-template';
import { projectTemplate } from '../../core/template/project-template';
import { templateLanguage } from '../language';
import { appDateNames } from '../log/app-date-names';
import { fileAt } from '../log/find-file';
import { makeNote } from '../log/make-note';
import { reasonOf } from '../log/reason';
import { showNote } from '../log/show-note';
import type { Logbook } from '../logbook';

/** Asks what a project is called, makes its note, and opens it; one that is there already is opened as it is. */
export class NewProjectModal extends Modal {
  private name = '';
  private line: HTMLElement | undefined;
  private button: ButtonComponent | undefined;
  private isMaking = false;

  constructor(private readonly logbook: Logbook) {
    super(logbook.app);
    this.setTitle(logbook.strings.projects.command);
  }

  override onOpen(): void {
    const { projects: words } = this.logbook.strings;
    new Setting(this.contentEl).setName(words.name).addText((field) => {
      field.inputEl.setAttribute('aria-label', words.name);
      field.onChange((name) => {
        this.name = name;
        this.describe();
      });
      field.inputEl.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        void this.make();
      });
      field.inputEl.focus();
    });
    this.line = this.contentEl.createDiv({ cls: 'research-logbook-days', attr: { role: 'status' } });
    const buttons = this.contentEl.createDiv('modal-button-container');
    this.button = new ButtonComponent(buttons).setButtonText(words.make).setCta().onClick(() => void this.make());
    new ButtonComponent(buttons).setButtonText(words.cancel).onClick(() => this.close());
    this.describe();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.line = undefined;
  }

  private get path(): string | undefined {
    const { folders } = this.logbook.settings;
    const name = paperFileName(this.name);
    return /[\p{L}\p{N}]/u.test(name) ? `${folders.projects === '' ? '' : `${folders.projects}/`}${name}.md` : undefined;
  }

  private describe(): void {
    const { app: { vault }, strings: { projects: words } } = this.logbook;
    const { path } = this;
    this.button?.setDisabled(path === undefined);
    const isThere = path !== undefined && fileAt(vault, path) !== undefined;
    this.line?.setText(path === undefined ? (this.name.trim() === '' ? '' : words.cannotName) : isThere ? words.isThere(path) : words.willMake(path));
  }

  private async make(): Promise<void> {
    const { path, logbook: { app, strings } } = this;
    if (path === undefined || this.isMaking) return;
    this.isMaking = true;
    try {
      const there = fileAt(app.vault, path);
      const file = there ?? (await makeNote(app.vault, path, this.text()));
      this.close();
      if (file === undefined) new Notice(strings.projects.cannotMake(path, strings.log.notFound));
      else await showNote(app, file, there === undefined);
    } catch (error) {
      new Notice(strings.projects.cannotMake(path, reasonOf(error, strings.log)));
    } finally {
      this.isMaking = false;
    }
  }

  private text(): string {
    const { settings } = this.logbook;
    return fillTemplate(projectTemplate(templateLanguage(settings)), { date: new Date(), title: this.name.trim(), dateFormat: 'YYYY-MM-DD', nameFormat: settings.logFormat, names: appDateNames() });
  }
}
