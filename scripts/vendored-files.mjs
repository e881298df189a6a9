import { readdir, readFile } from 'node:fs/promises'
import { highlighting } from './highlighting.mjs'

const from = path => readFile(`node_modules/${path}`)

/** `name` under `_logbook/`, the npm file it is, when a site needs it, and what is changed in it. */
const vendored = [
  ['docsify.js', 'docsify/dist/docsify.min.js', 'always'],
  ['core.css', 'docsify/dist/themes/core.min.css', 'always'],
  ['katex.js', 'katex/dist/katex.min.js', 'math'],
  ['katex.css', 'katex/dist/katex.min.css', 'math', woff2Only],
  ['mermaid.js', 'mermaid/dist/mermaid.min.js', 'mermaid'],
]

/** Every file that a published site takes from npm as it is, or nearly so. */
export async function vendoredFiles() {
  const files = await Promise.all(vendored.map(async ([name, source, use, change = same]) => {
    const bytes = await from(source)
    return { path: `_logbook/${name}`, use, bytes: change(withoutSourceMap(bytes)) }
  }))
  files.push({ path: '_logbook/highlighting.js', use: 'code', bytes: await highlighting() })
  return [...files, ...(await mathFonts())]
}

async function mathFonts() {
  const names = await readdir('node_modules/katex/dist/fonts')
  return Promise.all(names.filter(name => name.endsWith('.woff2')).map(async name => (
    { path: `_logbook/fonts/${name}`, use: 'math', bytes: await from(`katex/dist/fonts/${name}`) }
  )))
}

const same = bytes => bytes

/** Every browser that runs docsify 5 reads woff2, so the other two formats stay behind. */
function woff2Only(bytes) {
  return replaced(bytes, /(format\("woff2"\))(?:,url\([^)]*\) format\("(?:woff|truetype)"\))+/g, '$1')
}

/** The map is not published, and a browser's developer tools would report it as missing. */
function withoutSourceMap(bytes) {
  const text = bytes.toString('utf8')
  return Buffer.from(text.replace(/\n?(?:\/\/|\/\*)# sourceMappingURL=\S+(?: \*\/)?\s*$/, '\n'))
}

/** A change that no longer applies after an update must not pass unseen. */
function replaced(bytes, pattern, replacement) {
  const text = bytes.toString('utf8')
  const result = text.replace(pattern, replacement)
  if (result === text) throw new Error(`Cannot vendor a file: nothing in it matches ${pattern}`)
  return Buffer.from(result)
}
