import type { TFile } from 'obsidian';
import { propertyValues } from './property-values';
import { knownPaper } from '../../core/paper/note/known-paper';
import { paperNote } from '../../core/paper/note/paper-note';
import { paperFileName, paperPath } from '../../core/paper/note/paper-path';
import type { Paper } from '../../core/paper/lookup/paper';
import type { Logbook } from '../logbook';
import { appDateNames } from '../log/app-date-names';
import { fileAt } from '../log/find-file';
import { makeEntry } from '../log/templater-commands';
import { reasonOf } from '../log/reason';
import { templateText } from './paper-templates';

export interface DeepRead {
  readonly file: TFile;
  readonly isNew: boolean;
}

/** What a deep read is made of. */
export interface DeepReadWish {
  readonly paper: Paper;
  readonly template: string;
  /** The citekey is one that someone has chosen. */
  readonly hasOwnKey: boolean;
  /** What else is known of the paper, written into the text of its note. */
  readonly complete?: (note: string) => string;
}

/** Makes the note of a paper, or finds the one that is there. Rejects with a message for the user; nothing is made then. */
export async function makeDeepRead(logbook: Logbook, { paper, template, hasOwnKey, complete = (note) => note }: DeepReadWish, date: Date): Promise<DeepRead> {
  const { app: { vault }, settings, strings } = logbook;
  const there = knownPaper(paper.reference, deepReads(logbook), hasOwnKey);
  if (there !== undefined) return { file: there.file, isNew: false };
  const name = paperFileName(paper.reference.title) || paperFileName(paper.reference.id) || 'untitled';
  const text = await templateText(logbook, template, paper);
  const made = paperNote(text, paper, { date, names: appDateNames(), nameFormat: settings.logFormat });
  if ('problem' in made) throw new Error(strings.papers.cannotMake(name, made.problem));
  const path = paperPath(name, settings.folders.papers, (each) => fileAt(vault, each) !== undefined);
  const { file } = await makeEntry(logbook, { path, text: complete(made.text), template: fileAt(vault, template), rivals: { arrived: () => undefined } }).catch((error: unknown) => {
    throw new Error(strings.papers.cannotMake(name, reasonOf(error, strings.log)));
  });
  if (file === undefined) throw new Error(strings.papers.cannotMake(name, strings.log.notFound));
  return { file, isNew: true };
}

/** The notes in the papers' folder, and every other that says it is a paper. */
export function deepReads({ app, settings }: Logbook): Parameters<typeof knownPaper<TFile>>[1] {
  return app.vault.getMarkdownFiles().flatMap((file) => {
    const properties = propertyValues(app, file);
    return file.path.startsWith(`${settings.folders.papers}/`) || properties['type'] === 'paper' ? [{ file, name: file.basename, properties }] : [];
  });
}
