import { build } from 'esbuild'

/** `src/site/site.css` with all that it imports, as the one stylesheet of a published site beside docsify's. */
export async function siteStyle() {
  const result = await build({
    entryPoints: ['src/site/site.css'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    // As written: an older target would have nested rules and colours rewritten at length.
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  })
  return result.outputFiles[0].contents
}
