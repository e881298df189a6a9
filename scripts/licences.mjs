import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'

/**
 * The names, versions and licence texts of some packages, as one text file: of the vendored ones with
 * their dependencies, which their published files contain, of the bundled ones as the bundler saw them.
 */
export async function licences(vendored, bundled) {
  const folders = new Map()
  for (const name of vendored) await addWithDependencies(`node_modules/${name}`, folders)
  for (const name of bundled) await add(`node_modules/${name}`, folders)
  const parts = await Promise.all([...folders.keys()].sort().map(folder => licence(folder, folders.get(folder))))
  return Buffer.from(`The files of this folder contain the following packages, whole or in part.\n\n${parts.join('\n')}`)
}

async function add(folder, folders) {
  const facts = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))
  folders.set(folder, facts)
  return facts
}

async function addWithDependencies(folder, folders) {
  if (folders.has(folder)) return
  const { dependencies = {} } = await add(folder, folders)
  for (const name of Object.keys(dependencies)) {
    // Types and install messages never reach a published file.
    if (name.startsWith('@types/') || name.includes('postinstall')) continue
    await addWithDependencies(installed(name, folder), folders)
  }
}

/** As Node looks for it: beside the package that asks, then in the folders above. */
function installed(name, folder) {
  const nested = `${folder}/node_modules/${name}`
  if (existsSync(nested)) return nested
  const above = folder.lastIndexOf('/node_modules/')
  return above < 0 ? `node_modules/${name}` : installed(name, folder.slice(0, above))
}

async function licence(folder, { name, version, license, author }) {
  const file = (await readdir(folder)).sort().find(name => /^licen[cs]e(?!.*\.js$)/i.test(name))
  const text = file === undefined ? `By ${author?.name ?? author ?? 'its authors'}.` : await readFile(`${folder}/${file}`, 'utf8')
  const title = `${name} ${version}${license === undefined ? '' : ` (${license})`}`
  return `${title}\n${'-'.repeat(title.length)}\n\n${text.replace(/\r\n/g, '\n').trim()}\n`
}
