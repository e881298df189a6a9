import { htmlAddresses } from '../text/html-addresses';
import type { Token } from '../text/token';
import type { LinkFact } from './facts';
import { isWebLink, type LinkSyntax } from './link-target';
import type { PropertyValue } from './properties';
import { linksInProperties } from './property-links';

/** The links and embeds among `tokens` and properties that lead into the vault, each once. */
export function linkFacts(text: string, tokens: readonly Token[], properties: { readonly [key: string]: PropertyValue }): readonly LinkFact[] {
  const links = new Map<string, LinkFact>();
  const add = (target: string, syntax: LinkSyntax, embed: boolean, property?: string): void => {
    const key = `${syntax} ${embed} ${property !== undefined} ${target}`;
    if (links.has(key) || target.trim() === '' || isWebLink(target, syntax)) return;
    links.set(key, { target, syntax, embed, ...(property === undefined ? {} : { property }) });
  };
  for (const { key, target, syntax } of linksInProperties(properties)) add(target, syntax, false, key);
  const definitions = destinations(text, tokens);
  for (const token of tokens) {
    if (token.kind === 'wikilink') add(text.slice(token.target.start, token.target.end), 'wikilink', token.embed);
    else if (token.kind === 'link') add(text.slice(token.destination.start, token.destination.end), 'markdown', token.embed);
    else if (token.kind === 'reference') add(definitions.get(label(token.label)) ?? '', 'markdown', token.embed);
    else if (token.kind === 'html') for (const { address } of htmlAddresses(text, token)) add(address, 'markdown', false);
  }
  return [...links.values()];
}

/** By label; of two definitions the first counts. */
function destinations(text: string, tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'definition' && !found.has(label(token.label))) found.set(label(token.label), text.slice(token.destination.start, token.destination.end));
  }
  return found;
}

function label(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toLowerCase();
}
