import { tagEnd } from '../text/tag';
import type { Token } from '../text/token';
import type { PropertyValue } from './properties';

/** The tags of the property `tags` and then those among `tokens`, each once, whatever its case. */
export function tagFacts(text: string, tokens: readonly Token[], properties: { readonly [key: string]: PropertyValue }): readonly string[] {
  const tags = new Map<string, string>();
  const add = (tag: string): void => {
    const key = tag.normalize('NFC').toLowerCase();
    if (!tags.has(key)) tags.set(key, tag);
  };
  propertyTags(properties.tags).forEach(add);
  for (const token of tokens) if (token.kind === 'tag') add(text.slice(token.start, token.end));
  return [...tags.values()];
}

/** `tags: [a, "#b"]`, `tags: a`; what is no tag by the app's rule, as `a, b` in one text, is left out. */
function propertyTags(value: PropertyValue | undefined): readonly string[] {
  const items: readonly PropertyValue[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items
    .filter((item) => typeof item === 'string')
    .map((item) => `#${item.trim().replace(/^#/, '')}`)
    .filter((tag) => tagEnd(tag, 0, tag.length) === tag.length);
}
