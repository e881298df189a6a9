import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock, type Lock } from '../../src/node/lock';

const [site = '', barrier = '', count = '0'] = process.argv.slice(2);

/** Several of these run at once; each waits until all have come so far. */
function meet(step: string): void {
  writeFileSync(join(barrier, `${step}-${process.pid}`), '');
  while (readdirSync(barrier).filter((name) => name.startsWith(step)).length < Number(count));
}

/** Says whether it got the lock, and whether it still had it when the others had tried. */
let held: Lock | undefined;
let failure: unknown;
meet('started');
try {
  held = lock(site);
} catch (error) {
  failure = error;
}
meet('tried');
try {
  held?.check();
} catch (error) {
  failure = error;
}
meet('checked');
held?.release();
process.stdout.write(failure instanceof Error ? failure.message : 'won');
