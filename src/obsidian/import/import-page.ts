import { Notice, type Command } from 'obsidian';
import { importLog, type ImportPlace, type LogImport } from '../../core/log/import-log';
import { decoded } from '../../core/note/read-facts';
import { nameKey } from '../../core/note/name-key';
import type { Logbook } from '../logbook';
import { appDateNames } from '../log/app-date-names';
import { fileAt } from '../log/find-file';
import { ChoosePage, type ChosenPage } from './import-page-choice';
import { PreviewImport } from './import-page-preview';
import { ImportFailure, makeAllNotes } from './import-page-notes';
import { logPlaces } from '../log/log-places';
import { reasonOf } from '../log/reason';
import { showNote } from '../log/show-note';

/** The command that makes the entries of a log out of one page of many days. */
export function importPageCommand(logbook: Logbook): Command {
  return {
    id: 'import-log-page',
    name: logbook.strings.importPage.command,
    icon: 'import',
    callback: () => new ChoosePage(logbook, (page) => void readPage(logbook, page)).open(),
  };
}

/** One page on its way into the log. */
interface PageImport {
  readonly logbook: Logbook;
  /** Of the page's file. */
  readonly name: string;
  readonly text: string;
}

async function readPage(logbook: Logbook, page: ChosenPage): Promise<void> {
  const { name } = page;
  const { importPage: words, log } = logbook.strings;
  let bytes: ArrayBuffer;
  try {
    bytes = await page.read();
  } catch (error) {
    new Notice(words.notRead(name, reasonOf(error, log)));
    return;
  }
  const { text, garbled } = decoded(new Uint8Array(bytes));
  if (garbled) new Notice(words.notText(name));
  else preview({ logbook, name, text }, await planned(logbook, text));
}

function preview(page: PageImport, plan: LogImport): void {
  new PreviewImport(page.logbook, page.name, plan, page.logbook.settings.folders.log, () => void run(page)).open();
}

async function run(page: PageImport): Promise<void> {
  const { logbook, text } = page;
  const { app, strings: { importPage: words, log } } = logbook;
  // The vault may have changed while the preview was open.
  const plan = await planned(logbook, text);
  if (plan.conflicts.length > 0) {
    preview(page, plan);
    return;
  }
  try {
    await makeAllNotes(app.vault, [...(plan.introduction === undefined ? [] : [plan.introduction]), ...plan.entries]);
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    const reason = error.isThere ? words.isThere : reasonOf(error.cause, log);
    new Notice(error.left.length === 0 ? words.failed(error.path, reason) : words.left(error.path, reason, error.left), 0);
    return;
  }
  new Notice(words.done(plan.entries.length));
  const newest = plan.entries.reduce((latest, entry) => (entry.start > latest.start ? entry : latest));
  const file = fileAt(app.vault, newest.path);
  if (file !== undefined) await showNote(app, file, false);
}

async function planned(logbook: Logbook, text: string): Promise<LogImport> {
  return importLog(text, await placeOf(logbook));
}

/** Where new entries go as long as that is in the log: daily notes may lie elsewhere. */
async function placeOf(logbook: Logbook): Promise<ImportPlace> {
  const { app, settings } = logbook;
  const names = appDateNames();
  const [first] = await logPlaces(logbook, names);
  const { log } = settings.folders;
  const isInLog = nameKey(`${first.folder}/`).startsWith(nameKey(`${log}/`));
  return {
    folder: isInLog ? first.folder : log,
    format: isInLog ? first.format : settings.logFormat,
    names,
    existing: app.vault.getFiles().map(({ path }) => path),
  };
}
