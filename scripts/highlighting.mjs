import { readFile } from 'node:fs/promises'

/** docsify carries Prism with these alone. */
const carried = ['markup', 'css', 'clike', 'javascript']

const languages = [
  'python', 'bash', 'yaml', 'json', 'latex', 'typescript', 'c', 'cpp', 'java', 'rust', 'go',
  'sql', 'r', 'matlab', 'julia', 'diff', 'markdown',
]

/** The grammars that docsify lacks, in one script, each after the ones it builds upon. */
export async function highlighting() {
  const components = JSON.parse(await readFile('node_modules/prismjs/components.json', 'utf8')).languages
  const order = [...carried]
  const add = language => {
    if (order.includes(language)) return
    for (const needed of [components[language].require ?? []].flat()) add(needed)
    order.push(language)
  }
  languages.forEach(add)
  const sources = await Promise.all(order.slice(carried.length).map(language => (
    readFile(`node_modules/prismjs/components/prism-${language}.min.js`, 'utf8')
  )))
  return Buffer.from(sources.map(source => `${source.trim()}\n`).join(''))
}
