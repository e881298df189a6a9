import { build } from 'esbuild'

/** The source of a module 'export-worker': the script of the thread that the app exports in, as text. */
export async function exportWorkerModule(options) {
  const { outputFiles: [script] } = await build({ ...options, entryPoints: ['src/obsidian/export/worker.ts'], format: 'iife', write: false })
  return `export const script = ${JSON.stringify(script.text)}`
}

/** Answers `import … from 'export-worker'` with the given source. */
export function exportWorkerPlugin(contents) {
  return {
    name: 'export-worker',
    setup(build) {
      build.onResolve({ filter: /^export-worker$/ }, ({ path }) => ({ path, namespace: 'export-worker' }))
      build.onLoad({ filter: /.*/, namespace: 'export-worker' }, () => ({ contents, loader: 'js' }))
    },
  }
}
