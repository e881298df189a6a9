import { MarkdownView, Notice, type TFile } from 'obsidian';
import { messageOf } from '../../core/error-message';
import { knownPaper, type KnownPaper } from '../../core/paper/note/known-paper';
import { readLiteratureTable, type LiteratureTableRows, type TablePaper } from '../../core/paper/table/read-literature-table';
import { tableNote } from '../../core/paper/table/table-note';
import { scan } from '../../core/text/scan';
import { tableCells } from '../../core/text/table-cells';
import { appLanguage } from '../language';
import type { Logbook } from '../logbook';
import type { ModalSlot } from '../modal-slot';
import { deepReads, makeDeepRead } from '../paper/make-deep-read';
import { ImportTableModal, type TableImport } from './import-table-modal';

/** Makes a note of each paper of the table at the cursor, or of the first table of the note, when the user agrees. */
export async function importTable(logbook: Logbook, file: TFile, show: ModalSlot): Promise<void> {
  const { app, strings: { literature: words } } = logbook;
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  // In reading view there is no cursor.
  const editor = view?.file === file && view.getMode() === 'source' ? view.editor : undefined;
  const table = tableAt(editor?.getValue() ?? (await app.vault.read(file)), editor?.posToOffset(editor.getCursor()) ?? 0);
  if (table === undefined || table.papers.length === 0) {
    new Notice(table === undefined ? words.noTable : words.noRows);
    return;
  }
  show(new ImportTableModal(logbook, file.basename, plan(logbook, file, table), (rows) => void make(logbook, rows)));
}

function tableAt(text: string, cursor: number): LiteratureTableRows | undefined {
  const tables = scan(text).tokens.filter(({ kind }) => kind === 'table');
  const under = tables.filter(({ start, end }) => start <= cursor && cursor <= end);
  for (const table of under.length > 0 ? under : tables) {
    const read = readLiteratureTable(tableCells(text, table));
    if (read !== undefined) return read;
  }
  return undefined;
}

/** A paper may stand in the table twice. */
function plan(logbook: Logbook, { path: from }: TFile, { papers, unnamed }: LiteratureTableRows): TableImport {
  const { metadataCache } = logbook.app;
  const known = deepReads(logbook);
  const planned: KnownPaper<string>[] = [];
  const made: TablePaper[] = [];
  const there: TableImport['there'][number][] = [];
  for (const row of papers) {
    const { reference, link } = row;
    const linked = link === undefined ? null : metadataCache.getFirstLinkpathDest(link, from);
    const path = linked?.extension === 'md' ? linked.path : (knownPaper(reference, known, false)?.file.path ?? knownPaper(reference, planned, false)?.file);
    if (path === undefined) {
      const { title, DOI = '', arxiv = '' } = reference;
      planned.push({ file: logbook.strings.literature.rowNumber(row.row), name: title, properties: { title, doi: DOI, arxiv } });
      made.push(row);
    } else there.push({ row, path });
  }
  return { made, there, unnamed };
}

async function make(logbook: Logbook, rows: readonly TablePaper[]): Promise<void> {
  const { settings, strings: { literature: words } } = logbook;
  const problems: string[] = [];
  for (const row of rows) {
    const paper = { reference: row.reference, source: 'table' };
    await makeDeepRead(logbook, { paper, template: settings.paperTemplate, hasOwnKey: false, complete: (note) => tableNote(note, row) }, new Date())
      .catch((error: unknown) => problems.push(`${words.rowNumber(row.row)}${appLanguage() === 'zh' ? '：' : ': '}${messageOf(error)}`));
  }
  new Notice([words.madeNotes(rows.length - problems.length, settings.folders.papers), ...problems].join('\n'), problems.length === 0 ? undefined : 0);
}
