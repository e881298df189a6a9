import { Notice } from 'obsidian';
import { daysAway } from '../../core/log/day-span';
import { headingStyleFor, writeDays } from '../../core/log/heading-style';
import { newWeekPlan } from '../../core/plan/new-week';
import { weekSlots } from '../../core/plan/week-slots';
import { weekTemplate } from '../../core/template/week-template';
import { changeNote } from '../change-note';
import { appDateNames } from '../log/app-date-names';
import { makeNote } from '../log/make-note';
import { reasonOf } from '../log/reason';
import { templateLanguage } from '../language';
import type { Logbook } from '../logbook';
import { newPlanPath, weekPlanNote } from './week-plan-note';

/** Makes the note of a week from the built-in template; a note that has no such week gets its heading and table at the end. */
export async function plainWeek(logbook: Logbook, firstDay: string): Promise<void> {
  const { app, settings, strings: { plan, log } } = logbook;
  const file = weekPlanNote(logbook, firstDay);
  const path = file?.path ?? newPlanPath(logbook, firstDay);
  const language = templateLanguage(settings);
  const style = headingStyleFor(language);
  const text = (template: string): string => newWeekPlan({
    firstDay, template, language, style, tasks: [], names: appDateNames(), dayFormat: settings.logFormat, slots: weekSlots(settings.planSlots, language), title: writeDays({ start: firstDay, end: daysAway(firstDay, 6) }, style),
  });
  try {
    if (file === undefined) await makeNote(app.vault, path, text(weekTemplate(language)));
    else await changeNote(app, file, (before) => `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}\n${text('## {{week}}\n\n{{table}}\n')}`);
  } catch (error) {
    new Notice(plan.cannotMake(path, reasonOf(error, log)));
  }
}
