import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isRecord } from '../../src/core/record';

/** The fields that any reader tells, by name, as plain text; what it does not tell is absent. */
export type PlainFields = Readonly<Record<string, string>>;
export type ByKey = ReadonlyMap<string, PlainFields>;

export interface PeerReadings {
  /** What @retorquere/bibtex-parser reads of the file. */
  readonly retorquere: ByKey;
  /** What citation-js reads of each entry alone, with the file's strings. */
  readonly citationJs: ByKey;
  readonly citationJsRis: ByKey;
  /** Whether citation-js reads the file as a whole. */
  readonly citationJsWhole: boolean;
}

/** Reads a BibTeX file, its entries one by one, and a RIS file with the libraries that others use. */
export function peerReadings(texts: { readonly bibtex: string; readonly entries: readonly string[]; readonly ris: string }): PeerReadings {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'read-with-peers.mjs')], { input: JSON.stringify(texts), maxBuffer: 2 ** 28 });
  if (stdout.length === 0) throw new Error(`Cannot read with the other libraries: ${stderr.toString()}`);
  const said: unknown = JSON.parse(stdout.toString());
  const citationJs = valueOf(said, 'citationJs');
  const csl = (items: readonly unknown[]): ByKey => new Map(items.map((item) => [textOf(item, 'id'), cslFields(item)]));
  return {
    retorquere: new Map(listOf(said, 'retorquere').map((entry) => [textOf(entry, 'key'), entryFields(valueOf(entry, 'fields'))])),
    citationJs: csl(listOf(citationJs, 'entries').flatMap((read) => (Array.isArray(read) ? read as unknown[] : []))),
    citationJsRis: csl(listOf(citationJs, 'ris')),
    citationJsWhole: Array.isArray(valueOf(citationJs, 'whole')),
  };
}

function entryFields(fields: unknown): PlainFields {
  const of = (...names: readonly string[]): string => names.map((name) => {
    const value = valueOf(fields, name);
    return plain(Array.isArray(value) ? value.join(' and ') : value);
  }).find((text) => text !== '') ?? '';
  const [year = '', month = ''] = of('date') === '' ? [of('year'), of('month')] : of('date').split('-').map((part) => part.replace(/^0/, ''));
  return withoutEmpty({
    title: of('title'),
    author: listOf(fields, 'author').map((name) => nameText(name, ['name', 'prefix', 'lastName', 'firstName'])).join('; '),
    year,
    month,
    container: of('journal', 'booktitle'),
    volume: of('volume'),
    issue: of('number'),
    page: of('pages'),
    publisher: of('publisher', 'school', 'institution'),
    place: of('address', 'location'),
    DOI: of('doi'),
  });
}

function cslFields(item: unknown): PlainFields {
  const of = (name: string): string => textOf(item, name);
  const [parts] = listOf(valueOf(item, 'issued'), 'date-parts');
  const [year = '', month = ''] = Array.isArray(parts) ? parts.map(String) : [];
  return withoutEmpty({
    title: of('title'),
    author: listOf(item, 'author').map((name) => nameText(name, ['literal', 'non-dropping-particle', 'family', 'given'])).join('; '),
    year,
    month,
    container: of('container-title'),
    volume: of('volume'),
    issue: of('issue') || of('number'),
    page: of('page'),
    publisher: of('publisher'),
    place: of('publisher-place'),
    DOI: of('DOI'),
  });
}

export function withoutEmpty(fields: PlainFields): PlainFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function nameText(name: unknown, parts: readonly string[]): string {
  return parts.map((part) => textOf(name, part)).filter((text) => text !== '').join(' ');
}

function valueOf(object: unknown, name: string): unknown {
  return isRecord(object) ? object[name] : undefined;
}

function textOf(object: unknown, name: string): string {
  return plain(valueOf(object, name));
}

function listOf(object: unknown, name: string): readonly unknown[] {
  const list = valueOf(object, name);
  return Array.isArray(list) ? list : [];
}

/** Without markup, and with all spaces alike. */
function plain(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  return text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}
