import type { NoteFacts, NoteText } from '../note/facts';
import { readFacts } from '../note/read-facts';
import { canvasMarkdown } from '../note/canvas';
import type { NoteRecord } from './state/export-state';
import type { Hash, NoteSource, VaultFile } from './ports';
import { Refusal } from './commit/refusal';

/** The vault as one export sees it. */
export interface VaultReading {
  /** By vault path. */
  readonly notes: ReadonlyMap<string, NoteRecord>;
  /** Vault paths of all other files. */
  readonly attachments: readonly string[];
  readonly files: ReadonlyMap<string, VaultFile>;
  /**
   * The text of a note as it was when its facts were found.
   * @throws Refusal when the note has changed since: what was decided about it may no longer hold.
   */
  text(facts: NoteFacts): Promise<string>;
}

/** Characters of text kept in memory between the first reading and the second. */
const KEPT_CHARACTERS = 24_000_000;

/** Whether a file is read as a note. */
export function isNote(path: string): boolean {
  return /\.(?:md|canvas)$/i.test(path);
}

/** Finds the facts of every note; one with the size and time of the last export is not read again. */
export async function readVault(
  files: readonly VaultFile[],
  known: ReadonlyMap<string, NoteRecord>,
  source: NoteSource,
  hash: Hash,
  step: () => Promise<void> | undefined,
): Promise<VaultReading> {
  const notes = new Map<string, NoteRecord>();
  const attachments: string[] = [];
  const kept = new Map<string, string>();
  let room = KEPT_CHARACTERS;
  for (const file of files) {
    if (!isNote(file.path)) {
      attachments.push(file.path);
      continue;
    }
    const before = known.get(file.path);
    if (before !== undefined && before.size === file.size && before.mtime === file.mtime) {
      notes.set(file.path, before);
      continue;
    }
    const { facts, text } = noteText(file.path, await source.read(file.path), hash);
    notes.set(file.path, { size: file.size, mtime: file.mtime, facts });
    if (text.length <= room) {
      kept.set(file.path, text);
      room -= text.length;
    }
    await step();
  }
  return {
    notes,
    attachments,
    files: new Map(files.map((file) => [file.path, file])),
    async text(facts) {
      const text = kept.get(facts.path);
      if (text !== undefined) return text;
      const read = noteText(facts.path, await source.read(facts.path), hash);
      if (read.facts.hash !== facts.hash) {
        throw new Refusal('vault-changed', `Cannot publish "${facts.path}": it changed while the export was running. Export again.`);
      }
      return read.text;
    },
  };
}

/** A canvas is read as the Markdown of its cards. */
function noteText(path: string, bytes: Uint8Array, hash: Hash): NoteText {
  if (!/\.canvas$/i.test(path)) return readFacts(path, bytes, hash);
  const { facts, text } = readFacts(path, new TextEncoder().encode(canvasMarkdown(new TextDecoder().decode(bytes))), hash);
  return { facts: { ...facts, hash: hash(bytes) }, text };
}
