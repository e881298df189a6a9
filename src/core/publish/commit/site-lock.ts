import { Refusal } from './refusal';

/** Held while a site is being written: a folder of the site, signed by the file in it. */
export const lockFolder = '.logbook-lock';
export const ownerFile = 'owner.json';
/** Beside it, so that git takes along no lock that was left over: it names a computer. */
export const lockIgnore = { name: '.gitignore', text: '*\n' } as const;

/** Who holds a lock, as its file says. */
export interface LockOwner {
  readonly token: string;
  /** Of the process, on a computer; 0 on a device that has no such numbers. */
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Where one asks whether a lock is left over. */
export interface LockObserver {
  readonly pid: number;
  readonly host: string;
  readonly now: number;
  /** When the system was started, as far as it says so. */
  readonly bootedAt: number;
  isAlive(pid: number): boolean;
  /** Whether this very process holds the lock: one with its number and another token comes from a process long gone. */
  holds(token: string): boolean;
}

const hour = 3_600_000;
/** Between a lock's folder and its signature lies a moment. */
const signing = 10_000;
/** Clocks are set. */
const leeway = 60_000;

/** Whether the run that made a lock is gone without taking it along; `madeAt` is the time of its folder. */
export function isLeftOver(owner: LockOwner | undefined, madeAt: number, here: LockObserver): boolean {
  if (owner === undefined) return here.now - madeAt > signing;
  if (owner.host !== here.host) return here.now - owner.since > hour;
  if (owner.since < here.bootedAt - leeway) return true;
  return owner.pid === here.pid ? !here.holds(owner.token) : !here.isAlive(owner.pid);
}

export function printOwner(owner: LockOwner): string {
  return JSON.stringify(owner);
}

/** Nothing, when the file is not one of ours, or only half of it is there. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isOwner(value: unknown): value is LockOwner {
  return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string' && 'pid' in value
    && typeof value.pid === 'number' && 'host' in value && typeof value.host === 'string' && 'since' in value && typeof value.since === 'number';
}

/** `site` and `lock` as the user would find them. */
export function lockTaken(site: string, lock: string, owner: LockOwner | undefined): Refusal {
  const process = owner === undefined || owner.pid === 0 ? '' : `process ${owner.pid} on `;
  const who = owner === undefined ? 'another export' : `another export (${process}${owner.host})`;
  return new Refusal('site-locked', `Cannot export to "${site}": ${who} is writing it. Wait for it to end; if it no longer runs, delete "${lock}" and export again.`);
}

export function lockLost(site: string, owner: LockOwner | undefined): Refusal {
  const state = owner === undefined ? 'its lock is gone, as if the folder had been moved or emptied' : 'another export has taken it over';
  return new Refusal('site-lock-lost', `Cannot write the site "${site}": ${state}. Export again.`);
}
