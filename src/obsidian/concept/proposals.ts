import { conceptMentions, type ConceptMention } from '../../core/concept/concept-mentions';
import { NameFinder } from '../../core/concept/name-finder';
import { linksOf } from '../../core/concept/link-properties';
import { linksInText } from '../../core/note/property-links';
import { propertiesIn } from '../../core/note/properties-in';
import { sentenceSpan } from '../../core/quote/sentence';
import { scan } from '../../core/text/scan';
import type { App } from 'obsidian';
import { conceptNotes, linkResolver } from './concept-notes';

export const CONCEPTS = 'concepts';
/** Links to what is never to be proposed in a note. */
export const SKIPPED = 'concepts_skipped';

/** A link that could be made, and what the user says of it. */
export interface Proposal {
  readonly mention: ConceptMention;
  /** The sentence around the mention. */
  readonly before: string;
  readonly after: string;
  /** The one that is meant, where several have the name. */
  concept: string | undefined;
  decision: 'open' | 'accepted' | 'skipped' | 'never';
}

/** What could be linked in the text of a note; undefined without any concepts. */
export function proposalsFor(app: App, folder: string, path: string, text: string): readonly Proposal[] | undefined {
  const concepts = conceptNotes(app, folder);
  if (concepts.length === 0) return undefined;
  const resolve = linkResolver(app, path);
  const never = new Set(linksOf(propertiesIn(text).values[SKIPPED]).flatMap((link) => linksInText(link).flatMap(({ target, syntax }) => resolve(target, syntax) ?? [])));
  const note = scan(text);
  return conceptMentions(text, new NameFinder(concepts), { path, resolve, never }).map((mention) => {
    const { start, end } = sentenceSpan(note, mention.start);
    return {
      mention,
      before: shortened(text.slice(Math.min(start, mention.start), mention.start), -1),
      after: shortened(text.slice(mention.end, Math.max(end, mention.end)), 1),
      concept: mention.concepts.length === 1 ? mention.concepts[0] : undefined,
      decision: 'open',
    };
  });
}

/** As much of a long sentence as shows what is meant. */
function shortened(words: string, side: 1 | -1): string {
  const letters = Array.from(words.replace(/\s+/g, ' '));
  if (letters.length <= LONGEST) return letters.join('');
  return side === 1 ? `${letters.slice(0, LONGEST).join('')}…` : `…${letters.slice(-LONGEST).join('')}`;
}

const LONGEST = 90;
