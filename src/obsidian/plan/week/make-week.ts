import { normalizePath, type TFile } from 'obsidian';
import { lastName } from '../../../core/log/entry-paths';
import { headingStyleFor } from '../../../core/log/heading-style';
import { addWeek } from '../../../core/plan/add-week';
import { newWeekPlan, type NewWeek } from '../../../core/plan/new-week';
import { weekTemplate } from '../../../core/template/week-template';
import { applyEdits } from '../../../core/text/edit';
import { changeNote } from '../../change-note';
import { templateLanguage } from '../../language';
import type { Logbook } from '../../logbook';
import { appDateNames } from '../../log/app-date-names';
import { fileAt } from '../../log/find-file';
import { layoutReady, logPlaces } from '../../log/log-places';
import { reasonOf } from '../../log/reason';
import { templaterFills } from '../../log/templater';
import { makeEntry } from '../../log/templater-commands';
import { communityPlugin, property, text } from '../../log/undocumented';
import { newPlanPath, weekPlanNote } from '../week-plan-note';
import { sharedPlans } from './shared-plans';
import { weekSlots } from '../../../core/plan/week-slots';
import { firstDayOf, middleOf, weekAway } from './weeks';

/** The plan of a week that is there. */
export interface MadeWeek {
  readonly file: TFile;
  readonly isNew: boolean;
  /** What the user should know of how it was made. */
  readonly warnings: readonly string[];
}

/**
 * Makes the plan of the week that a day lies in, from the user's template, else the built-in one: a note, or a section of
 * the note that holds the last week. One that is there is left as it is. Rejects with a message for the user.
 */
export async function makeWeek(logbook: Logbook, week: string): Promise<MadeWeek> {
  const firstDay = firstDayOf(week);
  await layoutReady(logbook.app);
  const there = weekPlanNote(logbook, firstDay);
  if (there !== undefined) return { file: there, isNew: false, warnings: [] };
  const shared = noteOfLast(logbook, firstDay);
  const { calendar, log } = logbook.strings;
  const path = shared?.path ?? newPlanPath(logbook, firstDay);
  try {
    const { template, warnings } = await chosenTemplate(logbook);
    const made = shared === undefined ? await newNote(logbook, firstDay, path, template) : await newSection(logbook, firstDay, shared, template);
    if (made.file === undefined) throw new Error(log.notFound);
    return { file: made.file, isNew: true, warnings: [...warnings, ...(made.warning === undefined ? [] : [made.warning])] };
  } catch (error) {
    throw new Error(calendar.cannotOpenPlan(path, reasonOf(error, log)));
  }
}

/** A new week goes where the last one is. */
function noteOfLast(logbook: Logbook, firstDay: string): TFile | undefined {
  const shared = sharedPlans(logbook, middleOf(firstDay));
  if (shared.length === 0) return undefined;
  for (let weeks = 1; weeks <= HALF_A_YEAR; weeks++) {
    const last = weekPlanNote(logbook, weekAway(firstDay, -weeks));
    if (last !== undefined) return shared.find(({ file }) => file === last)?.file;
  }
  const newest = (days: readonly { readonly start: string }[]): string => days.map(({ start }) => start).sort().at(-1) ?? '';
  return shared.slice().sort((a, b) => (newest(a.weeks) < newest(b.weeks) ? 1 : -1))[0]?.file;
}

interface Template {
  readonly file: TFile;
  readonly text: string;
}

async function chosenTemplate({ app, settings, strings }: Logbook): Promise<{ readonly template: Template | undefined; readonly warnings: readonly string[] }> {
  const weekly = property(property(communityPlugin(app, 'periodic-notes'), 'settings'), 'weekly');
  const written = settings.weekTemplate || (property(weekly, 'enabled') === true ? text(weekly, 'template') : '');
  if (written === '') return { template: undefined, warnings: [] };
  const path = normalizePath(written).replace(/\.md$/i, '');
  const file = fileAt(app.vault, `${path}.md`) ?? app.metadataCache.getFirstLinkpathDest(path, '');
  const own = file && (await app.vault.cachedRead(file).catch(() => undefined));
  return file === null || own === undefined || own === null ? { template: undefined, warnings: [strings.planWeek.noTemplate(written)] } : { template: { file, text: own }, warnings: [] };
}

async function newNote(logbook: Logbook, firstDay: string, path: string, template: Template | undefined): Promise<{ readonly file: TFile | undefined; readonly warning?: string }> {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const builtIn = template === undefined && templaterFills(logbook.app, folder) ? '' : weekTemplate(templateLanguage(logbook.settings));
  const title = lastName(path).replace(/\.md$/, '');
  const filled = newWeekPlan(await newWeek(logbook, firstDay, template?.text ?? builtIn, title));
  return makeEntry(logbook, { path, text: filled, template: template?.file, rivals: { arrived: () => fileAt(logbook.app.vault, path) ?? weekPlanNote(logbook, firstDay) } });
}

async function newSection(logbook: Logbook, firstDay: string, file: TFile, template: Template | undefined): Promise<{ readonly file: TFile | undefined; readonly warning?: string }> {
  const week = await newWeek(logbook, firstDay, template?.text ?? '', file.basename);
  const { names, language, slots } = week;
  await changeNote(logbook.app, file, (now) => {
    const edit = addWeek(now, { firstDay, names, language, slots, filled: template && newWeekPlan(week) });
    return edit === undefined ? now : applyEdits(now, [edit]);
  });
  return { file };
}

async function newWeek(logbook: Logbook, firstDay: string, template: string, title: string): Promise<NewWeek> {
  const names = appDateNames();
  const language = templateLanguage(logbook.settings);
  const [{ format: dayFormat }] = await logPlaces(logbook, names);
  return { firstDay, template, title, language, names, style: headingStyleFor(language), dayFormat, slots: weekSlots(logbook.settings.planSlots, language), tasks: [] };
}

const HALF_A_YEAR = 26;
