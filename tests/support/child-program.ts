import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { temporaryFolder } from './temporary-folder';

/** Makes a program of `tests/support/<name>.ts` that a process of its own can run; gives its path. */
export function childProgram(name: string): string {
  const outfile = join(temporaryFolder(), `${name}.cjs`);
  buildSync({ entryPoints: [join(__dirname, `${name}.ts`)], outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' });
  return outfile;
}
