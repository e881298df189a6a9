import { build } from 'esbuild'
import { rmSync } from 'node:fs'
import { siteFilesModule, siteFilesPlugin } from './scripts/site-files.mjs'

const shared = { bundle: true, minify: true, charset: 'utf8', logLevel: 'warning' }

/** Loaded by Obsidian as one CommonJS file; the app itself provides what is external. */
const plugin = {
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  format: 'cjs',
  platform: 'browser',
  target: 'es2021',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', 'node:*'],
  // What is imported later is required later: a phone has no Node, and never asks for it.
  supported: { 'dynamic-import': false },
}

const program = {
  ...shared,
  entryPoints: ['src/cli.ts'],
  outdir: 'dist',
  // An export that finds nothing to do ends before it has loaded what makes pages.
  splitting: true,
  chunkNames: 'cli/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The build of yaml that the plugin gets as well; the one for Node is CommonJS, which a module cannot hold.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  banner: { js: '#!/usr/bin/env node' },
}

/** What jest reads in place of `import … from 'site-files'`, so that tests see the published bytes. */
const siteFilesForTests = {
  ...shared,
  stdin: { contents: `export * from 'site-files'; export * from 'site-files/program'`, resolveDir: '.' },
  outfile: 'dist/site-files.cjs',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
}

const benchmarks = {
  ...shared,
  minify: false,
  entryPoints: ['bench/run.ts'],
  outfile: 'dist/bench.js',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
}

const outputs = [plugin, program, siteFilesForTests]
if (process.argv.includes('--bench')) outputs.push(benchmarks)

rmSync('dist/cli', { recursive: true, force: true })
const contents = await siteFilesModule()
await Promise.all(outputs.map(output => build({ ...output, plugins: [siteFilesPlugin(contents)] })))
