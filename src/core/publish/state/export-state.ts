import type { NoteFacts } from '../../note/facts';
import type { Properties } from '../../note/properties';
import type { Written } from '../commit/survey';
import type { Finding } from '../finding';
import type { Hash, Stamp } from '../ports';
import { printDetails, StoredFacts } from './stored-facts';

/** What the next export need not find out again. Losing it costs time, nothing else. */
export interface ExportState {
  /** By vault path. */
  readonly notes: ReadonlyMap<string, NoteRecord>;
  /** By site path. */
  readonly pages: ReadonlyMap<string, PageRecord>;
  /** By vault path. */
  readonly attachments: ReadonlyMap<string, AttachmentRecord>;
  /** By site path: the site's files as we left them, which `Staging.commit` tells. */
  readonly written: ReadonlyMap<string, Written>;
}

/** The facts of a note, right as long as the note has this size and time. */
export interface NoteRecord extends Stamp {
  readonly facts: NoteFacts;
}

/** A page that was made once, right as long as `key`, which names all that it was made of, is the same. */
export interface PageRecord {
  readonly key: string;
  /** Hex SHA-256 of the bytes. */
  readonly hash: string;
  readonly size: number;
  /** Vault paths of the notes that the page shows as its own. */
  readonly notes: readonly string[];
  /** Vault paths of the attachments that it shows. */
  readonly assets: readonly string[];
  /** What its author was told of it, to be told again. */
  readonly findings: readonly Finding[];
}

/** An attachment that was looked at once, right as long as it has this size and time. */
export interface AttachmentRecord extends Stamp {
  /** Hex SHA-256 of the bytes. */
  readonly hash: string;
}

export const emptyState: ExportState = { notes: new Map(), pages: new Map(), attachments: new Map(), written: new Map() };

/** By columns: a list of 10,000 strings is parsed three times faster than as many objects. */
interface Columns {
  readonly notes: { paths: string[]; hashes: string[]; sizes: number[]; mtimes: number[]; properties: unknown[]; tags: unknown[]; ends: number[] };
  readonly pages: { paths: string[]; keys: string[]; hashes: string[]; sizes: number[]; notes: unknown[]; assets: unknown[]; findings: unknown[] };
  readonly attachments: { paths: string[]; hashes: string[]; sizes: number[]; mtimes: number[] };
  readonly written: { paths: string[]; hashes: string[]; sizes: number[]; mtimes: number[] };
}

/** `program` says by which program the facts were found: another one starts afresh. */
export function printExportState(state: ExportState, program: string, hash: Hash): Uint8Array {
  const records = [...state.notes.values()];
  const details = records.map(({ facts }) => printDetails(facts));
  const ends: number[] = [];
  for (const { length } of details) ends.push((ends.at(-1) ?? 0) + length);
  const columns: Columns = {
    notes: {
      paths: [...state.notes.keys()],
      hashes: records.map(({ facts }) => facts.hash),
      sizes: records.map(({ size }) => size),
      mtimes: records.map(({ mtime }) => mtime),
      properties: records.map(({ facts }) => facts.properties),
      tags: records.map(({ facts }) => facts.tags),
      ends,
    },
    pages: {
      paths: [...state.pages.keys()],
      keys: [...state.pages.values()].map(({ key }) => key),
      hashes: [...state.pages.values()].map((page) => page.hash),
      sizes: [...state.pages.values()].map(({ size }) => size),
      notes: [...state.pages.values()].map(({ notes }) => notes),
      assets: [...state.pages.values()].map(({ assets }) => assets),
      findings: [...state.pages.values()].map(({ findings }) => findings),
    },
    attachments: {
      paths: [...state.attachments.keys()],
      hashes: [...state.attachments.values()].map((file) => file.hash),
      sizes: [...state.attachments.values()].map(({ size }) => size),
      mtimes: [...state.attachments.values()].map(({ mtime }) => mtime),
    },
    written: {
      paths: [...state.written.keys()],
      hashes: [...state.written.values()].map((file) => file.hash),
      sizes: [...state.written.values()].map(({ size }) => size),
      mtimes: [...state.written.values()].map(({ mtime }) => mtime),
    },
  };
  return withFirstLine(encodedColumns(columns), details, program, hash);
}

