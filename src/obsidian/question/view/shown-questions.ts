import type { App } from 'obsidian';
import { ageCounts, ofAge, wanted } from '../../../core/question/question-filter';
import type { AgeRange } from '../../../core/question/age-range';
import type { ListedQuestion } from '../../../core/question/asking-note';
import { inOrder, questionGroups, type QuestionGroup } from '../../../core/question/question-groups';
import type { QuestionListState } from '../../../core/question/question-list-state';
import { questionRows, type ListRow } from '../../../core/question/question-rows';
import type { AskingNotes } from '../asking-notes';
import { QuestionSubjects } from '../question-subjects';
import type { QuestionIndex } from '../question-index';

/** The key of the group of suggestions, which is none of the others. */
export const SUGGESTIONS = 'suggestions';

/** What the view has to show. */
export interface ShownQuestions {
  readonly rows: readonly ListRow[];
  /** How many questions fit, each counted once. */
  readonly count: number;
  readonly ages: ReadonlyMap<AgeRange, number>;
  /** Whether any note asks anything. */
  readonly isEmpty: boolean;
}

/** The questions of the index as a view wants them; reads the index once for all that is asked between two changes. */
export class QuestionSelection {
  private subjects: QuestionSubjects;
  private questions: readonly ListedQuestion[] = [];
  private suggestions: readonly ListedQuestion[] = [];

  constructor(private readonly app: App, private readonly notes: AskingNotes, private readonly index: QuestionIndex) {
    this.subjects = this.newSubjects();
  }

  /** Takes what the index has now. */
  load(): void {
    this.notes.checkFolders();
    this.subjects = this.newSubjects();
    const all = [...this.index.notes].map(([path, note]) => [path, this.index.dated(note)] as const);
    this.questions = all.flatMap(([path, { questions }]) => questions.map((asked) => ({ asked, note: this.notes.at(path) })));
    this.suggestions = all.flatMap(([path, { suggestions }]) => suggestions.map((asked) => ({ asked, note: this.notes.at(path) })));
  }

  private newSubjects(): QuestionSubjects {
    return new QuestionSubjects(this.app, this.notes, (path) => new Set(this.index.notes.get(path)?.questions.map(({ line }) => line)));
  }

  nameOf(path: string): string {
    return this.notes.at(path).name;
  }

  show(state: QuestionListState, today: string, language: string): ShownQuestions {
    const fits = wanted(state);
    const isOfAge = ofAge(state.age, today);
    const fitting = this.questions.filter(fits);
    const shown = fitting.filter(isOfAge);
    const maybe = this.suggestions.filter(fits).filter(isOfAge);
    const { group, sort } = state;
    const groups = questionGroups(shown, { group, sort, today, language, about: (listed, kind) => this.subjects.of(listed, kind) });
    const lane: readonly QuestionGroup[] = maybe.length === 0 ? [] : [{ key: SUGGESTIONS, questions: inOrder(maybe, sort, language) }];
    const folded = new Set(state.folded);
    return {
      rows: questionRows([...groups, ...lane], ({ key }) => (key === SUGGESTIONS ? !state.suggestions : folded.has(key))),
      count: shown.length,
      ages: ageCounts(fitting, today),
      isEmpty: this.questions.length === 0,
    };
  }
}
