import type { DateNames } from './date-names';
import { formatDate } from './date-format';

/** A folder, `''` for the vault itself, and the format that names its entries. */
export interface LogPlace {
  readonly folder: string;
  readonly format: string;
}

/**
 * Where the entry of a day, or of the days until `end`, may be: first the path that a new one gets, by the first of
 * `places` and of `languages`; then those that the user's other settings, of now or of earlier, would have given it.
 */
export function entryPaths(day: Date, places: readonly LogPlace[], languages: readonly DateNames[], end?: Date): readonly [string, ...string[]] {
  const others = places.flatMap(({ folder, format }) =>
    [format, ...usualFormats].flatMap((each) =>
      languages.flatMap((names) => {
        const name = entryName(day, end, each, names);
        return [pathOf(folder, name), pathOf(folder, lastName(name))];
      }),
    ),
  );
  const [first = '', ...rest] = new Set(others);
  return [first, ...rest];
}

/** `2026/02/2026-02-20`, and until an end `2026/02/2026-02-20 to 2026-02-22`. */
export function entryName(day: Date, end: Date | undefined, format: string, names: DateNames): string {
  const first = formatDate(day, format, names);
  return end === undefined ? first : `${first} to ${lastName(formatDate(end, format, names))}`;
}

/** `2026/03/2026-03-02` is `2026-03-02`. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What users change between. */
const usualFormats = ['YYYY-MM-DD', 'YYYY.MM.DD', 'YYYY.M.D', 'YYYY_MM_DD', 'YYYYMMDD', 'YYYY年MM月DD日', 'YYYY年M月D日'];

function pathOf(folder: string, name: string): string {
  return `${folder === '' ? '' : `${folder}/`}${name}.md`;
}
