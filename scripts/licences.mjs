import { readdir, readFile } from 'node:fs/promises'

const vendored = ['docsify', 'katex', 'mermaid', 'prismjs']

// Bundled inside docsify.min.js and its plugin; their own comments name them, their texts are not there.
const inDocsify = ['marked', 'prismjs']

/** The names, versions and licence texts of everything under `_logbook/`, as one text file. */
export async function licences(bundled) {
  const names = [...new Set([...vendored, ...inDocsify, ...bundled])].sort()
  const parts = await Promise.all(names.map(licence))
  return Buffer.from(`The files of this folder contain the following packages.\n\n${parts.join('\n')}`)
}

async function licence(name) {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  const file = (await readdir(folder)).sort().find(name => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`Cannot list the licence of ${name}: no licence file`)
  const text = (await readFile(`${folder}/${file}`, 'utf8')).replace(/\r\n/g, '\n').trim()
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${text}\n`
}
