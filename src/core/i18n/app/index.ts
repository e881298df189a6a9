import type { Language } from '../index';
import * as answers from './answers';
import * as calendar from './calendar';
import * as capture from './capture';
import * as concepts from './concepts';
import * as entries from './entries';
import * as papers from './papers';
import * as publishing from './export';
import * as questionBase from './question-base';
import * as importPage from './import-page';
import * as literature from './literature';
import * as log from './log';
import * as projects from './projects';
import * as questions from './questions';
import * as planWeek from './plan-week';
import * as plan from './plan';
import * as reasons from './reasons';
import * as references from './references';
import * as referenceProblems from './reference-problems';
import { en as settingsEn, type SettingsStrings } from './settings';
import { zh as settingsZh } from './settings-zh';
import * as site from './site';

/** What the plugin says in the app; what the pages say is in `../en` and `../zh`. */
export interface AppStrings {
  readonly answers: typeof answers.en;
  readonly calendar: typeof calendar.en;
  readonly capture: typeof capture.en;
  readonly concepts: typeof concepts.en;
  readonly papers: typeof papers.en;
  readonly publishing: typeof publishing.en;
  readonly literature: typeof literature.en;
  readonly questionBase: typeof questionBase.en;
  readonly log: typeof log.en;
  readonly entries: typeof entries.en;
  readonly planWeek: typeof planWeek.en;
  readonly importPage: typeof importPage.en;
  readonly projects: typeof projects.en;
  readonly questions: typeof questions.en;
  readonly plan: typeof plan.en;
  readonly reasons: typeof reasons.en;
  readonly references: typeof references.en;
  readonly referenceProblem: typeof referenceProblems.en;
  readonly settings: SettingsStrings;
  readonly site: typeof site.en;
}

/** The app's words in the language that the user has the app in. */
export function appStringsFor(language: Language): AppStrings {
  return {
    answers: answers[language],
    calendar: calendar[language],
    capture: capture[language],
    concepts: concepts[language],
    papers: papers[language],
    publishing: publishing[language],
    literature: literature[language],
    questionBase: questionBase[language],
    log: log[language],
    entries: entries[language],
    planWeek: planWeek[language],
    importPage: importPage[language],
    projects: projects[language],
    questions: questions[language],
    plan: plan[language],
    reasons: reasons[language],
    references: references[language],
    referenceProblem: referenceProblems[language],
    settings: { en: settingsEn, zh: settingsZh }[language],
    site: site[language],
  };
}
