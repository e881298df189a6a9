import type { NoteFacts } from '../../note/facts';
import type { PropertyValue } from '../../note/properties';
import type { SiteMap } from '../place/site-map';
import { noteName } from '../place/title';
import { namesOf } from '../select/withheld-names';
import { prose } from './prose';
import { leakGate, type LeakGate } from './gate';
import type { KnownPassages } from './withheld-passages';

/** What our own pages are marked up with. */
const MARKUP = `callout callout-title callout-content data-callout details summary div class open embed embed-title
notice properties footnote footnotes footnote-back footnoteback section title task data-task audio video iframe controls preload
metadata none source mermaid highlight mark strong anchor coverpage navbar sidebar README.md _tags.md`;

/** The gate of one export: what the vault keeps, less what the site says by itself. */
export function openGate(withheldNames: readonly string[], withheld: KnownPassages, map: SiteMap): LeakGate {
  return leakGate({ names: withheldNames, known: known(map), passages: withheld, propertiesShown: map.propertiesShown });
}

function known(map: SiteMap): readonly string[] {
  const texts: string[] = [...MARKUP.split(/\s+/), ...words(map.strings)];
  for (const facts of map.published.values()) {
    texts.push(...[noteName(facts.path), ...namesOf(facts), ...facts.headings.map(({ text }) => text)].map(withoutLinks), ...facts.tags, ...shownValues(facts, map));
  }
  // Where a note shares its page, its title is made of dates.
  for (const { page, title, entry } of map.placements.values()) texts.push(page, ...page.split('/'), entry === undefined ? '' : title);
  for (const file of map.assets.values()) texts.push(file);
  return texts;
}

/** A heading may link to a private note. */
function withoutLinks(heading: string): string {
  return heading.includes('[') ? prose(heading, []).shown(() => ' ') : heading;
}

/** The values of the properties that readers see, and lists of them as they see them. */
function shownValues(facts: NoteFacts, map: SiteMap): readonly string[] {
  return map.propertiesShown.flatMap((key) => {
    const value = facts.properties.values[key];
    const items = (Array.isArray(value) ? value : [value]).flatMap((item: PropertyValue | undefined) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));
    const plain = items.filter((item) => !/\[|:\/\//.test(item) || /^https?:/.test(item));
    return [...plain, plain.join(' '), key, ...plain.flatMap((item) => [`https://doi.org/${item}`, `https://arxiv.org/abs/${item.replace(/^arxiv:/i, '')}`])];
  });
}

/** The site's own words, whatever they are asked with. */
function words(strings: object): readonly string[] {
  return Object.values(strings).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value)];
    return typeof value === 'object' && value !== null ? words(value) : [];
  });
}
