import type { LogEntry } from '../../log/log-entry';
import type { NoteFacts } from '../../note/facts';
import type { FiledNote } from '../../plan/week-note';
import { isProject, projectNotes } from '../../project/project-notes';
import type { Folders } from '../../settings';
import { destinationOf } from '../compile/destination';
import { isChrome } from './own-pages';
import type { SiteMap } from './site-map';

/** What readers may be told of a project: published notes alone, in the order of their paths. */
export interface SiteProject {
  /** Entries of the log that link to it. */
  readonly entries: readonly LogEntry[];
  /** Vault paths. */
  readonly papers: readonly string[];
  readonly weeks: readonly string[];
  readonly others: readonly string[];
}

/** The published projects that others have to do with, by vault path. */
export function siteProjects(site: SiteMap, log: readonly LogEntry[], folders: Folders): ReadonlyMap<string, SiteProject> {
  const notes: readonly (FiledNote & { readonly facts: NoteFacts })[] = [...site.published.values()].filter(({ path }) => !isChrome(path)).map((facts) => ({ path: facts.path, values: facts.properties.values, facts }));
  const projects = notes.filter((note) => isProject(note, folders.projects));
  if (projects.length === 0) return new Map();
  const targets = new Map(notes.map(({ path, facts }) => [path, targetsOf(facts, site)]));
  const entries = new Map(log.map((entry) => [entry.facts.path, entry]));
  return new Map(projects.map(({ path }) => {
    const { papers, weeks, others } = projectNotes(path, notes, (from) => targets.get(from) ?? NOWHERE, folders);
    const found: SiteProject = {
      entries: others.flatMap((note) => entries.get(note.path) ?? []),
      papers: pathsOf(papers),
      weeks: pathsOf(weeks),
      others: pathsOf(others.filter((note) => !entries.has(note.path))),
    };
    return [path, found] as const;
  }));
}

/** Vault paths of all that readers may hear of a project from. */
export function toldOf({ entries, papers, weeks, others }: SiteProject): readonly string[] {
  return [...entries.map(({ facts }) => facts.path), ...papers, ...weeks, ...others].sort();
}

const NOWHERE: ReadonlySet<string> = new Set();
/** Properties that are there to tell what belongs to what. */
const TELLING = ['project', 'projects', 'papers'];

/** The published notes that readers may know a note to link to: a property that is not shown tells nothing. */
function targetsOf(facts: NoteFacts, site: SiteMap): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const { target, syntax, embed, property } of facts.links) {
    if (embed || (property !== undefined && !TELLING.includes(property) && !site.propertiesShown.includes(property))) continue;
    const destination = destinationOf(target, syntax, facts, site);
    if (destination.kind === 'page') targets.add(destination.path);
  }
  return targets;
}

function pathsOf(notes: readonly FiledNote[]): readonly string[] {
  return notes.map(({ path }) => path).sort();
}
