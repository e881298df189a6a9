import { Positions, type Place, type Position } from '../text/positions';
import { scan } from '../text/scan';
import type { NoteScan } from '../text/token';
import { itemCaches, type ListItemCache } from './list-item-cache';
import { frontMatterLinks, linkCaches, type FrontMatterLinkCache, type LinkCache } from './link-cache';
import { readProperties, type PropertyValue } from './properties';

/** What the app's own index has of a note, in the app's shape: a key is there only when there is something to say. */
export interface CachedMetadata {
  readonly headings?: readonly HeadingCache[];
  readonly links?: readonly LinkCache[];
  readonly embeds?: readonly LinkCache[];
  readonly tags?: readonly TagCache[];
  readonly blocks?: { readonly [id: string]: BlockCache };
  readonly listItems?: readonly ListItemCache[];
  readonly frontmatter?: { readonly [key: string]: PropertyValue };
  readonly frontmatterPosition?: Position;
  readonly frontmatterLinks?: readonly FrontMatterLinkCache[];
}

export interface HeadingCache {
  readonly heading: string;
  readonly level: number;
  readonly position: Position;
}

export interface TagCache {
  readonly tag: string;
  readonly position: Position;
}

export interface BlockCache {
  readonly id: string;
  readonly position: Position;
}

/** Reads a note into the shape that the app keeps of it. The path plays no part in the shape; the app asks by path. */
export function cachedMetadata(_path: string, text: string): CachedMetadata {
  const note = scan(text);
  const positions = new Positions(text);
  const links = linkCaches(note, positions);
  const items = itemCaches(note, positions);
  const blocks = blockCaches(note, positions, items);
  return {
    ...filled('headings', headingCaches(note, positions)),
    ...filled('links', links.filter(({ embed }) => !embed).map(({ cache }) => cache)),
    ...filled('embeds', links.filter(({ embed }) => embed).map(({ cache }) => cache)),
    ...filled('tags', tagCaches(note, positions)),
    ...(Object.keys(blocks).length > 0 && { blocks }),
    ...filled('listItems', items),
    ...frontMatterOf(note, positions),
  };
}

function filled<Key extends string, Value>(key: Key, values: readonly Value[]): { readonly [K in Key]?: readonly Value[] } {
  const shape: { [K in Key]?: readonly Value[] } = {};
  if (values.length > 0) shape[key] = values;
  return shape;
}

function headingCaches({ text, tokens }: NoteScan, positions: Positions): readonly HeadingCache[] {
  return tokens.flatMap((token) => token.kind === 'heading'
    ? [{ heading: text.slice(token.text.start, token.text.end), level: token.level, position: positions.of(token) }]
    : []);
}

function tagCaches({ text, tokens }: NoteScan, positions: Positions): readonly TagCache[] {
  return tokens.flatMap((token) => token.kind === 'tag'
    ? [{ tag: text.slice(token.start, token.end), position: positions.of(token) }]
    : []);
}

/** A list item's block is the item; another holds its id, unless that stands on a line of its own. */
function blockCaches({ text, tokens }: NoteScan, positions: Positions, items: readonly ListItemCache[]): { readonly [id: string]: BlockCache } {
  const blocks: { [id: string]: BlockCache } = {};
  for (const token of tokens) {
    if (token.kind !== 'blockId') continue;
    const { start, end } = token.block;
    const follows = end <= token.start && !/\n\s*\n/.test(text.slice(end, token.start));
    blocks[token.id.toLowerCase()] = { id: token.id.toLowerCase(), position: positions.of({ start, end: follows ? token.end : end }) };
  }
  for (const { id, position } of items) if (id !== undefined) blocks[id] = { id, position };
  return blocks;
}

function frontMatterOf({ text, tokens }: NoteScan, positions: Positions): Partial<CachedMetadata> {
  const first = tokens[0];
  if (first?.kind !== 'frontMatter') return {};
  const frontmatterPosition = positions.of(first);
  const { values, problem } = readProperties(text.slice(first.yaml.start, first.yaml.end));
  if (problem) return { frontmatterPosition };
  return { frontmatter: values, frontmatterPosition, frontmatterLinks: frontMatterLinks(values) };
}

export type { Place, Position };
