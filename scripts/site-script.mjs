import { build } from 'esbuild'

/** `src/site.ts` as the one script of a published site, and the npm packages that went into it. */
export async function siteScript() {
  const result = await build({
    entryPoints: ['src/site.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  return { bytes: result.outputFiles[0].contents, packages: packagesOf(Object.keys(result.metafile.inputs)) }
}

/** `node_modules/@noble/hashes/sha2.js` is of `@noble/hashes`. */
function packagesOf(inputs) {
  const names = inputs.map(input => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
  return [...new Set(names.filter(name => name !== undefined))].sort()
}
