import { detachedFacts } from '../note/detached-facts';
import type { NoteFacts, NoteText } from '../note/facts';
import { decoded, readFacts } from '../note/read-facts';
import { canvasMarkdown } from '../note/canvas';
import { KeptTexts } from './kept-texts';
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
  const texts = new KeptTexts();
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
    notes.set(file.path, { size: file.size, mtime: file.mtime, facts: detachedFacts(facts) });
    texts.keep(file.path, text);
    await step();
  }
  return {
    notes,
    attachments,
    files: new Map(files.map((file) => [file.path, file])),
    async text(facts) {
      const kept = texts.take(facts.path);
      if (kept !== undefined) return kept;
      const bytes = await source.read(facts.path);
      if (hash(bytes) !== facts.hash) {
        throw new Refusal('vault-changed', `Cannot publish "${facts.path}": it changed while the export was running. Export again.`);
      }
      const text = decoded(markdownBytes(facts.path, bytes)).text;
      texts.used(facts.path, text);
      return text;
    },
  };
}

function noteText(path: string, bytes: Uint8Array, hash: Hash): NoteText {
  const markdown = markdownBytes(path, bytes);
  const { facts, text } = readFacts(path, markdown, hash);
  return { facts: markdown === bytes ? facts : { ...facts, hash: hash(bytes) }, text };
}

/** A canvas is read as the Markdown of its cards. */
function markdownBytes(path: string, bytes: Uint8Array): Uint8Array {
  return /\.canvas$/i.test(path) ? new TextEncoder().encode(canvasMarkdown(new TextDecoder().decode(bytes))) : bytes;
}
