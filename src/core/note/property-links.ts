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

/** One link among the words of a property: `see [[Note]] and [this](../Other.md)`. */
export interface LinkInText extends Omit<PropertyLink, 'key' | 'original'> {
  readonly start: number;
  readonly end: number;
}

const LINK = /!?\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]|!?\[([^[\]\n]{0,500})\]\((?:<([^<>\n]{1,500})>|([^()\s<>]{1,500}))(?:\s+"[^"\n]*")?\)/g;

/** The links that stand anywhere in a text of a property, in order. */
export function linksInText(text: string): readonly LinkInText[] {
  if (!text.includes('[')) return [];
  return [...text.matchAll(LINK)].map((found) => {
    const wikilink = found[1];
    const words = wikilink === undefined ? found[3] : found[2];
    return {
      start: found.index,
      end: found.index + found[0].length,
      target: wikilink ?? found[4] ?? found[5] ?? '',
      syntax: wikilink === undefined ? 'markdown' : 'wikilink',
      ...(words === undefined ? {} : { text: words }),
    };
  });
}

/** The links that stand anywhere in the texts of properties. */
export function linksInProperties(values: { readonly [key: string]: PropertyValue }): readonly Pick<PropertyLink, 'key' | 'target' | 'syntax'>[] {
  return Object.entries(values).flatMap(([key, value]) => linksInValue(key, value));
}

function linksInValue(key: string, value: PropertyValue): readonly Pick<PropertyLink, 'key' | 'target' | 'syntax'>[] {
  if (typeof value === 'string') return linksInText(value).map(({ target, syntax }) => ({ key, target, syntax }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item: PropertyValue) => linksInValue(key, item));
}
