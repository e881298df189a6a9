import type { Position, Positions } from '../text/positions';
import type { LinkToken, NoteScan, WikilinkToken } from '../text/token';
import { linkTarget } from './link-target';
import { propertyLinks } from './property-links';
import type { PropertyValue } from './properties';

/** A link or an embed as the app's index has it. */
export interface LinkCache {
  readonly link: string;
  readonly original: string;
  readonly displayText: string;
  readonly position: Position;
}

/** A link among the properties; the app knows the key, not the place. */
export interface FrontMatterLinkCache {
  readonly key: string;
  readonly link: string;
  readonly original: string;
  readonly displayText: string;
}

/** The links and embeds of a note in their order; those that lead out of the vault are not among them. */
export function linkCaches({ text, tokens }: NoteScan, positions: Positions): readonly { embed: boolean; cache: LinkCache }[] {
  return tokens.flatMap((token) => {
    const found = token.kind === 'wikilink' ? wikilink(text, token) : token.kind === 'link' ? link(text, token) : undefined;
    if (!found || (token.kind !== 'wikilink' && token.kind !== 'link')) return [];
    const original = text.slice(token.start, token.end);
    return [{ embed: token.embed, cache: { ...found, original, position: positions.of(token) } }];
  });
}

export function frontMatterLinks(values: { readonly [key: string]: PropertyValue }): readonly FrontMatterLinkCache[] {
  return propertyLinks(values).map(({ key, original, target, text }) => ({
    key, link: target, original, displayText: text ?? shownTarget(target),
  }));
}

function wikilink(text: string, token: WikilinkToken): { link: string; displayText: string } {
  const target = text.slice(token.target.start, token.target.end).trim();
  return { link: target, displayText: token.text ? text.slice(token.text.start, token.text.end) : shownTarget(target) };
}

function link(text: string, token: LinkToken): { link: string; displayText: string } | undefined {
  const destination = text.slice(token.destination.start, token.destination.end);
  if (destination === '' || linkTarget(destination, 'markdown').kind !== 'vault') return undefined;
  return { link: decoded(destination), displayText: text.slice(token.text.start, token.text.end) };
}

/** `Note#Heading#Sub` is shown as `Note > Heading > Sub`, `#Heading` as `Heading`. */
function shownTarget(target: string): string {
  return target.split('#').filter((part) => part !== '').join(' > ');
}

/** `a%20b.md` is `a b.md`; what cannot be decoded stays as written. */
function decoded(destination: string): string {
  try {
    return decodeURIComponent(destination);
  } catch {
    return destination;
  }
}
