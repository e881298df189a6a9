import type { NoteFacts } from '../note/facts';
import { noteName } from '../note/note-name';
import { titleHeadingOf } from '../publish/place/title';
import { aliasesOf } from '../publish/select/withheld-names';
import type { Concept } from './concept-name';

/** The concepts among the notes of a vault: the notes of a folder, but for what opens the folder; `''` is the vault. */
export function conceptsIn(notes: readonly NoteFacts[], folder: string): readonly Concept[] {
  return notes.filter(({ path }) => isConcept(path, folder)).map((facts) => ({ path: facts.path, names: conceptNames(facts.path, titleHeadingOf(facts), aliasesOf(facts)) }));
}

export function isConcept(path: string, folder: string): boolean {
  return (folder === '' || path.startsWith(`${folder}/`)) && /\.md$/i.test(path) && !/(?:^|\/)(?:readme|index)\.md$/i.test(path);
}

/** What a note is called, its file name first. */
export function conceptNames(path: string, title: string | undefined, aliases: readonly string[]): readonly string[] {
  const names = [noteName(path), ...(title === undefined ? [] : [title]), ...aliases].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}