/** As JSON, one column after the other: a text of all of them would be many megabytes, and be there twice. */
function encodedColumns({ notes, pages, attachments, written }: Columns): readonly Uint8Array[] {
  const utf8 = new TextEncoder();
  const parts: Uint8Array[] = [];
  let before = '{';
  for (const [name, table] of Object.entries<Readonly<Record<string, readonly unknown[]>>>({ notes, pages, attachments, written })) {
    before += `"${name}":{`;
    for (const [field, values] of Object.entries(table)) {
      parts.push(utf8.encode(`${before}"${field}":`), utf8.encode(JSON.stringify(values)));
      before = ',';
    }
    before = '},';
  }
  return [...parts, utf8.encode('}}')];
}

/** Whatever is wrong with the bytes, the answer is an empty state. */
export function parseExportState(bytes: Uint8Array | undefined, program: string, hash: Hash): ExportState {
  if (bytes === undefined) return emptyState;
  try {
    const end = bytes.indexOf(10);
    const first: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    const body = bytes.subarray(end + 1);
    if (!isFirstLine(first) || first.program !== program || first.hash !== hash(body)) return emptyState;
    const columns: unknown = JSON.parse(new TextDecoder().decode(body.subarray(0, first.head)));
    return isColumns(columns) ? rows(columns, body.subarray(first.head)) : emptyState;
  } catch {
    return emptyState;
  }
}

function rows({ notes, pages, attachments, written }: Columns, details: Uint8Array): ExportState {
  const state = { notes: new Map<string, NoteRecord>(), pages: new Map<string, PageRecord>(), attachments: new Map<string, AttachmentRecord>(), written: new Map<string, Written>() };
  notes.paths.forEach((path, at) => {
    const properties = notes.properties[at];
    const tags = notes.tags[at];
    if (!isProperties(properties) || !isStrings(tags)) return;
    const stored = details.subarray(notes.ends[at - 1] ?? 0, notes.ends[at]);
    const facts = new StoredFacts({ path, hash: notes.hashes[at] ?? '', properties, tags }, stored);
    state.notes.set(path, { size: notes.sizes[at] ?? -1, mtime: notes.mtimes[at] ?? -1, facts });
  });
  pages.paths.forEach((path, at) => {
    const [own, assets, findings] = [pages.notes[at], pages.assets[at], pages.findings[at]];
    if (!isStrings(own) || !isStrings(assets) || !isFindings(findings)) return;
    state.pages.set(path, { key: pages.keys[at] ?? '', hash: pages.hashes[at] ?? '', size: pages.sizes[at] ?? -1, notes: own, assets, findings });
  });
  attachments.paths.forEach((path, at) => {
    state.attachments.set(path, { hash: attachments.hashes[at] ?? '', size: attachments.sizes[at] ?? -1, mtime: attachments.mtimes[at] ?? -1 });
  });
  written.paths.forEach((path, at) => {
    state.written.set(path, { hash: written.hashes[at] ?? '', size: written.sizes[at] ?? -1, mtime: written.mtimes[at] ?? -1 });
  });
  return state;
}

function isFirstLine(value: unknown): value is { program: string; head: number; hash: string } {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return false;
  return 'program' in value && 'head' in value && typeof value.head === 'number' && 'hash' in value;
}

/** Looks at the surface only: the checksum says that these are the bytes we wrote. */
function isColumns(value: unknown): value is Columns {
  return typeof value === 'object' && value !== null && 'notes' in value && 'pages' in value && 'attachments' in value && 'written' in value;
}

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && 'values' in value;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isFindings(value: unknown): value is Finding[] {
  return Array.isArray(value);
}

/** The line that says what follows, and that: with a large vault many megabytes, which are put together once. */
function withFirstLine(head: readonly Uint8Array[], details: readonly Uint8Array[], program: string, hash: Hash): Uint8Array {
  const headLength = lengthOf(head);
  const line = (sum: string): Uint8Array => new TextEncoder().encode(`${JSON.stringify({ version: 1, program, head: headLength, hash: sum })}\n`);
  // Every hash is as long as any other.
  const start = line(hash(new Uint8Array())).length;
  const all = new Uint8Array(start + headLength + lengthOf(details));
  let at = start;
  for (const part of [...head, ...details]) {
    all.set(part, at);
    at += part.length;
  }
  all.set(line(hash(all.subarray(start))));
  return all;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
