import type { MemorySite } from '../memory-site';
import { SECRET, SECRET_HAN } from './words';

/** A canary found in a site: in which file, in which encoding, and what stands around it. */
export interface Sighting {
  readonly file: string;
  readonly encoding: string;
  readonly around: string;
}

/** Every file of a site, whatever it is. */
export function filesOf(site: MemorySite): (readonly [path: string, bytes: Uint8Array])[] {
  return Object.keys(site.files()).map((path) => [path, site.read(path) ?? new Uint8Array()]);
}

/**
 * Looks for canaries in every byte and every path, as written and in every encoding that something may have put them in:
 * any case, percent, HTML entities, JSON and hexadecimal escapes, base64 at each offset, UTF-16.
 */
export function sightings(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Sighting[] {
  const found: Sighting[] = [];
  for (const [path, bytes] of files) {
    found.push(...sightingsIn(path, new TextEncoder().encode(path), ' of the path'), ...sightingsIn(path, bytes, ''));
  }
  return found;
}

/** Whether a word stands in some file or path as it is. */
export function isShown(word: string, files: Iterable<readonly [path: string, bytes: Uint8Array]>): boolean {
  for (const [path, bytes] of files) if (path.includes(word) || new TextDecoder().decode(bytes).includes(word)) return true;
  return false;
}

const needles = [SECRET, SECRET.toLowerCase(), SECRET.toUpperCase(), SECRET_HAN].flatMap(encodings);

function sightingsIn(file: string, bytes: Uint8Array, where: string): Sighting[] {
  const raw = Buffer.from(bytes).toString('latin1');
  return needles.flatMap(({ needle, encoding, anyCase }) => {
    const text = anyCase ? raw.toLowerCase() : raw;
    const all: Sighting[] = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      all.push({ file, encoding: encoding + where, around: Buffer.from(raw.slice(Math.max(0, at - 40), at + 60), 'latin1').toString() });
    }
    return all;
  });
}

interface Needle {
  /** As latin1 text, one character a byte. */
  readonly needle: string;
  readonly encoding: string;
  readonly anyCase: boolean;
}

function encodings(word: string): Needle[] {
  const bytes = Buffer.from(word);
  const units = [...word].map((letter) => letter.charCodeAt(0));
  const hex = (unit: number, length: number): string => unit.toString(16).padStart(length, '0');
  const needle = (encoding: string, text: string, anyCase = false): Needle => ({ encoding, needle: text, anyCase });
  return [
    needle('raw', bytes.toString('latin1')),
    needle('percent', [...bytes].map((byte) => `%${hex(byte, 2)}`).join(''), true),
    needle('decimal entity', units.map((unit) => `&#${unit};`).join('')),
    needle('hexadecimal entity', units.map((unit) => `&#x${hex(unit, 2)};`).join(''), true),
    needle('JSON', units.map((unit) => `\\u${hex(unit, 4)}`).join(''), true),
    needle('hexadecimal', bytes.toString('hex'), true),
    needle('UTF-16LE', Buffer.from(word, 'utf16le').toString('latin1')),
    needle('UTF-16BE', Buffer.from(word, 'utf16le').swap16().toString('latin1')),
    ...[0, 1, 2].map((offset) => needle(`base64 at ${offset}`, base64At(bytes, offset))),
  ];
}

/** The characters of a base64 text that these bytes alone decide, when they stand `offset` bytes into a group of three. */
function base64At(bytes: Uint8Array, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').replace(/=+$/, '');
  const whole = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((offset * 8) / 6), whole);
}
