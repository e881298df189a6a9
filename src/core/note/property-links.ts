import type { LinkSyntax } from './link-target';
import type { PropertyValue } from './properties';

/** A property whose whole value is a link: `up: "[[Note|text]]"`. */
export interface PropertyLink {
  /** Where the value stands: `up`, `related.0`. */
  readonly key: string;
  /** The value as written. */
  readonly original: string;
  /** `Note#Heading` */
  readonly target: string;
  readonly text?: string;
  readonly syntax: LinkSyntax;
}

/** The links among the values of properties, in their order. */
export function propertyLinks(values: { readonly [key: string]: PropertyValue }): readonly PropertyLink[] {
  return Object.entries(values).flatMap(([key, value]) => linksOf(key, value));
}

function linksOf(key: string, value: PropertyValue): readonly PropertyLink[] {
  if (typeof value === 'string') {
    const link = readLink(value);
    return link === undefined ? [] : [{ key, original: value, ...link }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, PropertyValue]) => linksOf(`${key}.${name}`, item));
}

function readLink(value: string): Omit<PropertyLink, 'key' | 'original'> | undefined {
  const wikilink = /^\[\[([^[\]|\n]*)(?:\|([^\n]*))?\]\]$/.exec(value);
  const markdown = wikilink === null ? /^\[([^[\]\n]*)\]\((?:<([^<>\n]*)>|([^()\s<>]*))\)$/.exec(value) : null;
  const target = wikilink?.[1] ?? markdown?.[2] ?? markdown?.[3];
  if (target === undefined || target === '') return undefined;
  const text = wikilink?.[2] ?? markdown?.[1];
  return { target, syntax: wikilink === null ? 'markdown' : 'wikilink', ...(text === undefined ? {} : { text }) };
}
