import { deflateSync } from 'fflate'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licences } from './licences.mjs'
import { siteScript } from './site-script.mjs'
import { siteStyle } from './site-style.mjs'
import { vendoredFiles } from './vendored-files.mjs'

/**
 * The sources of two modules: 'site-files', every file that a published site carries beside its
 * pages, and 'site-files/program', which names what makes a site. Deflated by fflate, not by Node's zlib, whose bytes differ from one machine to the next.
 */
export async function siteFilesModule() {
  const script = await siteScript()
  const files = [
    { path: '_logbook/site.js', use: 'always', bytes: script.bytes },
    { path: '_logbook/site.css', use: 'always', bytes: await siteStyle() },
    { path: '_logbook/LICENSES.txt', use: 'always', bytes: await licences(['docsify', 'katex', 'prismjs'], script.packages) },
    { path: '_logbook/LICENSES-mermaid.txt', use: 'mermaid', bytes: await licences(['mermaid'], []) },
    ...(await vendoredFiles()),
  ]
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    'site-files': `import { siteFile } from './scripts/site-file.mjs'
export const siteFiles = [
${files.map(entry).join(',\n')}
]
`,
    'site-files/program': `export const program = '${programDigest(files)}'`,
  }
}

/** Names the program by what its output depends on, so that another program never trusts this one's state. */
function programDigest(files) {
  const digest = createHash('sha256')
  for (const { path, bytes } of files) digest.update(path).update(bytes)
  for (const path of readdirSync('src/core', { recursive: true }).sort()) {
    if (path.endsWith('.ts')) digest.update(path.replaceAll('\\', '/')).update(readFileSync(join('src/core', path), 'utf8').replaceAll('\r\n', '\n'))
  }
  return digest.digest('hex').slice(0, 16)
}

function entry({ path, use, bytes }) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const packed = Buffer.from(deflateSync(bytes, { level: 9 })).toString('base64')
  return `siteFile(${JSON.stringify({ path, use, sha256, size: bytes.length })}, '${packed}')`
}

/** Answers `import … from 'site-files'` with the given sources. */
export function siteFilesPlugin(contents) {
  return {
    name: 'site-files',
    setup(build) {
      build.onResolve({ filter: /^site-files(\/program)?$/ }, ({ path }) => ({ path, namespace: 'site-files' }))
      build.onLoad({ filter: /.*/, namespace: 'site-files' }, ({ path }) => ({ contents: contents[path], resolveDir: process.cwd() }))
    },
  }
}
