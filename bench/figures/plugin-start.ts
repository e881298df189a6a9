import { statSync } from 'node:fs'
import { Script } from 'node:vm'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import { builtPlugin, openHost } from '../../tests/host/page/open-host'
import type { PluginSource } from '../../tests/host/plugin/plugins'
import { launchBrowser } from '../../tests/support/browser'
import type { Figure } from '../figure'
import { secondsText } from '../figure-text'
import { rounds, slowRounds, spread, spreadOf, timed } from '../rounds'
import type { Workshop } from '../workshop'

/** What the plugin costs when the app starts: to be read, and to be loaded. */
export async function pluginStartFigures(workshop: Workshop): Promise<readonly Figure[]> {
  const plugin = await builtPlugin()
  const code = String(plugin.main)
  const other = ordinaryBundle()
  const compiled = rounds(workshop.scale.rounds * 10, [
    ['plugin', () => timed(() => compile(code))],
    ['ordinary', () => timed(() => compile(other))],
  ])
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await openHost(page, { files: { 'A.md': '# A' }, node: true })
    const empty = { manifest: { ...plugin.manifest, id: 'empty', name: 'Empty' }, main: "module.exports = class extends require('obsidian').Plugin {}" }
    const started = await slowRounds(workshop.scale.rounds * 4, [
      ['plugin', () => start(page, plugin)],
      ['empty', () => start(page, empty)],
    ])
    const usual = (name: 'plugin' | 'empty'): string => secondsText(spread(started, (round) => round(name)).median)
    return [
      { what: 'enabling the plugin / enabling an empty one', value: spread(started, (round) => round('plugin') / round('empty')), detail: `${usual('plugin')} / ${usual('empty')}, read, evaluated and loaded on the stand-in in Chromium` },
      {
        what: `reading main.js / reading a bundle of ${Math.round(other.length / 1000)} kB`,
        value: spread(compiled, (round) => round('plugin') / round('ordinary')),
        detail: `${secondsText(spread(compiled, (round) => round('plugin')).median)} / ${secondsText(spread(compiled, (round) => round('ordinary')).median)} to compile`,
      },
      { what: 'size of main.js', value: spreadOf([statSync('main.js').size / 1000]), unit: 'kB', detail: 'with all that a published site carries' },
    ]
  } finally {
    await browser.close()
  }
}

let count = 0

/** Each time another text, so that the engine remembers none. */
function compile(code: string): void {
  new Script(`(function (module, exports, require) {${code}\n})//${count += 1}`)
}

async function start(page: Page, plugin: PluginSource): Promise<number> {
  return page.evaluate(async (source) => {
    const began = performance.now()
    await window.host.enable(source)
    const seconds = (performance.now() - began) / 1000
    await window.host.disable(source.manifest.id)
    return seconds
  }, plugin)
}

/** As large as the plugins that most people have. */
function ordinaryBundle(): string {
  const contents = `import { parser } from '@lezer/markdown'; import { marked } from 'marked'; import purify from 'dompurify'; import { zipSync, unzipSync } from 'fflate'; module.exports = { parser, marked, purify, zipSync, unzipSync }`
  const { outputFiles: [bundle] } = buildSync({ stdin: { contents, resolveDir: '.' }, bundle: true, minify: true, write: false, format: 'cjs', platform: 'browser', logLevel: 'error' })
  return bundle?.text ?? ''
}
