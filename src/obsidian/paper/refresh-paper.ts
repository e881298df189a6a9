import { Modal, Notice, type TFile } from 'obsidian';
import { formatDate } from '../../core/log/date-format';
import { arxivOf, doiOf } from '../../core/paper/identifier';
import type { Line } from '../../core/paper/lookup/fetcher';
import { lookUp, type PaperQuestion } from '../../core/paper/lookup/look-up';
import type { Paper } from '../../core/paper/lookup/paper';
import { refreshPlan, type RefreshPlan } from '../../core/paper/refresh/refresh-plan';
import { showUndo } from '../concept/undo-notice';
import { appDateNames } from '../log/app-date-names';
import { reasonOf } from '../log/reason';
import { saveTyped } from '../log/save-typed';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { propertyValues } from './property-values';

/** Looks up the paper of a note, and shows what a refresh would change; nothing is written before the user agrees. */
export async function refreshPaper(logbook: Logbook, file: TFile, line: Line, open: ModalSlot): Promise<void> {
  const { app, plugin, strings: { papers: words } } = logbook;
  const { doi, arxiv } = propertyValues(app, file);
  const question = questionOf(shown(doi), shown(arxiv));
  if (question === undefined) {
    new Notice(words.noIdentifier);
    return;
  }
  const asking = new Notice(words.asking, 0);
  plugin.register(() => asking.hide());
  const { papers: [paper], problems } = await lookUp(line, question);
  asking.hide();
  for (const problem of problems) new Notice(words.problem(problem));
  if (paper !== undefined) await preview(logbook, file, paper, open);
}

async function preview(logbook: Logbook, file: TFile, paper: Paper, open: ModalSlot): Promise<void> {
  const { app, strings: { papers: words } } = logbook;
  await saveTyped(app, file);
  const note = await app.vault.read(file);
  const apply = async (change: Change): Promise<void> => {
    try {
      if (await exchange(logbook, file, change)) {
        showUndo(logbook, words.refreshed(file.basename), file, change);
        return;
      }
    } catch (error) {
      new Notice(words.notRefreshed(reasonOf(error, logbook.strings.log)));
      return;
    }
    new Notice(words.meanwhile);
    await preview(logbook, file, paper, open);
  };
  const plan = refreshPlan(note, paper, formatDate(new Date(), 'YYYY-MM-DD', appDateNames()));
  if (plan.problem !== undefined) new Notice(words.notRefreshed(plan.problem));
  else if (plan.fields.length === 0) new Notice(words.fresh);
  else open(new RefreshModal(logbook, plan, () => void apply({ before: note, after: plan.text })));
}

interface Change {
  readonly before: string;
  readonly after: string;
}

/** Writes only if the note still is what it was: whether it was. */
async function exchange({ app }: Logbook, file: TFile, { before, after }: Change): Promise<boolean> {
  await saveTyped(app, file);
  let isSame = false;
  await app.vault.process(file, (note) => {
    isSame = note === before;
    return isSame ? after : note;
  });
  return isSame;
}

function questionOf(doi: string, arxiv: string): PaperQuestion | undefined {
  const found = doiOf(doi);
  const number = arxivOf(arxiv) ?? (found === undefined ? undefined : arxivOf(found));
  if (found !== undefined && arxivOf(found) === undefined) return { kind: 'doi', doi: found };
  return number === undefined ? undefined : { kind: 'arxiv', arxiv: number };
}

/** What would change, and what stays and why. */
class RefreshModal extends Modal {
  constructor(private readonly logbook: Logbook, private readonly plan: RefreshPlan, private readonly run: () => void) {
    super(logbook.app);
    this.setTitle(logbook.strings.papers.refresh);
    this.modalEl.addClass('research-logbook-refresh');
  }

  override onOpen(): void {
    const { papers: words } = this.logbook.strings;
    const draw = (title: string, fields: RefreshPlan['fields']): void => {
      if (fields.length === 0) return;
      this.contentEl.createEl('h3', { text: title });
      const list = this.contentEl.createEl('ul');
      for (const { key, before, after, outcome } of fields) {
        const item = list.createEl('li');
        item.createEl('strong', { text: key });
        item.appendText(` ${words.arrow(shown(before), shown(after))}`);
        if (words.outcome[outcome] !== '') item.createDiv({ cls: 'research-logbook-hint', text: words.outcome[outcome] });
      }
    };
    const changed = this.plan.fields.filter(({ outcome }) => outcome === 'changed');
    draw(words.changes, changed);
    draw(words.kept, this.plan.fields.filter(({ outcome }) => outcome !== 'changed'));
    const buttons = this.contentEl.createDiv('modal-button-container');
    if (changed.length > 0) {
      buttons.createEl('button', { text: words.apply, cls: 'mod-cta', attr: { type: 'button' } }).addEventListener('click', () => {
        this.close();
        this.run();
      });
    }
    buttons.createEl('button', { text: words.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
  }
}

function shown(value: unknown): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const text = items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join(', ');
  return text.length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join('')}…` : text;
}

const LONGEST = 120;
