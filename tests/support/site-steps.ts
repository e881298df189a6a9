import fc from 'fast-check';
import type { SiteFolder } from '../../src/core/publish/ports';
import { bytesOf } from './export-run';
import { MemorySite } from './memory-site';

const path = fc.array(fc.constantFrom('a', 'b', '.c', '论', '.logbook-stage'), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const step = fc.oneof(
  fc.record({ name: fc.constant('write' as const), path, text: fc.constantFrom('', 'one') }),
  fc.record({ name: fc.constant('move' as const), path, to: path }),
  fc.record({ name: fc.constantFrom('remove' as const, 'removeEmptyFolder' as const, 'removeFolder' as const, 'read' as const), path }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What may happen to a site, in some order. */
export const siteSteps = fc.array(step, { maxLength: 25 });

/** Does the steps on both, and throws at the first that they do not do alike. `memory` is what the commit is tested with. */
export async function expectAlike(disk: SiteFolder, steps: readonly Step[]): Promise<void> {
  const memory = new MemorySite();
  for (const each of steps) {
    if (each.name === 'move' && !isMoveOfACommit(memory, each.path, each.to)) continue;
    expect([each, await outcome(disk, each)]).toEqual([each, await outcome(memory, each)]);
  }
}

/** What an operation gave or changed, without times. */
async function outcome(folder: SiteFolder, each: Step): Promise<unknown> {
  const done = await Promise.resolve().then(() => take(folder, each)).then((value) => (ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] : 'done'), () => 'failed');
  return [done, (await folder.list()).map(({ path: at, kind, size }) => [at, kind, size]), await folder.names()];
}

function take(folder: SiteFolder, each: Step): unknown {
  if (each.name === 'write') return folder.write(each.path, bytesOf(each.text));
  if (each.name === 'move') return folder.move(each.path, each.to);
  return folder[each.name](each.path);
}

/** Of what is there; a folder only to where nothing is. What else there is to move each file system answers its own way. */
function isMoveOfACommit(site: MemorySite, from: string, to: string): boolean {
  const isThere = (at: string): boolean => site.folders().includes(at) || at in site.files();
  return isThere(from) && !`${to}/`.startsWith(`${from}/`) && (from in site.files() ? !site.folders().includes(to) : !isThere(to));
}
