import { after } from './commit-scenario';
import { exportRun } from './export-run';
import { lock } from '../../src/node/lock';
import { siteFolder } from '../../src/node/site-folder';
import type { SiteFolder } from '../../src/core/publish/ports';

const [site = '', killAt = '0'] = process.argv.slice(2);
let operations = 0;

/** Kills this process right before its n-th operation; for a write, after half of the bytes. */
function counted<A extends unknown[], R>(work: (...args: A) => R, tear?: (...args: A) => unknown): (...args: A) => R {
  return (...args) => {
    operations += 1;
    if (operations === Number(killAt)) {
      tear?.(...args);
      process.kill(process.pid, 'SIGKILL');
      for (;;);
    }
    return work(...args);
  };
}

const folder = siteFolder(site);
const deadly: SiteFolder = {
  list: counted((under?: string) => folder.list(under)),
  names: counted(() => folder.names()),
  read: counted((path: string) => folder.read(path)),
  write: counted(
    (path: string, bytes: Uint8Array) => folder.write(path, bytes),
    (path, bytes) => folder.write(path, bytes.subarray(0, bytes.length >> 1)),
  ),
  move: counted((from: string, to: string) => folder.move(from, to)),
  remove: counted((path: string) => folder.remove(path)),
  removeEmptyFolder: counted((path: string) => folder.removeEmptyFolder(path)),
  removeFolder: counted((path: string) => folder.removeFolder(path)),
  sync: counted((paths: readonly string[]) => folder.sync(paths)),
};

const held = lock(site);
void exportRun(deadly, after, { removeMany: true }).then(() => held.release());
