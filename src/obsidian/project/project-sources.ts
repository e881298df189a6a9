import type { TFile } from 'obsidian';
import { paperTitle } from '../../core/paper/paper';
import { weekDays } from '../../core/plan/week-note';
import { projectNotes, type ProjectNotes } from '../../core/project/project-notes';
import type { ProjectSource, ProjectSources } from '../../core/project/project-overview';
import { isConflictCopy } from '../../core/publish/select/conflict-copy';
import { scan } from '../../core/text/scan';
import { linkResolver } from '../concept/concept-notes';
import { paperAt, type FiledPaper } from '../literature/paper-notes';
import type { Entries, FiledEntry } from '../log/entries';
import type { Logbook } from '../logbook';

/** What of the vault has to do with a project, before any note of it is read. */
export interface ProjectFiles extends ProjectNotes<FiledPaper> {
  readonly own: FiledPaper;
  readonly entries: readonly FiledEntry[];
}

/** The notes that have to do with the project in a note. */
export async function projectFiles(logbook: Logbook, entries: Entries, own: TFile): Promise<ProjectFiles> {
  const { app, settings: { folders } } = logbook;
  const { resolvedLinks } = app.metadataCache;
  const named = resolvedLinks[own.path] ?? {};
  const near = app.vault.getMarkdownFiles().filter(({ path }) => !isConflictCopy(path) && (named[path] !== undefined || resolvedLinks[path]?.[own.path] !== undefined));
  const found = projectNotes(own.path, near.map((file) => paperAt(app, file)), (path) => new Set(Object.keys(resolvedLinks[path] ?? {})), folders);
  const paths = new Set(found.others.map(({ path }) => path));
  const logged = (await entries.all()).filter(({ file }) => paths.has(file.path));
  const loggedPaths = new Set(logged.map(({ file }) => file.path));
  return { ...found, others: found.others.filter(({ path }) => !loggedPaths.has(path)), own: paperAt(app, own), entries: logged };
}

/** A text that changes whenever one of these notes does. */
export function versionOf({ own, entries, papers, weeks, others }: ProjectFiles): string {
  return JSON.stringify([own, ...entries, ...papers, ...weeks, ...others].map(({ file: { path, stat: { mtime, size } } }) => [path, mtime, size]));
}

/** Reads them. */
export async function projectSources({ app }: Logbook, { own, entries, papers, weeks, others }: ProjectFiles): Promise<ProjectSources> {
  const read = async (file: TFile): Promise<ProjectSource> => {
    const resolve = linkResolver(app, file.path);
    return { path: file.path, title: file.basename, note: scan(await app.vault.cachedRead(file).catch(() => '')), leadsThere: (written, syntax) => resolve(written, syntax) === own.path };
  };
  return {
    own: await read(own.file),
    entries: await Promise.all(entries.map(async ({ file, start, end }) => ({ ...(await read(file)), start, ...(end === undefined ? {} : { end }) }))),
    weeks: await Promise.all(weeks.map(async (week) => ({ ...(await read(week.file)), days: weekDays(week, headingsOf(app.metadataCache.getFileCache(week.file)?.headings)) }))),
    papers: await Promise.all(papers.map(async (paper) => ({ ...(await read(paper.file)), title: paperTitle(paper), day: dayRead(paper) }))),
    others: await Promise.all(others.map(({ file }) => read(file))),
  };
}

function headingsOf(headings: readonly { readonly heading: string }[] = []): readonly string[] {
  return headings.map(({ heading }) => heading);
}

function dayRead({ values }: FiledPaper): string | undefined {
  return [values['read_date'], values['date']].flatMap((value) => (typeof value === 'string' ? (/^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? []) : [])).at(0);
}
