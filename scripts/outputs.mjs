import { exportWorkerPlugin } from './export-worker.mjs'
import { siteFilesModule, siteFilesPlugin } from './site-files.mjs'

const shared = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' }
/** Letters beyond ASCII are escaped: the engine then holds the two megabytes of main.js as bytes, not as twice as many. */
const app = { ...shared, charset: 'ascii', platform: 'browser', target: 'es2021' }
const program = { ...shared, platform: 'node', target: 'node20' }

/** What is built, as options of esbuild by name. */
export async function outputs() {
  const siteFiles = siteFilesPlugin(await siteFilesModule())
  const plugins = [siteFiles, exportWorkerPlugin({ ...app, plugins: [siteFiles] })]
  return {
    /** Loaded by Obsidian as one CommonJS file; the app itself provides what is external. */
    plugin: {
      ...app,
      plugins,
      entryPoints: ['src/main.ts'],
      outfile: 'main.js',
      format: 'cjs',
      external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', 'node:*'],
      // What is imported later is required later: a phone has no Node, and never asks for it.
      supported: { 'dynamic-import': false },
    },
    program: {
      ...program,
      plugins,
      entryPoints: ['src/cli.ts'],
      outdir: 'dist',
      // An export that finds nothing to do ends before it has loaded what makes pages.
      splitting: true,
      chunkNames: 'cli/[name]-[hash]',
      format: 'esm',
      // The build of yaml that the plugin gets as well; the one for Node is CommonJS, which a module cannot hold.
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      banner: { js: '#!/usr/bin/env node' },
    },
    /** What jest reads in place of 'site-files' and 'export-worker', so that tests see the published bytes. */
    modulesForTests: {
      ...program,
      plugins,
      stdin: { contents: `export * from 'site-files'; export * from 'site-files/program'; export { script } from 'export-worker'`, resolveDir: '.' },
      outfile: 'dist/site-files.cjs',
      format: 'cjs',
    },
    benchmarks: {
      ...program,
      plugins,
      minify: false,
      entryPoints: ['bench/run.ts'],
      outfile: 'dist/bench.js',
      format: 'esm',
      packages: 'external',
    },
  }
}
