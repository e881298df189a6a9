import { MarkdownView, Modal, Notice, Setting, type App } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { linksInText } from '../../core/note/property-links';
import { paperReferences } from '../../core/paper/note/paper-reference';
import { paperTitle } from '../../core/paper/paper';
import type { ReferenceFormat } from '../../core/paper/read-references';
import { readingQueue } from '../../core/paper/reading-queue';
import { REFERENCE_FILES, writeReferences } from '../../core/paper/write-references';
import { appLanguage } from '../language';
import { fileAt } from '../log/find-file';
import { makeNote } from '../log/make-note';
import { reasonOf } from '../log/reason';
import type { Logbook } from '../logbook';
import { paperNotes, type FiledPaper } from './paper-notes';

/** Papers that the user can choose to have the references of. */
interface Choice {
  readonly name: string;
  readonly papers: readonly FiledPaper[];
}

/** Asks which papers are meant and in what format, and copies or saves their references. */
export class ExportReferences extends Modal {
  private readonly choices: readonly Choice[];
  private chosen = 0;
  private format: ReferenceFormat = 'bibtex';

  constructor(private readonly logbook: Logbook) {
    super(logbook.app);
    this.setTitle(logbook.strings.references.command);
    this.choices = choicesIn(logbook);
  }

  override onOpen(): void {
    const { settings, strings: { references: words } } = this.logbook;
    if (this.choices.length === 0) {
      this.contentEl.createEl('p', { text: words.none(settings.folders.papers) });
      return;
    }
    new Setting(this.contentEl).setName(words.papers).addDropdown((dropdown) => {
      dropdown.addOptions(Object.fromEntries(this.choices.map(({ name }, index) => [String(index), name]))).onChange((index) => { this.chosen = Number(index); });
      dropdown.selectEl.setAttribute('aria-label', words.papers);
    });
    new Setting(this.contentEl).setName(words.format).addDropdown((dropdown) => {
      for (const format of ['bibtex', 'gbt7714', 'csl', 'ris'] as const) dropdown.addOption(format, words.formats[format]);
      dropdown.onChange((format) => { this.format = formatOf(format); });
      dropdown.selectEl.setAttribute('aria-label', words.format);
    });
    const buttons = this.contentEl.createDiv('modal-button-container');
    buttons.createEl('button', { text: words.copy, cls: 'mod-cta', attr: { type: 'button' } }).addEventListener('click', () => void this.copy());
    buttons.createEl('button', { text: words.save, attr: { type: 'button' } }).addEventListener('click', () => void this.save());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private made(): { readonly text: string; readonly count: number } {
    const papers = this.choices[this.chosen]?.papers ?? [];
    return { text: writeReferences(paperReferences(papers), this.format), count: papers.length };
  }

  private async copy(): Promise<void> {
    const { references: words } = this.logbook.strings;
    const { text, count } = this.made();
    try {
      await this.contentEl.win.navigator.clipboard.writeText(text);
    } catch {
      new Notice(words.cannotCopy);
      return;
    }
    this.close();
    new Notice(words.copied(count));
  }

  private async save(): Promise<void> {
    const { app, settings, strings: { references: words, log } } = this.logbook;
    const { text, count } = this.made();
    const path = freePath(app, settings.folders.papers, REFERENCE_FILES[this.format]);
    try {
      await makeNote(app.vault, path, text);
    } catch (error) {
      new Notice(words.cannotSave(path, reasonOf(error, log)));
      return;
    }
    this.close();
    new Notice(words.saved(path, count));
  }
}

function formatOf(written: string): ReferenceFormat {
  return written === 'csl' || written === 'ris' || written === 'gbt7714' ? written : 'bibtex';
}

/** No file is ever written over. */
function freePath({ vault }: App, folder: string, ending: string): string {
  for (let count = 1; ; count++) {
    const path = `${folder === '' ? '' : `${folder}/`}references${count === 1 ? '' : ` ${count}`}.${ending}`;
    if (fileAt(vault, path) === undefined) return path;
  }
}

/** What is at hand first: the paper that is open, those that are linked to, all, and those of each status. */
function choicesIn({ app, settings, strings: { references: { choices: words } } }: Logbook): readonly Choice[] {
  const papers = paperNotes(app, settings.folders.papers);
  const file = app.workspace.getActiveFile();
  const [open] = papers.filter(({ path }) => path === file?.path);
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  const selection = view?.getMode() === 'source' ? view.editor.getSelection() : '';
  const selected = linkedPapers(papers, linksInText(selection).flatMap(({ target }) => app.metadataCache.getFirstLinkpathDest(target.replace(/[#^].*$/, ''), file?.path ?? '')?.path ?? []));
  const linked = linkedPapers(papers, Object.keys(app.metadataCache.resolvedLinks[file?.path ?? ''] ?? {}));
  const { status } = stringsFor(appLanguage()).literature;
  return [
    ...(selected.length > 0 ? [{ name: words.selection(selected.length), papers: selected }] : []),
    ...(open === undefined ? [] : [{ name: words.this(paperTitle(open)), papers: [open] }]),
    ...(linked.length > 0 ? [{ name: words.note(linked.length), papers: linked }] : []),
    ...(papers.length > 0 ? [{ name: words.all(papers.length), papers }] : []),
    ...readingQueue(papers).flatMap((part) => (part.status === undefined ? [] : [{ name: words.status(status[part.status], part.papers.length), papers: part.papers }])),
  ];
}

function linkedPapers(papers: readonly FiledPaper[], paths: readonly string[]): readonly FiledPaper[] {
  return papers.filter(({ path }) => paths.includes(path));
}
