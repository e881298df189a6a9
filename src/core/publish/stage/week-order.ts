import type { SiteMap } from '../place/site-map';

/** Week plans by their days, those without any last, of one day by their paths. */
export function newestWeeksFirst(paths: readonly string[], { weeks }: Pick<SiteMap, 'weeks'>): readonly string[] {
  const startOf = (path: string): string => weeks.get(path)?.start ?? '';
  return [...paths].sort((a, b) => (startOf(a) === startOf(b) ? (a < b ? -1 : 1) : startOf(a) > startOf(b) ? -1 : 1));
}
