import type { NoteFacts } from '../note/facts';

/** The notes that have to do with a project, by what they are. */
export interface ProjectNotes {
  /** Its deep reads. */
  readonly papers: readonly NoteFacts[];
  /** The plans of weeks in which it has a part. */
  readonly weeks: readonly NoteFacts[];
  /** All others, log entries among them. */
  readonly others: readonly NoteFacts[];
}

/** Whether a note is a project: by its `type`, or by lying in the folder of projects. */
export function isProject({ path, properties }: Pick<NoteFacts, 'path'> & { readonly properties: Pick<NoteFacts['properties'], 'values'> }, folder: string): boolean {
  const type = properties.values['type'];
  if (typeof type === 'string') return type.trim().toLowerCase() === 'project';
  return folder !== '' && path.startsWith(`${folder}/`) && !/(?:^|\/)README\.md$/i.test(path);
}

/**
 * The notes that link to a project, and those that it links to, without itself. `targetsOf` gives the vault paths that the
 * links of a note lead to. What a reader may not see is to be left out of `notes`.
 */
export function projectNotes(project: string, notes: readonly NoteFacts[], targetsOf: (facts: NoteFacts) => readonly string[], folders: { readonly papers: string; readonly plans: string }): ProjectNotes {
  const own = notes.find(({ path }) => path === project);
  const named = new Set(own === undefined ? [] : targetsOf(own));
  const related = notes.filter((facts) => facts.path !== project && (named.has(facts.path) || targetsOf(facts).includes(project)));
  const papers = related.filter((facts) => isOf(facts, 'paper', folders.papers));
  const weeks = related.filter((facts) => !papers.includes(facts) && isOf(facts, 'week-plan', folders.plans));
  return { papers, weeks, others: related.filter((facts) => !papers.includes(facts) && !weeks.includes(facts)) };
}

function isOf({ path, properties }: NoteFacts, type: string, folder: string): boolean {
  const own = properties.values['type'];
  return typeof own === 'string' ? own.trim().toLowerCase() === type : folder !== '' && path.startsWith(`${folder}/`);
}
