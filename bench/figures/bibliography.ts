import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { parse } from '@retorquere/bibtex-parser'
import { referenceLibrary } from '../../src/core/paper/reference-library'
import { bibliography } from '../bibliography'
import type { Figure } from '../figure'
import { countText, secondsText, took } from '../figure-text'
import { slowRounds, spread, spreadOf, timed } from '../rounds'
import type { Workshop } from '../workshop'

/** After so many milliseconds of work the others get their turn. */
const turn = 10

/** A library of BibTeX is read, so that one can pick from it: how long, beside two other readers, and how long at a stretch. */
export async function bibliographyFigures(workshop: Workshop): Promise<readonly Figure[]> {
  const entries = workshop.scale.notes / 2
  const text = bibliography(entries)
  const stretches: number[] = []
  const ours = async (): Promise<number> => {
    const { seconds, longest } = await readInTurns(text, entries)
    stretches.push(longest)
    return seconds
  }
  // What runs first is not compiled yet; that stretch counts too.
  await ours()
  // One of them takes most of a minute.
  const measured = await slowRounds(1, [
    ['ours', ours],
    ['citation-js', () => timed(() => expectEntries(new Cite(text).data.length, entries))],
    ['retorquere', () => timed(() => expectEntries(parse(text, { sentenceCase: false }).entries.length, entries))],
    ['again', ours],
  ])
  const made = `${countText(entries)} entries, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`
  return [
    {
      what: `@retorquere/bibtex-parser / our index of ${countText(entries)} BibTeX entries`,
      value: spread(measured, round => round('retorquere') / round('ours')),
      detail: `${took(measured, 'retorquere')} / ${took(measured, 'ours')}, ${made}`,
    },
    {
      what: `citation-js / our index of ${countText(entries)} BibTeX entries`,
      value: spread(measured, round => round('citation-js') / round('ours')),
      detail: `${took(measured, 'citation-js')} / ${took(measured, 'ours')}, ${made}`,
    },
    {
      what: 'longest stretch of work meanwhile', value: spreadOf(stretches), unit: 'ms', goal: { atMost: 50 },
      detail: `turns of ${turn} ms, ${secondsText(spread(measured, round => round('again')).median)} for all`,
    },
  ]
}

async function readInTurns(text: string, entries: number): Promise<{ readonly seconds: number; readonly longest: number }> {
  const start = performance.now()
  let [since, longest] = [start, 0]
  const rest = (): void => {
    longest = Math.max(longest, performance.now() - since)
  }
  const library = await referenceLibrary(text, () => {
    if (performance.now() - since < turn) return undefined
    rest()
    return new Promise(resolve => setImmediate(() => {
      since = performance.now()
      resolve()
    }))
  })
  rest()
  expectEntries(library.entries.length, entries)
  return { seconds: (performance.now() - start) / 1000, longest }
}

/** A figure of a reader that gave up would mean nothing. */
function expectEntries(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`Cannot measure: ${found} of ${wanted} entries were read`)
}
