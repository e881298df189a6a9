import { countUpTo } from '../text/count-up-to';
import { scan } from '../text/scan';
import type { LinkSyntax } from '../note/link-target';
import type { NoteScan, Span } from '../text/token';
import { linkableSpans } from './linkable-text';
import type { FoundName, NameFinder } from './name-finder';

/** A place where a note could link to a concept. */
export type ConceptMention = FoundName;

export interface MentionOptions {
  /** Vault path of the note: it does not link to itself. */
  readonly path: string;
  /** Where a link of the note leads, by vault path. */
  readonly resolve: (written: string, syntax: LinkSyntax) => string | undefined;
  /** Concepts that are not to be linked to from here. */
  readonly never?: ReadonlySet<string>;
  /** The first mention in each section that does not link to the concept yet; or every one. */
  readonly which?: 'first' | 'all';
}

/** Where a note names concepts and does not link to them, in order. */
export function conceptMentions(text: string, names: NameFinder, options: MentionOptions): readonly ConceptMention[] {
  const { path, never, which = 'first' } = options;
  const note = scan(text);
  const sections = new Sections(note);
  const linked = which === 'first' ? linkedConcepts(note, sections, options) : new Set<string>();
  const mentions: ConceptMention[] = [];
  for (const found of names.namesIn(text, linkableSpans(note))) {
    // What the note itself is called means the note.
    if (found.concepts.includes(path)) continue;
    const concepts = found.concepts.filter((concept) => never?.has(concept) !== true);
    const keys = concepts.map((concept) => `${sections.at(found.start)} ${concept}`);
    if (concepts.length === 0 || keys.some((key) => linked.has(key))) continue;
    if (which === 'first') for (const key of keys) linked.add(key);
    mentions.push({ ...found, concepts });
  }
  return mentions;
}

function linkedConcepts({ text, tokens }: NoteScan, sections: Sections, { resolve }: MentionOptions): Set<string> {
  const linked = new Set<string>();
  const add = (at: number, { start, end }: Span, syntax: LinkSyntax): void => {
    const target = resolve(text.slice(start, end), syntax);
    if (target !== undefined) linked.add(`${sections.at(at)} ${target}`);
  };
  for (const token of tokens) {
    if (token.hidden) continue;
    if (token.kind === 'wikilink') add(token.start, token.target, 'wikilink');
    else if (token.kind === 'link') add(token.start, token.destination, 'markdown');
  }
  return linked;
}

/** The sections of a note, by number; asked from the top to the bottom. */
class Sections {
  private readonly starts: readonly number[];

  constructor({ tokens }: NoteScan) {
    this.starts = tokens.flatMap((token) => (token.kind === 'heading' && !token.hidden ? [token.start] : []));
  }

  at(offset: number): number {
    return countUpTo(this.starts, offset);
  }
}
