import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/publish/finding';
import { exportVault, type Files } from '../support/memory-vault';

const corpus = process.env.LOGBOOK_CORPUS ?? '';

function vaultAt(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(paths.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1).normalize('NFC'), new Uint8Array(readFileSync(path))];
  }));
}

/** What the gate says when these notes are private and all others public. */
async function alarms(vault: Files, privates: readonly string[]): Promise<readonly Finding[]> {
  const rules = [{ folder: '', visibility: 'public' } as const, ...privates.map((folder) => ({ folder, visibility: 'private' }) as const)];
  const { report } = await exportVault(vault, { settings: { rules }, dryRun: true });
  return report.findings.filter(({ code }) => code === 'leak');
}

/** Every note with a chance of one half, another half for each seed. */
function half(vault: Files, seed: number): string[] {
  let state = seed;
  return Object.keys(vault).filter((path) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return path.endsWith('.md') && state > 0x80000000;
  });
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('the gate lets half of the help pages through while the other half is private, draw %i', async (seed) => {
  const vault = vaultAt(join(corpus, 'obsidian-help-zh'));
  expect(await alarms(vault, half(vault, seed))).toEqual([]);
});

test('the gate lets the seed through, and beside a private copy of it too', async () => {
  const seed = vaultAt(join(corpus, 'seed'));
  expect(await alarms(seed, [])).toEqual([]);
  const copies = Object.fromEntries(Object.entries(seed).map(([path, bytes]) => [`Drafts/${path}`, bytes]));
  expect(await alarms({ ...seed, ...copies }, Object.keys(copies))).toEqual([]);
});
