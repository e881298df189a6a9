import type { NoteFacts } from './facts';
import type { Properties, PropertyValue } from './properties';

/**
 * The same facts without their hold on the note: their words are slices of its text, which would stay in memory for them,
 * and that of every other note too.
 */
export function detachedFacts(facts: NoteFacts): NoteFacts {
  return {
    path: facts.path,
    hash: facts.hash,
    properties: { ...facts.properties, values: detachedEntries(Object.entries(facts.properties.values)) },
    headings: facts.headings.map((heading) => ({ ...heading, text: detached(heading.text) })),
    blocks: facts.blocks.map(detached),
    links: facts.links.map((link) => ({ ...link, target: detached(link.target) })),
    tags: facts.tags.map(detached),
    uses: facts.uses,
    problems: facts.problems,
  };
}

function detachedEntries(entries: readonly [string, PropertyValue][]): Properties['values'] {
  return Object.fromEntries(entries.map(([key, value]) => [detached(key), detachedValue(value)]));
}

function detachedValue(value: PropertyValue): PropertyValue {
  if (typeof value === 'string') return detached(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(detachedValue) : detachedEntries(Object.entries(value));
}

/** To slice it, engines write the longer text out: what they give is then a slice of that, and of nothing else. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
