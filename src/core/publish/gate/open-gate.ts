import type { PropertyValue } from '../../note/properties';
import { columnProperties } from '../../paper/literature-columns';
import { citationsText, paperTitle, type Paper } from '../../paper/paper';
import type { SiteMap } from '../place/site-map';
import { noteName } from '../../note/note-name';
import { namesOf } from '../select/withheld-names';
import { Prose } from './prose';
import { leakGate, type LeakGate } from './gate';
import type { KnownPassages } from './withheld-passages';

/** What our own pages are marked up with. */
const MARKUP = `callout callout-title callout-content data-callout details summary div class open embed embed-title
notice properties footnote footnotes footnote-back footnoteback section title task data-task audio video iframe controls preload
metadata none source mermaid highlight mark strong anchor coverpage navbar sidebar README.md _tags.md _questions.md question questions question-mark question-place data-state data-asked data-closed time datetime answered dropped
year-map year-maps year-map-halves year-map-words year-map-key days amount-0 amount-1 amount-2 amount-3 amount-4 svg viewBox width role img aria-label aria-hidden true tabindex path text
literature literature-progress progress-read progress-reading people rect height preserveAspectRatio`;

/** The gate of one export: what the vault keeps, less what the site says by itself. */
export function openGate(withheldNames: readonly string[], withheld: KnownPassages, map: SiteMap): LeakGate {
  return leakGate({ names: withheldNames, known: known(map), passages: withheld, propertiesShown: shownKeys(map) });
}

/** The same headings and values stand in many notes: each is said once. */
function known(map: SiteMap): readonly string[] {
  const keys = shownKeys(map);
  const texts = new Set<string>([...MARKUP.split(/\s+/), ...words(map.strings), ...keys, ...map.assets.values()]);
  const items = new Set<string>();
  for (const facts of map.published.values()) {
    for (const name of [noteName(facts.path), ...namesOf(facts), ...facts.headings.map(({ text }) => text)]) texts.add(withoutLinks(name));
    for (const tag of facts.tags) texts.add(tag);
    for (const key of keys) {
      const value = facts.properties.values[key];
      if (value === undefined) continue;
      const plain = shownItems(value);
      for (const item of plain) items.add(item);
      if (plain.length > 1) texts.add(plain.join(' '));
    }
  }
  for (const item of items) texts.add(item).add(`https://doi.org/${item}`).add(`https://arxiv.org/abs/${item.replace(/^arxiv:/i, '')}`);
  for (const path of map.papers) for (const row of rowTexts({ path, values: map.published.get(path)?.properties.values ?? {} }, map)) texts.add(row);
  // Where a note shares its page, its title and its id are made of dates.
  for (const { page, title, entry } of map.placements.values()) {
    for (const part of [page, ...page.split('/'), entry ?? '', entry === undefined ? '' : title]) texts.add(part);
  }
  return [...texts];
}

/** The properties that readers see, on a note's own page or in a table of papers. */
function shownKeys({ propertiesShown, literatureColumns }: SiteMap): readonly string[] {
  return [...new Set([...propertiesShown, ...literatureColumns.flatMap(columnProperties)])];
}

/** A row of the table says one value beside another, as a private note may that was its forerunner. */
function rowTexts(paper: Paper, { literatureColumns, language }: SiteMap): readonly string[] {
  const texts = literatureColumns.map((column) => {
    if (column === 'title') return paperTitle(paper);
    return column === 'citations' ? citationsText(paper, language) : shownItems(paper.values[column] ?? '').join(' ');
  });
  return [texts.join(' ')];
}

/** A heading may link to a private note. */
function withoutLinks(heading: string): string {
  return heading.includes('[') ? new Prose(heading, []).shown(() => ' ') : heading;
}

/** What readers see of a property; of several values, they see a list too. */
function shownItems(value: PropertyValue): readonly string[] {
  const items = (Array.isArray(value) ? value : [value]).flatMap((item: PropertyValue) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []));
  return items.filter((item) => !/\[|:\/\//.test(item) || /^https?:/.test(item));
}

/** The site's own words, whatever they are asked with. */
function words(strings: object): readonly string[] {
  return Object.values(strings).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [String(value)];
    return typeof value === 'object' && value !== null ? words(value) : [];
  });
}
