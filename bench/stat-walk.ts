/** A program that looks at every file below the folders that it is given, as cheaply as Node can. */
export const statWalk = `
const { readdirSync, statSync } = require('node:fs')
const walk = folder => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + '/' + entry.name
    if (entry.isDirectory()) walk(path)
    else statSync(path)
  }
}
process.argv.slice(1).forEach(walk)
`
