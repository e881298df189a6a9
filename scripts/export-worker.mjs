import { build } from 'esbuild'
import { resolve } from 'node:path'

/** Answers `import … from 'export-worker'` with the script of the thread that the app exports in, as text. */
export function exportWorkerPlugin(options) {
  return {
    name: 'export-worker',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^export-worker$/ }, ({ path }) => ({ path, namespace: 'export-worker' }))
      onLoad({ filter: /.*/, namespace: 'export-worker' }, async () => {
        const { outputFiles: [script], metafile } = await build({ ...options, entryPoints: ['src/obsidian/export/worker.ts'], format: 'iife', write: false, metafile: true })
        const watchFiles = Object.keys(metafile.inputs).filter(path => path.startsWith('src/')).map(path => resolve(path))
        return { contents: `export const script = ${JSON.stringify(script.text)}`, loader: 'js', watchFiles }
      })
    },
  }
}
