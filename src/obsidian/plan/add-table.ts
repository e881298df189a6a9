import { Notice, type TFile } from 'obsidian';
import { daysAway } from '../../core/log/day-span';
import { headingStyleFor, writeDays } from '../../core/log/heading-style';
import { newWeekPlan } from '../../core/plan/new-week';
import { weekSlots } from '../../core/plan/week-slots';
import { changeNote } from '../change-note';
import { appDateNames } from '../log/app-date-names';
import { reasonOf } from '../log/reason';
import { templateLanguage } from '../language';
import type { Logbook } from '../logbook';

/** Gives a note that has no table of its week one at its end, below a heading. */
export async function addTable(logbook: Logbook, file: TFile, firstDay: string): Promise<void> {
  const { app, settings, strings: { plan, log } } = logbook;
  const language = templateLanguage(settings);
  const style = headingStyleFor(language);
  const section = newWeekPlan({
    firstDay, template: '## {{week}}\n\n{{table}}\n', language, style, tasks: [], names: appDateNames(), dayFormat: settings.logFormat, slots: weekSlots(settings.planSlots, language), title: writeDays({ start: firstDay, end: daysAway(firstDay, 6) }, style),
  });
  try {
    await changeNote(app, file, (before) => `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}\n${section}`);
  } catch (error) {
    new Notice(plan.cannotMake(file.path, reasonOf(error, log)));
  }
}
