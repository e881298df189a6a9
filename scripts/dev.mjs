import { context } from 'esbuild'
import { copyFileSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { outputs } from './outputs.mjs'

const usage = 'npm run dev -- --vault DIR [--config-dir .obsidian] [--once]\nBuilds the plugin into the vault, and again whenever a source changes.'

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function given() {
  try {
    return parseArgs({ options: { vault: { type: 'string' }, 'config-dir': { type: 'string', default: '.obsidian' }, once: { type: 'boolean' }, help: { type: 'boolean' } } }).values
  } catch (failure) {
    return stop(`${failure.message}\n${usage}`)
  }
}

const { vault, 'config-dir': configDir, once, help } = given()
if (help) stop(usage)
if (vault === undefined) stop(`Cannot build into a vault: --vault is missing.\n${usage}`)
const config = resolve(vault, configDir)
if (!existsSync(config)) stop(`Cannot build into "${vault}": it has no folder "${configDir}". Open it once in Obsidian, or name its settings folder with --config-dir.`)

const { id } = JSON.parse(readFileSync('manifest.json', 'utf8'))
const folder = join(config, 'plugins', id)
mkdirSync(folder, { recursive: true })
// The plugin Hot Reload reloads what has such a file.
writeFileSync(join(folder, '.hotreload'), '')

const beside = ['manifest.json', 'styles.css']
const copy = name => copyFileSync(name, join(folder, name))
beside.forEach(copy)

const { plugin } = await outputs()
const said = {
  name: 'said',
  setup: ({ onEnd }) => onEnd(({ errors }) => {
    if (errors.length === 0) process.stdout.write(`Built into ${folder}\n`)
  }),
}
const built = await context({ ...plugin, plugins: [...plugin.plugins, said], minify: false, sourcemap: 'inline', outfile: join(folder, 'main.js') })
if (once) {
  await built.rebuild()
  await built.dispose()
} else {
  await built.watch()
  for (const name of beside) watch(name, () => copy(name))
  process.stdout.write('Watching src/ and styles.css. What a published page carries (src/site) is read once: start again after changing it.\n')
}
