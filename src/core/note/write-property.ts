import type { PropertyValue } from './properties';
import { readProperties } from './properties';

/** One value, or a list of them: what the app's property editor writes too. */
export type WritableValue = PlainValue | readonly PlainValue[];

export type PlainValue = string | number | boolean | null;

export function isList(value: WritableValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/** `key: value`, or `key:` with an item a line, as the app writes them, each line with its end. */
export function propertyLines(key: string, value: WritableValue, eol: string): string {
  return `${scalarYaml(key)}:${valueYaml(value, eol)}${eol}`;
}

/** What stands behind the colon, up to the end of its last line. */
export function valueYaml(value: WritableValue, eol: string): string {
  if (!isList(value)) return value === null ? '' : ` ${scalarYaml(value)}`;
  return value.length === 0 ? ' []' : value.map((item) => `${eol}  ${itemYaml(item)}`).join('');
}

/** `- item` */
export function itemYaml(item: PlainValue): string {
  return item === null ? '-' : `- ${scalarYaml(item)}`;
}

/** `a, "b, c"`: the items of a list in brackets. */
export function flowItems(items: readonly PlainValue[]): string {
  return items.map((item) => (typeof item === 'string' && /[,[\]{}]/.test(item) ? quoted(item) : scalarYaml(item))).join(', ');
}

/** Text without quotes where it is read as just that text, else in double quotes. */
export function scalarYaml(value: PlainValue): string {
  if (typeof value !== 'string') return value === null ? 'null' : String(value);
  return isPlain(value) ? value : quoted(value);
}

function isPlain(text: string): boolean {
  if (text.length > LONGEST_KEY || !/^[\p{L}\p{N}_/]/u.test(text) || /\p{Cc}|[\u2028\u2029\uFEFF]|: | #|[:\s]$/u.test(text) || SPECIAL.test(text)) return false;
  return readProperties(`k: ${text}`).values['k'] === text;
}

/** What other programs take for more than text, and keys longer than YAML allows. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const LONGEST_KEY = 900;

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether two values are one, item by item; the order of keys says nothing. */
export function isSameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ofA, ofB] = [Object.entries(a), new Map<string, PropertyValue>(Object.entries(b))];
  return Array.isArray(a) === Array.isArray(b) && ofA.length === ofB.size && ofA.every(([key, value]: [string, PropertyValue]) => ofB.has(key) && isSameValue(value, ofB.get(key)));
}
