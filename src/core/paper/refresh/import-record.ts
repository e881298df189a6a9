import type { PropertyValue } from '../../note/properties';
import { shortHash } from '../../text/short-hash';

/** The property that says what was imported; no reader ever sees it. */
export const IMPORT_KEY = 'import';

/** What was imported last: from where, when, and of each value a hash, to know it again. */
export interface ImportRecord {
  readonly source: string;
  /** `2026-03-02` */
  readonly at: string;
  readonly hashes: ReadonlyMap<string, string>;
}

/** `doi.org 2026-03-02 title=1a2b3c4d year=…`: one line, which the app's property editor shows as text. */
export function writeImportRecord({ source, at, hashes }: ImportRecord): string {
  return [source, at, ...[...hashes].map(([key, hash]) => `${key}=${hash}`)].join(' ');
}

/** Of whatever stands there; what cannot be read says that nothing was imported, and so nothing is ours to change. */
export function readImportRecord(value: PropertyValue | undefined): ImportRecord {
  const [source = '', at = '', ...rest] = typeof value === 'string' ? value.trim().split(/\s+/) : [];
  const hashes = new Map<string, string>();
  for (const each of rest) {
    const [, key, hash] = /^([a-z_]+)=([0-9a-f]{8})$/.exec(each) ?? [];
    if (key !== undefined && hash !== undefined) hashes.set(key, hash);
  }
  return { source, at, hashes };
}

/** The app may write a number as text, or a text as the only item of a list: that is no change. */
export function valueHash(value: PropertyValue): string {
  const items: readonly PropertyValue[] = Array.isArray(value) ? value : [value];
  return shortHash(JSON.stringify(items.map((item) => (typeof item === 'object' ? item : String(item)))));
}
