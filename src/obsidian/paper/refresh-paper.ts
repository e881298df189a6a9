import { Notice, type TFile } from 'obsidian';
import { formatDate } from '../../core/log/date-format';
import type { PropertyValue } from '../../core/note/properties';
import { arxivOf, doiOf } from '../../core/paper/identifier';
import type { Line } from '../../core/paper/lookup/fetcher';
import { lookUp, type PaperQuestion } from '../../core/paper/lookup/look-up';
import type { Paper } from '../../core/paper/lookup/paper';
import { refreshPlan } from '../../core/paper/refresh/refresh-plan';
import { exchangeNote, type NoteChange } from '../change-note';
import { appDateNames } from '../log/app-date-names';
import { reasonOf } from '../log/reason';
import { saveTyped } from '../log/save-typed';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { showUndo } from '../undo-notice';
import { propertyValues } from './property-values';
import { RefreshModal } from './refresh-modal';

/** Looks up the paper of a note, and shows what a refresh would change; nothing is written before the user agrees. */
export async function refreshPaper(logbook: Logbook, file: TFile, line: Line, open: ModalSlot): Promise<void> {
  const { app, plugin, strings: { papers: words } } = logbook;
  const { doi, arxiv } = propertyValues(app, file);
  const question = questionOf(written(doi), written(arxiv));
  if (question === undefined) {
    new Notice(words.noIdentifier);
    return;
  }
  const asking = new Notice(words.asking, 0);
  plugin.register(() => asking.hide());
  const { papers: [paper], problems } = await lookUp(line, question);
  asking.hide();
  for (const problem of problems) new Notice(words.problem(problem));
  if (paper === undefined) return;
  await preview(logbook, file, paper, open).catch((error: unknown) => {
    new Notice(words.notRefreshed(reasonOf(error, logbook.strings.log)));
  });
}

async function preview(logbook: Logbook, file: TFile, paper: Paper, open: ModalSlot): Promise<void> {
  const { app, strings: { papers: words } } = logbook;
  await saveTyped(app, file);
  const note = await app.vault.read(file);
  const apply = async (change: NoteChange): Promise<void> => {
    try {
      if (await exchangeNote(app, file, change)) {
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

/** The app reads `2301.10001` as a number. */
function written(value: PropertyValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function questionOf(doi: string, arxiv: string): PaperQuestion | undefined {
  const found = doiOf(doi);
  const number = arxivOf(arxiv) ?? (found === undefined ? undefined : arxivOf(found));
  if (found !== undefined && arxivOf(found) === undefined) return { kind: 'doi', doi: found };
  return number === undefined ? undefined : { kind: 'arxiv', arxiv: number };
}
