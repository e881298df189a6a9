import { isPaper } from '../paper/paper';
import { isOfType, isWeekPlan, type FiledNote } from '../plan/week-note';

/** The notes that have to do with a project, by what they are. */
export interface ProjectNotes<Note extends FiledNote> {
  /** Its deep reads. */
  readonly papers: readonly Note[];
  /** The plans of weeks in which it has a part. */
  readonly weeks: readonly Note[];
  /** All others that link to it, log entries among them. */
  readonly others: readonly Note[];
}

/** Whether a note is a project: by its `type`, or by lying in the folder of projects. */
export function isProject(note: FiledNote, folder: string): boolean {
  return isOfType(note, 'project', folder);
}

/**
 * The papers and weeks that link to a project or that it links to, and what else links to it, in the order of `notes`.
 * `targetsOf` gives the vault paths that the links of a note lead to. What a reader may not see is to be left out of `notes`.
 */
export function projectNotes<Note extends FiledNote>(
  project: string,
  notes: readonly Note[],
  targetsOf: (path: string) => ReadonlySet<string>,
  folders: { readonly papers: string; readonly plans: string },
): ProjectNotes<Note> {
  const named = targetsOf(project);
  const papers: Note[] = [];
  const weeks: Note[] = [];
  const others: Note[] = [];
  for (const note of notes) {
    const linksToIt = targetsOf(note.path).has(project);
    if (note.path === project || (!linksToIt && !named.has(note.path))) continue;
    if (isPaper(note, folders.papers)) papers.push(note);
    else if (isWeekPlan(note, folders.plans)) weeks.push(note);
    else if (linksToIt) others.push(note);
  }
  return { papers, weeks, others };
}
