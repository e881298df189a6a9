import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { isLeftOver, lockFolder, lockIgnore, lockLost, lockTaken, ownerFile, parseOwner, printOwner, type LockOwner } from '../core/publish/commit/site-lock';
import { errorCode, fileError } from '../core/publish/file-error';

/** Held while a site is being written. */
export interface Lock {
  /** @throws Refusal when somebody else has taken the lock meanwhile; to be asked right before the commit. */
  check(): void;
  release(): void;
}

/** Tokens of this process: a lock with its number and another token is left over from one long gone. */
const held = new Set<string>();

/**
 * Lets one run at a time write a site. Making a folder is the one step that every file system does at once for one
 * caller only. What a run that died has left is taken over.
 * @throws Refusal when another run holds it.
 */
export function lock(site: string): Lock {
  const place = join(site, lockFolder);
  const mine: LockOwner = { token: randomUUID(), pid: process.pid, host: hostname(), since: Date.now() };
  const made = makeFolder(site);
  for (let tries = 0; !claim(place, mine); tries += 1) {
    const owner = ownerOf(place);
    if (tries > 20 || !isStale(owner, place)) throw lockTaken(site, place, owner);
    evict(place, owner, mine);
    // The run that held it may have taken its empty site folder along.
    makeFolder(site);
  }
  held.add(mine.token);
  const isMine = (owner: LockOwner | undefined): boolean => owner?.token === mine.token;
  return {
    check() {
      const owner = ownerOf(place);
      if (!isMine(owner)) throw lockLost(site, owner);
    },
    release() {
      if (isMine(ownerOf(place))) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
      held.delete(mine.token);
      if (made) removeIfEmpty(site);
    },
  };
}

function claim(place: string, mine: LockOwner): boolean {
  try {
    mkdirSync(place);
    writeFileSync(join(place, lockIgnore.name), lockIgnore.text);
    writeFileSync(join(place, ownerFile), printOwner(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    // Somebody was faster: with the folder, or by moving it away or signing it before it was signed here.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false;
    throw fileError('lock', `the site with "${place}"`, error);
  }
}

/** Moves a stale lock away, but only the one that was looked at: somebody may have been faster. */
function evict(place: string, stale: LockOwner | undefined, mine: LockOwner): void {
  const aside = `${place}-${mine.token}`;
  try {
    renameSync(place, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw fileError('take over', `the lock "${place}"`, error);
  }
  const owner = ownerOf(aside);
  // One that is not signed yet can go: its maker finds it gone, and tries again.
  if (owner === undefined || owner.token === stale?.token) rmSync(aside, { recursive: true, force: true });
  else putBack(aside, place);
}

function putBack(aside: string, place: string): void {
  try {
    renameSync(aside, place);
  } catch {
    // A third run has the lock by now; the owner of this one will find out by `check`.
    rmSync(aside, { recursive: true, force: true });
  }
}

function isStale(owner: LockOwner | undefined, place: string): boolean {
  const madeAt = lstatSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const now = Date.now();
  return isLeftOver(owner, madeAt, { pid: process.pid, host: hostname(), now, bootedAt: now - uptime() * 1000, isAlive, holds: (token) => held.has(token) });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function ownerOf(place: string): LockOwner | undefined {
  try {
    return parseOwner(readFileSync(join(place, ownerFile), 'utf8'));
  } catch {
    return undefined;
  }
}

function makeFolder(site: string): boolean {
  try {
    return mkdirSync(site, { recursive: true }) !== undefined;
  } catch (error) {
    throw fileError('make', `the site folder "${site}"`, error);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds the site by now.
  }
}
