import type { DateNames } from './date-names';
import { dateOf } from './day-span';
import { entryName } from './entry-paths';
import { formatProblems, UNUSABLE } from './format-problems';
import { importFindings, type ImportFinding } from './import-findings';
import { splitLogPage, type PageEntry } from './split-log-page';
import { nameKey } from '../note/name-key';
import { readFacts } from '../note/read-facts';
import { declaredVisibility } from '../publish/select/declared-visibility';

/** Where the entries of a page go. */
export interface ImportPlace {
  /** The log's folder in the vault. */
  readonly folder: string;
  /** Of the names of entries, in moment's tokens. */
  readonly format: string;
  readonly names: DateNames;
  /** Vault paths of all files. */
  readonly existing: readonly string[];
}

/** What an import of a page makes; nothing of it is written yet. */
export interface LogImport {
  readonly entries: readonly ImportedEntry[];
  /** Of the page before its first entry: the log page's own introduction, unless the vault has one. */
  readonly introduction?: NewNote;
  /** Vault paths that are to be made, and exist: as long as there are any, nothing may be written. */
  readonly conflicts: readonly string[];
  readonly findings: readonly ImportFinding[];
}

export interface NewNote {
  /** Vault path. */
  readonly path: string;
  readonly text: string;
}

export interface ImportedEntry extends NewNote {
  readonly start: string;
  readonly end?: string;
  /** As on the page: `2023.6.16-6.18 休息`. */
  readonly heading: string;
  /** Of the page, counted from 1. */
  readonly line: number;
}

/**
 * Makes one note of every entry of a log page: the heading becomes the name and the properties, the body stays as it is to
 * the byte. Two entries of one day become two notes, `2023-05-29` and `2023-05-29 2`. What the page's own properties say
 * of who may read it, they say in every entry.
 */
export function importLog(page: string, place: ImportPlace): LogImport {
  const split = splitLogPage(page);
  const declared = declaredVisibility(readFacts('', new TextEncoder().encode(page)).facts.properties);
  const publish = declared === undefined ? [] : [`publish: ${publishValues[declared.visibility]}`];
  const naming = entryNames(place);
  const made = split.entries.map((entry) => {
    const properties = propertiesOf(entry, publish);
    return { path: naming(entry), text: properties + entry.body, from: entry.bodyStart, added: properties.length, entry };
  });
  const taken = new Map(place.existing.map((path) => [nameKey(path), path]));
  const introduction = split.entries.length === 0 || /^\s*$/.test(split.introduction)
    ? undefined
    : { path: introductionPath(place.folder, taken), text: split.introduction };
  return {
    entries: made.map(({ path, text, entry }) => {
      const { start, end } = entry.heading;
      return { path, text, start, ...(end === undefined ? {} : { end }), heading: entry.headingText, line: entry.line };
    }),
    ...(introduction === undefined ? {} : { introduction }),
    conflicts: made.flatMap(({ path }) => taken.get(nameKey(path)) ?? []),
    findings: importFindings(page, split, {
      parts: [...(introduction === undefined ? [] : [{ ...introduction, from: 0, added: 0 }]), ...made],
      existing: place.existing,
      readme: `${place.folder}/README.md`,
      introduction: introduction?.path,
      unreadable: declared !== undefined && declared.reason.code !== 'property' ? declared.reason.text : undefined,
    }),
  };
}

const publishValues = { public: true, protected: 'protected', private: false } as const;

/** The heading stands last, so that it stands above the body as on the page. */
function propertiesOf({ heading, headingText, headingLine }: PageEntry, publish: readonly string[]): string {
  const { start, end } = heading;
  const lines = ['---', `date: ${start}`, ...(end === undefined ? [] : [`end: ${end}`]), ...publish, `heading: ${JSON.stringify(headingText)}`, '---', ''];
  return lines.join(headingLine.endsWith('\r\n') ? '\r\n' : '\n');
}

/** Gives every entry a path that no other entry has. */
function entryNames({ folder, format, names }: ImportPlace): (entry: PageEntry) => string {
  const usable = formatProblems(format, names).some((problem) => UNUSABLE.has(problem)) ? 'YYYY-MM-DD' : format;
  const given = new Set<string>();
  return ({ heading: { start, end } }) => {
    const name = entryName(dateOf(start), end === undefined ? undefined : dateOf(end), usable, names);
    let path = `${folder}/${name}.md`;
    for (let count = 2; given.has(nameKey(path)); count++) path = `${folder}/${name} ${count}.md`;
    given.add(nameKey(path));
    return path;
  };
}

function introductionPath(folder: string, taken: ReadonlyMap<string, string>): string {
  let path = `${folder}/README.md`;
  for (let count = 2; taken.has(nameKey(path)); count++) path = `${folder}/README ${count}.md`;
  return path;
}
