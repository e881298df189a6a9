import type { NoteFacts } from '../../note/facts';
import { percentDecoded } from '../../note/link-target';
import { nameKey } from '../../note/name-key';
import type { PropertyValue } from '../../note/properties';
import { noteName } from '../../note/note-name';

/** The names that must stay in the vault. */
export interface WithheldNames {
  /** Whether a text, or a piece of it between `/`, `#` and the like, says the name of something withheld. */
  readonly has: (text: string) => boolean;
  /** All of them as written, for the gate. */
  readonly all: readonly string[];
  /** A text that changes whenever a name does. */
  readonly digest: string;
}

/** What a vault keeps to itself. */
export interface Withheld {
  readonly notes: readonly NoteFacts[];
  /** Vault paths of files that are not notes and may not be published. */
  readonly files: readonly string[];
  /** Vault paths of the notes that are published: the names of their folders are no secret. */
  readonly published: Iterable<string>;
}

export function withheldNames({ notes, files, published }: Withheld, hash: (text: string) => string): WithheldNames {
  const all = new Set<string>(notes.flatMap(namesOf));
  for (const path of files) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    all.add(file).add(file.replace(/\.[^.]*$/, ''));
  }
  const open = new Set([...published].flatMap(foldersOf));
  for (const folder of [...notes.map(({ path }) => path), ...files].flatMap(foldersOf)) {
    if (!open.has(folder)) all.add(folder.slice(folder.lastIndexOf('/') + 1));
  }
  const keys = new Set([...all].map(spoken));
  return {
    has: (text) => [text, ...text.split(/[#>|/\\]/)].some((piece) => piece.trim() !== '' && (keys.has(spoken(piece)) || keys.has(spoken(bare(piece))))),
    all: [...all],
    digest: hash([...keys].sort().join('\n')),
  };
}

/** What a name says, whatever its case and spelling and the marks around it: `**Café%20plan**` says `caféplan`. */
function spoken(name: string): string {
  const key = nameKey(percentDecoded(name));
  return key.replace(/[^\p{L}\p{N}\p{M}]+/gu, '') || key.trim();
}

function bare(name: string): string {
  return name.replace(/\.(?:md|canvas)\W*$/i, '');
}

/** `a/b/c.md`: `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** The note's file name and path, its title property, its aliases, and the heading that is its title. */
export function namesOf(note: NoteFacts): readonly string[] {
  const { values } = note.properties;
  const names = [bare(noteName(note.path)), bare(note.path), ...texts(values['title']), ...aliasesOf(note)];
  const first = note.headings[0];
  if (first?.level === 1) names.push(first.text);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** The other names of a note, from its properties. */
export function aliasesOf(note: NoteFacts): readonly string[] {
  const { values } = note.properties;
  return [...texts(values['aliases']), ...texts(values['alias'])];
}

function texts(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap((item: PropertyValue) => (typeof item === 'string' ? [item] : [])) : [];
}
