import { pageLink } from '../../docsify/route';
import { visibleTokens } from '../../note/withheld-spans';
import type { LinkWords } from '../../quote/plain-words';
import { quotesIn, type Quote } from '../../quote/quotes';
import { escapeMarkdown, escapeMarkdownLine } from '../../text/markdown-escape';
import type { SiteMap } from '../place/site-map';
import { definitionsOf } from './definitions';
import { destinationOf } from './destination';
import { namesWithheld, wikilinkLabel } from './link-label';
import type { PublicText, PublicTexts } from './public-text';
import { outsideImages } from './shown-tokens';
import { visibleText } from './visible-text';

/** A list of published notes, each with the sentences in which it links to the note `path`; empty without any note. */
export function quotesList(path: string, by: readonly string[], texts: PublicTexts, site: SiteMap): string {
  const notes = by.flatMap((note) => {
    const text = texts.get(note);
    return text === undefined ? [] : [text];
  });
  return notes.map((note) => item(note, path, site)).join('\n');
}

/** More would hide the other notes. */
const MOST = 5;

function item(note: PublicText, path: string, site: SiteMap): string {
  const { facts } = note.note;
  const place = site.placements.get(facts.path);
  const lines = [`- [${escapeMarkdown(place?.title ?? '')}](${pageLink(place?.page ?? '', place?.entry)})`];
  for (const quote of quotesOf(note, path, site).slice(0, MOST)) lines.push(`  - ${escapeMarkdownLine(quote.text)}${placeOf(quote, note, site)}`);
  return lines.join('\n');
}

function quotesOf(note: PublicText, path: string, site: SiteMap): readonly Quote[] {
  const { facts } = note.note;
  const { scan, withheld } = note.reading;
  const tokens = outsideImages(visibleTokens(scan, withheld));
  return quotesIn({ scan, tokens, withheld }, (written, syntax) => {
    const destination = destinationOf(written, syntax, facts, site);
    return destination.kind === 'page' && destination.path === path;
  }, wordsIn(note, definitionsOf(tokens), site));
}

/** The words of a link for readers, for {@link plainWords}. */
export function wordsIn({ note: { facts }, text }: PublicText, definitions: ReturnType<typeof definitionsOf>, site: SiteMap): LinkWords {
  const at = (span?: { readonly start: number; readonly end: number }): string | undefined => (span === undefined ? undefined : text.slice(span.start, span.end));
  return (token) => {
    if (token.kind === 'wikilink') {
      const target = at(token.target) ?? '';
      return wikilinkLabel(target, at(token.text), destinationOf(target, 'wikilink', facts, site), site);
    }
    const target = at(token.kind === 'link' ? token.destination : definitions.get(token.label)?.destination) ?? '';
    const isHidden = destinationOf(target, 'markdown', facts, site).kind === 'withheld' && namesWithheld(at(token.text) ?? '', target, site);
    return isHidden ? site.strings.privateNote : undefined;
  };
}

/** ` ([Heading](/page.md?id=heading))`, for a sentence under a heading that is not the title. */
function placeOf({ heading: index }: Quote, { note: { facts } }: PublicText, site: SiteMap): string {
  const place = site.placements.get(facts.path);
  const heading = index === undefined ? undefined : facts.headings[index];
  if (place === undefined || heading === undefined || (index === 0 && heading.opens === true)) return '';
  const words = visibleText(heading.text, facts, site);
  return words === '' ? '' : ` ([${escapeMarkdown(words)}](${pageLink(place.page, place.headingIds[index ?? 0]?.id)}))`;
}
