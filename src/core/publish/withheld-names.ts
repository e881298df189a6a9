import { nameKey } from '../note/name-key';
import type { NoteFacts } from '../note/facts';
import type { PropertyValue } from '../note/properties';
import { noteName } from './title';

/** The names that must stay in the vault. */
export interface WithheldNames {
  /** Whether a text is the name, path, title or an alias of a withheld note, whatever its case and spelling. */
  has(text: string): boolean;
  /** All of them as written, for the gate. */
  readonly all: readonly string[];
  /** A text that changes whenever a name does. */
  readonly digest: string;
}

/** `names` are those of notes that are not published, and of files that are not notes and may not be published. */
export function withheldNames(notes: readonly NoteFacts[], files: readonly string[], hash: (text: string) => string): WithheldNames {
  const all = new Set<string>();
  for (const note of notes) for (const name of namesOf(note)) all.add(name);
  for (const file of files) all.add(file.slice(file.lastIndexOf('/') + 1));
  const keys = new Set([...all].map(nameKey));
  return {
    has: (text) => {
      const key = nameKey(text);
      return keys.has(key) || keys.has(key.replace(/\.md$/, '')) || keys.has(key.slice(key.lastIndexOf('/') + 1).replace(/\.md$/, ''));
    },
    all: [...all],
    digest: hash([...keys].sort().join('\n')),
  };
}

/** The note's file name and path, its title property, its aliases, and the heading that is its title. */
export function namesOf(note: NoteFacts): readonly string[] {
  const { values } = note.properties;
  const names = [noteName(note.path), note.path.replace(/\.md$/i, ''), ...texts(values['title']), ...aliasesOf(note)];
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
