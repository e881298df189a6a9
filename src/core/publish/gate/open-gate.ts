import type { NoteFacts } from '../../note/facts';
import type { SiteMap } from '../site-map';
import { namesOf } from '../withheld-names';
import { leakGate, type LeakGate } from './gate';
import type { KnownPassages } from './withheld-passages';

/** The gate of one export: what the vault keeps, less what published notes are called themselves. */
export function openGate(withheldNames: readonly string[], withheld: KnownPassages, map: SiteMap): LeakGate {
  const passages = new Set<number>();
  for (const note of withheld.values()) for (const passage of note.passages) passages.add(passage);
  return leakGate({ names: withheldNames, publicNames: publicNames(map), passages });
}

function publicNames(map: SiteMap): readonly string[] {
  const names: string[] = [];
  for (const facts of map.published.values()) names.push(...namesOf(facts), ...facts.tags, ...shownValues(facts, map));
  for (const place of map.placements.values()) names.push(place.title, place.page);
  for (const file of map.assets.keys()) names.push(file);
  return names;
}

/** The values of the properties that readers see. */
function shownValues(facts: NoteFacts, map: SiteMap): readonly string[] {
  return map.propertiesShown.flatMap((key) => {
    const value = facts.properties.values[key];
    return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => (typeof item === 'string' && !item.includes('[[') ? [item] : []));
  });
}
