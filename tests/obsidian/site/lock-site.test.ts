/** @jest-environment jsdom */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { thisComputer } from '../../../src/obsidian/desktop/this-computer';
import { folderDisk } from '../../../src/obsidian/desktop/folder-disk';
import type { Device } from '../../../src/obsidian/site/device';
import type { Disk } from '../../../src/obsidian/site/disk';
import { lockSite } from '../../../src/obsidian/site/lock-site';
import { vaultDisk } from '../../../src/obsidian/site/vault-disk';
import { CapacitorAdapter } from '../../host/vault/adapters';
import { FolderDisk, MemoryDisk } from '../../host/in-jest';
import { childProgram } from '../../support/child-program';
import { temporaryFolder } from '../../support/temporary-folder';

const run = promisify(execFile);
const phone: Device = { host: 'mobile device 1', pid: 0, bootedAt: 0, isAlive: () => false };
const theirs = { token: 'theirs', pid: process.ppid, host: hostname(), since: Date.now() };
/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

/** The same folder twice over: as the vault's adapter has it, and as Node has it. */
const disks: readonly [string, (root: string) => Promise<Disk>][] = [
  ['of the vault', (root) => Promise.resolve(vaultDisk(new CapacitorAdapter(new FolderDisk(root)), 'site'))],
  ['of the computer', (root) => folderDisk(join(root, 'site'))],
];

describe.each(disks)('in a folder %s', (_, open) => {
  const lockOf = (owner: object | undefined): string => {
    const root = temporaryFolder({ 'site/index.html': '' });
    mkdirSync(join(root, 'site/.logbook-lock'));
    if (owner) writeFileSync(join(root, 'site/.logbook-lock/owner.json'), JSON.stringify({ ...theirs, ...owner }));
    return root;
  };

  test('of runs that start at one moment exactly one wins, and another may follow it', async () => {
    const root = temporaryFolder({ 'site/index.html': '' });
    const device = await thisComputer();
    const tries = await Promise.allSettled([1, 2, 3].map(async () => lockSite(await open(root), device)));
    const won = tries.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(won).toHaveLength(1);
    for (const each of tries) if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'site-locked' });
    await won[0]?.check();
    await won[0]?.release();
    await (await lockSite(await open(root), device)).release();
    expect(readdirSync(join(root, 'site'))).toEqual(['index.html']);
  });

  test('git takes no lock along, which names the device', async () => {
    const root = temporaryFolder({ 'site/index.html': '' });
    const held = await lockSite(await open(root), phone);
    expect(readFileSync(join(root, 'site/.logbook-lock/.gitignore'), 'utf8')).toBe('*\n');
    await held.release();
  });

  test('a site folder that a run has made and not filled goes with the lock', async () => {
    const root = temporaryFolder();
    await (await lockSite(await open(root), phone)).release();
    expect(existsSync(join(root, 'site'))).toBe(false);
  });

  test.each([
    ['whose process has ended', () => ({ pid: deadPid() })],
    ['of an app that crashed, found by the app with its number', () => ({ pid: process.pid })],
    ['from before the system was started', () => ({ since: 0 })],
    ['of another device that is an hour old', () => ({ host: 'elsewhere', since: Date.now() - 3_700_000 })],
  ])('a lock %s is taken over', async (__, owner) => {
    const root = lockOf(owner());
    const held = await lockSite(await open(root), await thisComputer());
    await held.check();
    await held.release();
    expect(readdirSync(join(root, 'site'))).toEqual(['index.html']);
  });

  test('a lock that this phone has left is taken over, one of another phone is respected', async () => {
    await (await lockSite(await open(lockOf({ host: phone.host, pid: 0 })), phone)).release();
    await expect(open(lockOf({ host: 'mobile device 2', pid: 0 })).then((disk) => lockSite(disk, phone))).rejects.toThrow('another export (mobile device 2) is writing it');
  });

  test('a run whose lock was taken learns it before it writes, and leaves the new lock alone', async () => {
    const root = temporaryFolder({ 'site/index.html': '' });
    const held = await lockSite(await open(root), phone);
    writeFileSync(join(root, 'site/.logbook-lock/owner.json'), JSON.stringify(theirs));
    await expect(held.check()).rejects.toThrow('another export has taken it over');
    await held.release();
    expect(readFileSync(join(root, 'site/.logbook-lock/owner.json'), 'utf8')).toContain('theirs');
  });

  test('the command-line program waits for no app, and says who writes', async () => {
    const root = temporaryFolder({ 'site/index.html': '' });
    const held = await lockSite(await open(root), await thisComputer());
    const { stdout } = await run(process.execPath, [childProgram('lock-child'), join(root, 'site'), temporaryFolder(), '1']);
    expect(stdout).toContain(`another export (process ${process.pid} on ${hostname()}) is writing it`);
    await held.check();
    await held.release();
    expect(readdirSync(join(root, 'site'))).toEqual(['index.html']);
  });

  test('the app leaves a site alone that the command-line program writes', async () => {
    const root = temporaryFolder({ 'site/index.html': '' });
    const barrier = temporaryFolder({ 'started-app': '' });
    const child = run(process.execPath, [childProgram('lock-child'), join(root, 'site'), barrier, '2']);
    while (!readdirSync(barrier).some((name) => /^tried-\d/.test(name))) await new Promise((resolve) => setTimeout(resolve, 10));
    await expect(open(root).then(async (disk) => lockSite(disk, await thisComputer()))).rejects.toMatchObject({ code: 'site-locked' });
    for (const step of ['tried-app', 'checked-app']) writeFileSync(join(barrier, step), '');
    expect((await child).stdout).toBe('won');
    await (await lockSite(await open(root), await thisComputer())).release();
  });
});

test('a full disk leaves no lock behind, and the next run gets it', async () => {
  const memory = new MemoryDisk({ files: { '.site/index.html': '' } });
  const disk = vaultDisk(new CapacitorAdapter(memory), '.site');
  memory.refuse = (operation) => (operation === 'write' ? 'ENOSPC' : undefined);
  await expect(lockSite(disk, phone)).rejects.toThrow('ENOSPC. The disk is full: free some space and run again.');
  memory.refuse = () => undefined;
  expect(Object.keys(memory.texts())).toEqual(['.site/index.html']);
  await (await lockSite(disk, phone)).release();
});

test('a disk that has gone lets the lock go, and does not hide how the export ended', async () => {
  const memory = new MemoryDisk({ files: { '.site/index.html': '' } });
  const disk = vaultDisk(new CapacitorAdapter(memory), '.site');
  const held = await lockSite(disk, phone);
  memory.refuse = () => 'EIO';
  await expect(held.check()).rejects.toThrow('its lock is gone');
  await held.release();
  memory.refuse = () => undefined;
  await (await lockSite(disk, phone)).release();
});
