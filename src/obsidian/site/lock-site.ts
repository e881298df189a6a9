import { isLeftOver, lockFolder, lockIgnore, lockLost, lockTaken, ownerFile, parseOwner, printOwner, type LockOwner } from '../../core/publish/commit/site-lock';
import { fileError } from '../../core/publish/file-error';
import { randomName, type Device } from './device';
import type { Disk } from './disk';

/** Held while the app writes a site. */
export interface SiteLock {
  /** @throws Refusal when somebody else has taken the lock meanwhile; to be asked right before the commit. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** Tokens of this app since it was started. */
const held = new Set<string>();

/**
 * Lets one run at a time write a site, be it the app's or the command-line program's. The signed lock is made beside
 * its place and moved there: where something is, no disk moves a folder to.
 * @throws Refusal when another run holds it.
 */
export async function lockSite(disk: Disk, device: Device): Promise<SiteLock> {
  const mine: LockOwner = { token: randomName(16), pid: device.pid, host: device.host, since: Date.now() };
  const isMine = (owner: LockOwner | undefined): boolean => owner?.token === mine.token;
  held.add(mine.token);
  try {
    const made = await makeFolder(disk);
    for (let tries = 0; !(await claim(disk, mine)); tries += 1) {
      const owner = await ownerOf(disk, lockFolder);
      if (tries > 20 || !(await isStale(disk, owner, device))) throw lockTaken(disk.place, `${disk.place}/${lockFolder}`, owner);
      await evict(disk, owner, mine);
      // The run that held it may have taken its empty site folder along.
      await makeFolder(disk);
    }
    return {
      async check() {
        const owner = await ownerOf(disk, lockFolder);
        if (!isMine(owner)) throw lockLost(disk.place, owner);
      },
      async release() {
        held.delete(mine.token);
        try {
          if (isMine(await ownerOf(disk, lockFolder))) await disk.removeFolder(lockFolder);
          if (made) await disk.removeEmptyFolder('');
        } catch {
          // The disk has gone. How the export ended is what counts; a lock that stays is left over from now on.
        }
      },
    };
  } catch (error) {
    held.delete(mine.token);
    throw error;
  }
}

/** Whether the lock is ours now; if not, somebody was faster. */
async function claim(disk: Disk, mine: LockOwner): Promise<boolean> {
  const draft = `${lockFolder}-${mine.token}`;
  try {
    await disk.makeFolder(draft);
    await disk.write(`${draft}/${lockIgnore.name}`, new TextEncoder().encode(lockIgnore.text));
    await disk.write(`${draft}/${ownerFile}`, new TextEncoder().encode(printOwner(mine)));
  } catch (error) {
    await disk.removeFolder(draft).catch(() => undefined);
    // A run that ended has taken its empty site folder along: it is made again.
    if ((await disk.entry('')) === undefined) return false;
    throw fileError('lock', `the site with "${disk.place}/${lockFolder}"`, error);
  }
  if ((await ownerOf(disk, lockFolder)) === undefined) await disk.rename(draft, lockFolder).catch(() => undefined);
  if ((await ownerOf(disk, lockFolder))?.token === mine.token) return true;
  if ((await disk.entry(draft)) !== undefined) await disk.removeFolder(draft);
  return false;
}

/** Moves a lock that is left over away, but only the one that was looked at: somebody may have been faster. */
async function evict(disk: Disk, stale: LockOwner | undefined, mine: LockOwner): Promise<void> {
  const aside = `${lockFolder}-${mine.token}-old`;
  try {
    await disk.rename(lockFolder, aside);
  } catch (error) {
    if ((await disk.entry(lockFolder)) === undefined) return;
    throw fileError('take over', `the lock "${disk.place}/${lockFolder}"`, error);
  }
  const owner = await ownerOf(disk, aside);
  // A third run may have the lock by now; the owner of this one will find out by `check`.
  if (owner !== undefined && owner.token !== stale?.token) await disk.rename(aside, lockFolder).catch(() => undefined);
  if ((await disk.entry(aside)) !== undefined) await disk.removeFolder(aside);
}

async function isStale(disk: Disk, owner: LockOwner | undefined, device: Device): Promise<boolean> {
  const madeAt = (await disk.entry(lockFolder))?.mtime ?? 0;
  return isLeftOver(owner, madeAt, { ...device, now: Date.now(), holds: (token) => held.has(token) });
}

async function ownerOf(disk: Disk, folder: string): Promise<LockOwner | undefined> {
  const bytes = await disk.read(`${folder}/${ownerFile}`).catch(() => undefined);
  return bytes && parseOwner(new TextDecoder().decode(bytes));
}

async function makeFolder(disk: Disk): Promise<boolean> {
  if ((await disk.entry('')) !== undefined) return false;
  try {
    await disk.makeFolder('');
    return true;
  } catch (error) {
    throw fileError('make', `the site folder "${disk.place}"`, error);
  }
}
