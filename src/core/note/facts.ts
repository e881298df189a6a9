import type { Span } from '../text/token';
import type { NoteProblem } from './note-problem';
import type { Properties } from './properties';

/** What is kept of a note when its text is let go: plain values, so that they can be saved as JSON. */
export interface NoteFacts {
  /** Vault path, as the vault lists it. */
  readonly path: string;
  /** Hex SHA-256 of the bytes. */
  readonly hash: string;
  readonly properties: Properties;
  readonly headings: readonly HeadingFact[];
  /** Ids of the note's blocks, in lower case. */
  readonly blocks: readonly string[];
  /** Where the links and embeds that a reader sees point, each once, as written; property links too. */
  readonly links: readonly LinkFact[];
  /** With `#`, as first written, each once; tags of properties too. */
  readonly tags: readonly string[];
  /** `papers`: a block that is computed from the deep reads. `questions`: it asks something that a reader sees. */
  readonly uses: { readonly math: boolean; readonly mermaid: boolean; readonly code: boolean; readonly papers?: true; readonly questions?: true };
  /** What the author should hear of when the note is published. */
  readonly problems: readonly NoteProblem[];
}

export interface HeadingFact {
  readonly level: number;
  /** As written between the marks, block id and comments taken away. */
  readonly text: string;
  readonly offset: number;
  /** Nothing but front matter and white space stands before it. */
  readonly opens?: true;
}

export interface LinkFact {
  /** As written: `Folder/Note#Heading`, `../a%20b.md`. */
  readonly target: string;
  readonly syntax: 'wikilink' | 'markdown';
  readonly embed: boolean;
  /** The property that it stands in; absent for a link in the text. */
  readonly property?: string;
}

/** One note with its text, for as long as something reads it. */
export interface NoteText {
  readonly facts: NoteFacts;
  readonly text: string;
}

export type { Span };
