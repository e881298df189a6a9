import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../core/publish/commit/refusal';
import { errorCode, fileError } from '../core/publish/file-error';

/** Held while a site is being written. */
export interface Lock {
  /** @throws Refusal when somebody else has taken the lock meanwhile; to be asked right before the commit. */
  check(): void;
  release(): void;
}

interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly since: number;
}

const hour = 3_600_000;
/** Tokens of this process: a lock with its number and another token is left over from one long gone. */
const held = new Set<string>();

/**
 * Lets one run at a time write a site. Making a folder is the one step that every file system does at once for one
 * caller only. What a run that died has left is taken over.
 * @throws Refusal when another run holds it.
 */
export function lock(site: string): Lock {
  const place = join(site, '.logbook-lock');
  const mine: Owner = { token: randomUUID(), pid: process.pid, host: hostname(), since: Date.now() };
  const made = makeFolder(site);
  for (let tries = 0; !claim(place, mine); tries += 1) {
    const owner = ownerOf(place);
    if (tries > 20 || !isStale(owner, place)) throw taken(place, site, owner);
    evict(place, owner, mine);
    // The run that held it may have taken its empty site folder along.
    makeFolder(site);
  }
  held.add(mine.token);
  const isMine = (): boolean => ownerOf(place)?.token === mine.token;
  return {
    check() {
      if (!isMine()) throw new Refusal('site-lock-lost', `Cannot write the site "${site}": another export has taken it over. Export again.`);
    },
    release() {
      if (isMine()) rmSync(place, { recursive: true, force: true, maxRetries: 5 });
      held.delete(mine.token);
      if (made) removeIfEmpty(site);
    },
  };
}

function claim(place: string, mine: Owner): boolean {
  try {
    mkdirSync(place);
    writeFileSync(join(place, 'owner.json'), JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    // Somebody was faster: with the folder, or by moving it away or signing it before it was signed here.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false;
    throw fileError('lock', `the site with "${place}"`, error);
  }
}

/** Moves a stale lock away, but only the one that was looked at: somebody may have been faster. */
function evict(place: string, stale: Owner | undefined, mine: Owner): void {
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

function isStale(owner: Owner | undefined, place: string): boolean {
  // No owner yet: it is just being made, unless its maker died in that moment.
  if (owner === undefined) return Date.now() - (lstatSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 10_000;
  if (owner.host !== hostname()) return Date.now() - owner.since > hour;
  if (owner.since < Date.now() - uptime() * 1000 - 60_000) return true;
  return owner.pid === process.pid ? !held.has(owner.token) : !isAlive(owner.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function ownerOf(place: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(place, 'owner.json'), 'utf8'));
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is Owner {
  return typeof value === 'object' && value !== null && 'token' in value && 'pid' in value && typeof value.pid === 'number'
    && 'host' in value && 'since' in value && typeof value.since === 'number';
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

function taken(place: string, site: string, owner: Owner | undefined): Refusal {
  const who = owner === undefined ? 'another export' : `another export (process ${owner.pid} on ${owner.host})`;
  return new Refusal('site-locked', `Cannot export to "${site}": ${who} is writing it. Wait for it to end; if it no longer runs, delete "${place}" and export again.`);
}
