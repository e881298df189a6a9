import { TFile, Vault, type App, type CachedMetadata } from 'obsidian';
import { stringsFor, type Language } from '../../core/i18n/index';
import { frontMatterProblem } from '../../core/note/front-matter-problem';
import { dayPlan, planLine } from '../../core/plan/day-plan';
import { openTasks } from '../../core/plan/open-tasks';
import { folderRules, type FolderRule } from '../../core/publish/select/folder-rules';
import { decideVisibility, type Decision, type Visibility } from '../../core/publish/select/visibility';
import type { DayLists } from '../../core/template/day-lists';
import { scan } from '../../core/text/scan';
import type { NoteScan } from '../../core/text/token';
import type { Logbook } from '../logbook';
import { weekPlanNotes } from '../plan/week-plan-note';
import type { Entries } from './entries';
import { folderAt } from './find-file';
import { linkTo } from './link-to';

/** The entry that is to be made. */
export interface DayToCome {
  readonly path: string;
  readonly day: string;
  /** Where the entry of the day before is, if it is named as usual. */
  readonly dayBefore: string;
  readonly language: Language;
}

/**
 * What the entry of a day begins with: what the week's plan has for the day, what is open in that plan and in the entry
 * before, and the papers that are being read. Only these few notes are read. A note that fewer may read than the entry
 * gives nothing, and neither does one that cannot be read.
 */
export async function dayLists(logbook: Logbook, entries: Entries, toCome: DayToCome): Promise<DayLists> {
  const { app } = logbook;
  const { path, day, language } = toCome;
  const readers = readersOf(logbook, path);
  const given = async (file: TFile): Promise<readonly GivingNote[]> => {
    const note = scan(await app.vault.cachedRead(file).catch(() => ''));
    return areRead(note, app.metadataCache.getFileCache(file)) && mayGive(readers, app, file) ? [{ file, note }] : [];
  };
  const plans = (await Promise.all(weekPlanNotes(logbook, day).map(given))).flat();
  const before = await previousEntry(app, entries, toCome).then((file) => (file === undefined ? [] : given(file)));
  const planned = plans.map(({ note }) => dayPlan(note, day)).find((parts) => parts.length > 0) ?? [];
  return {
    plan: shortened(planned.map(planLine), language),
    tasks: shortened([...before, ...plans.slice(0, 1)].flatMap((each) => tasksOf(logbook, each, toCome)), language),
    reading: shortened(papersInReading(logbook, readers).map((file) => linkTo(app, file, path)), language),
  };
}

interface GivingNote {
  readonly file: TFile;
  readonly note: NoteScan;
}

function tasksOf({ app }: Logbook, { file, note }: GivingNote, { path, day, language }: DayToCome): readonly string[] {
  return openTasks(note, day).map(({ text, heading }) => {
    const link = linkTo(app, file, path, heading);
    return language === 'zh' ? `${text}（${link}）` : `${text} (${link})`;
  });
}

async function previousEntry({ vault }: App, entries: Entries, { path, day, dayBefore }: DayToCome): Promise<TFile | undefined> {
  const last = vault.getFileByPath(dayBefore);
  if (last !== null) return last;
  const all = await entries.all().catch(() => []);
  return all.find(({ file, start, end = start }) => end < day && file.path !== path)?.file;
}

/** Those that were changed last come first. */
function papersInReading({ app, settings: { folders } }: Logbook, readers: Readers): readonly TFile[] {
  const folder = folderAt(app.vault, folders.papers);
  if (folders.papers === '' || folder === undefined) return [];
  const found: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    const status: unknown = app.metadataCache.getFileCache(file)?.frontmatter?.['status'];
    if (typeof status === 'string' && READING.test(status.trim()) && mayGive(readers, app, file)) found.push(file);
  });
  return found.sort((a, b) => b.stat.mtime - a.stat.mtime || (a.path < b.path ? -1 : 1));
}

/** Whether the app could read the properties that a note has. */
export function areRead(note: NoteScan, cache: CachedMetadata | null): boolean {
  const [first] = note.tokens;
  if (first?.kind !== 'frontMatter') return frontMatterProblem(note) === undefined;
  return cache?.frontmatter !== undefined || note.text.slice(first.yaml.start, first.yaml.end).trim() === '';
}

function mayGive({ rules, include }: Readers, { metadataCache }: App, file: TFile): boolean {
  const values = metadataCache.getFileCache(file)?.frontmatter ?? {};
  return include(decideVisibility({ path: file.path, properties: { values } }, rules));
}

interface Readers {
  readonly rules: readonly FolderRule[];
  /** Whether all who may read the new note may read a note of this visibility. */
  readonly include: (decision: Decision) => boolean;
}

function readersOf({ settings }: Logbook, path: string): Readers {
  const rules = folderRules(settings);
  const openness = ({ visibility }: Decision): number => OPENNESS.indexOf(visibility);
  const wanted = openness(decideVisibility({ path, properties: { values: {} } }, rules));
  return { rules, include: (decision) => openness(decision) >= wanted };
}

function shortened(all: readonly string[], language: Language): readonly string[] {
  const lines = [...new Set(all)];
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), stringsFor(language).more(lines.length - MOST)];
}

const MOST = 10;
const OPENNESS: readonly Visibility[] = ['private', 'protected', 'public'];
const READING = /^(?:reading|(?:正?在|正在阅)读|阅读中|在读中)$/i;
