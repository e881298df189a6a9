import { parseFiles, parseVersioned, printFiles, type Manifest } from './manifest';

/** A commit is staged here, on the file system of the site: its files, its manifest, and its journal. */
export const stageFolder = '.logbook-stage';
export const stagedFiles = `${stageFolder}/files`;
export const stagedManifest = `${stageFolder}/manifest.json`;
/** As soon as this file exists, the commit is going to happen, if need be at the next start. */
export const journalPath = `${stageFolder}/journal.json`;

/** What a commit changes among the files that are there; what it adds lies in the stage. */
export interface Journal {
  /** Goes away, if it still has these bytes. */
  readonly removals: Manifest;
  /** Is replaced from the stage, if it still has these bytes. */
  readonly replaced: Manifest;
}

export function printJournal({ removals, replaced }: Journal): Uint8Array {
  return new TextEncoder().encode(`{"version":1,"removals":${printFiles(removals)},"replaced":${printFiles(replaced)}}\n`);
}

/** @throws Refusal when it is not a journal of ours. */
export function parseJournal(bytes: Uint8Array): Journal {
  const value = parseVersioned(bytes, journalPath);
  return {
    removals: ('removals' in value && parseFiles(value.removals)) || new Map(),
    replaced: ('replaced' in value && parseFiles(value.replaced)) || new Map(),
  };
}

export function stagedPath(path: string): string {
  return `${stagedFiles}/${path}`;
}
