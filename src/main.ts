import { Plugin } from 'obsidian';
import { registerCalendar } from './obsidian/calendar/register-calendar';
import { openSiteCommand } from './obsidian/commands/open-site';
import { registerConcepts } from './obsidian/concept/register-concepts';
import { registerExport } from './obsidian/export/register-export';
import { registerLiterature } from './obsidian/literature/register-literature';
import { registerLog } from './obsidian/log/register-log';
import { logbookOf } from './obsidian/logbook';
import { registerPapers } from './obsidian/paper/register-papers';
import { registerProjects } from './obsidian/project/register-projects';
import { registerQuestionsBase } from './obsidian/question/base/register-questions-base';
import { registerQuestions } from './obsidian/question/register-questions';
import { registerPlanWeeks } from './obsidian/plan/register-plan-weeks';
import { registerPlan } from './obsidian/plan/register-plan';
import { SavedSettings } from './obsidian/saved-settings';
import { addSettings } from './obsidian/settings/add-settings';

/** What starts with the app: everything is registered here, and nothing but the settings is read. */
export default class ResearchLogbookPlugin extends Plugin {
  private saved: SavedSettings | undefined;

  override async onload(): Promise<void> {
    this.saved = await SavedSettings.load(this);
    const logbook = logbookOf(this, this.saved);
    addSettings(logbook, this.saved);
    const entries = registerLog(logbook);
    registerCalendar(logbook, entries);
    const beginWeek = registerPlanWeeks(logbook, entries);
    registerPlan(logbook, beginWeek);
    registerConcepts(logbook);
    registerLiterature(logbook);
    registerPapers(logbook);
    registerQuestionsBase(logbook, registerQuestions(logbook, entries));
    registerProjects(logbook, entries);
    registerExport(logbook, this.saved);
    this.addCommand(openSiteCommand(logbook));
  }

  override onExternalSettingsChange(): Promise<void> | undefined {
    return this.saved?.reload();
  }
}
