import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import type { exportSite } from '../../src/core/publish/export-site';

type ExportSite = typeof exportSite;

/** One change of the program's own text. */
export interface Mutation {
  /** Path under `src/core`. */
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** The gate lets everything through. */
export const gateOff: Mutation = { file: 'publish/gate/gate.ts', find: 'check(page, text, sources) {', replace: 'check(page, text, sources) { return [];' };

/** The program as it would be with these changes; the files themselves stay as they are. */
export async function mutant(mutations: readonly Mutation[]): Promise<ExportSite> {
  const pending = new Set(mutations);
  const core = resolve(__dirname, '../../src/core');
  const files = mutations.map(({ file }) => file.slice(file.lastIndexOf('/') + 1).replace(/\W/g, '\\$&'));
  const bundle = await build({
    entryPoints: [resolve(core, 'publish/export-site.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    packages: 'external',
    plugins: [{
      name: 'mutations',
      setup(building) {
        // Each file that is asked for here crosses between two programs.
        building.onLoad({ filter: new RegExp(`(?:${files.join('|')})$`) }, async ({ path }) => {
          let text = await readFile(path, 'utf8');
          for (const mutation of mutations) {
            if (path !== resolve(core, mutation.file)) continue;
            if (text.split(mutation.find).length !== 2) throw new Error(`Cannot mutate "${mutation.file}": "${mutation.find}" must stand in it exactly once`);
            text = text.replace(mutation.find, () => mutation.replace);
            pending.delete(mutation);
          }
          return { contents: text, loader: 'ts' };
        });
      },
    }],
  });
  for (const { file } of pending) throw new Error(`Cannot mutate "${file}": the program does not load it`);
  const made: { exports: { exportSite?: ExportSite } } = { exports: {} };
  const run = compileFunction(bundle.outputFiles[0]?.text ?? '', ['module', 'require']) as (module: object, require: NodeJS.Require) => void;
  run(made, require);
  if (made.exports.exportSite === undefined) throw new Error('Cannot run the mutant: it exports nothing');
  return made.exports.exportSite;
}
