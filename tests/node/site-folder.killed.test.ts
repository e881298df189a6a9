import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { lock } from '../../src/node/lock';
import { siteFolder } from '../../src/node/site-folder';
import { childProgram } from '../support/child-program';
import { after, before, foreign, later } from '../support/commit-scenario';
import { exportRun, type Pages } from '../support/export-run';
import { isDeep } from '../support/is-deep';
import { temporaryFolder } from '../support/temporary-folder';

async function published(pages: Pages): Promise<string> {
  const site = temporaryFolder(foreign);
  await exportRun(siteFolder(site), pages);
  return site;
}

function filesOf(site: string): Pages {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(site, path)).isFile());
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}

test('an export that is killed is finished by the next one, and the lock it left is taken over', async () => {
  const program = childProgram('killed-child');
  const start = filesOf(await published(before));
  const whole = { after: filesOf(await published(after)), later: filesOf(await published(later)) };
  const all = Array.from({ length: 100 }, (_, at) => at + 1);
  for (const at of isDeep ? all : fc.sample(fc.integer({ min: 1, max: 100 }), 6)) {
    const next = at % 2 === 0 ? 'after' : 'later';
    const site = temporaryFolder();
    for (const [path, text] of Object.entries(start)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    expect([at, spawnSync(process.execPath, [program, site, String(at)]).signal]).toEqual([at, 'SIGKILL']);
    const held = lock(site);
    await exportRun(siteFolder(site), { after, later }[next], { removeMany: true });
    held.release();
    expect([at, filesOf(site)]).toEqual([at, whole[next]]);
  }
});
