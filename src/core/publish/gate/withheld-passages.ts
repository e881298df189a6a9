import type { NoteFacts } from '../../note/facts';
import type { Hash } from '../ports';
import { letters } from './letters';
import { keptPassages } from './passages';

/** The passages of the notes that stay in the vault, kept so that they need not be read again: by vault path. */
export type KnownPassages = ReadonlyMap<string, NotePassages>;

export interface NotePassages {
  /** Hex SHA-256 of the note. */
  readonly hash: string;
  readonly passages: Float64Array;
}

/** The passages of every withheld note; one whose passages are known is not read. */
export async function withheldPassages(
  notes: readonly NoteFacts[],
  known: KnownPassages,
  text: (facts: NoteFacts) => Promise<string>,
): Promise<KnownPassages> {
  const all = new Map<string, NotePassages>();
  for (const facts of notes) {
    const before = known.get(facts.path);
    const passages = before?.hash === facts.hash ? before.passages : Float64Array.from(keptPassages(letters(await text(facts))));
    all.set(facts.path, { hash: facts.hash, passages });
  }
  return all;
}

/** As bytes for the private side: one line of JSON, then the numbers of all notes in its order. */
export function printPassages(known: KnownPassages, program: string, hash: Hash): Uint8Array {
  const numbers = new Float64Array([...known.values()].flatMap(({ passages }) => [...passages]));
  const body = new Uint8Array(numbers.buffer);
  const notes = [...known].map(([path, note]) => [path, note.hash, note.passages.length] as const);
  const head = new TextEncoder().encode(`${JSON.stringify({ version: 2, program, notes, hash: hash(body) })}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

/** Of other bytes than this program wrote, nothing is known, and the notes are read again. */
export function parsePassages(bytes: Uint8Array | undefined, program: string, hash: Hash): KnownPassages {
  const known = new Map<string, NotePassages>();
  if (bytes === undefined) return known;
  try {
    const end = bytes.indexOf(10);
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    // A copy with a buffer of its own: what a host calls `slice` may be a view into a pool.
    const body = Uint8Array.from(bytes.subarray(end + 1));
    if (!isHead(head) || head.program !== program || head.hash !== hash(body)) return known;
    const numbers = new Float64Array(body.buffer);
    let at = 0;
    for (const [path, noteHash, length] of head.notes) {
      known.set(path, { hash: noteHash, passages: numbers.subarray(at, at + length) });
      at += length;
    }
    return known;
  } catch {
    return new Map();
  }
}

interface Head {
  readonly program: string;
  readonly hash: string;
  readonly notes: readonly (readonly [path: string, hash: string, length: number])[];
}

/** Looks at the surface only: the checksum says that these are the numbers that we wrote. */
function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 2) return false;
  return 'program' in value && 'hash' in value && 'notes' in value && Array.isArray(value.notes);
}
