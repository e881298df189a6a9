import type { NoteFacts } from '../../note/facts';
import { passages } from './passages';

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
    if (before?.hash === facts.hash) {
      all.set(facts.path, before);
      continue;
    }
    const found: number[] = [];
    passages(await text(facts), (passage) => found.push(passage));
    all.set(facts.path, { hash: facts.hash, passages: Float64Array.from(found) });
  }
  return all;
}

/** As bytes for the private side: one line of JSON, then the numbers of all notes in its order. */
export function printPassages(known: KnownPassages): Uint8Array {
  const notes = [...known].map(([path, { hash, passages: own }]) => [path, hash, own.length] as const);
  const head = new TextEncoder().encode(`${JSON.stringify({ version: 1, notes })}\n`);
  const count = notes.reduce((sum, [, , length]) => sum + length, 0);
  const bytes = new Uint8Array(head.length + count * 8);
  bytes.set(head);
  const view = new DataView(bytes.buffer, head.length);
  let at = 0;
  for (const { passages: own } of known.values()) {
    for (const passage of own) {
      view.setFloat64(at, passage, true);
      at += 8;
    }
  }
  return bytes;
}

/** Whatever is wrong with the bytes, nothing is known, and the notes are read again. */
export function parsePassages(bytes: Uint8Array | undefined): KnownPassages {
  const known = new Map<string, NotePassages>();
  if (bytes === undefined) return known;
  try {
    const end = bytes.indexOf(10);
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
    if (!isHead(head)) return known;
    const view = new DataView(bytes.buffer, bytes.byteOffset + end + 1);
    let at = 0;
    for (const [path, hash, length] of head.notes) {
      const own = new Float64Array(length);
      for (let index = 0; index < length; index += 1, at += 8) own[index] = view.getFloat64(at, true);
      known.set(path, { hash, passages: own });
    }
    return known;
  } catch {
    return new Map();
  }
}

function isHead(value: unknown): value is { readonly notes: readonly (readonly [string, string, number])[] } {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'notes' in value && Array.isArray(value.notes);
}
