import { scan } from '../../../src/core/text/scan'
import { pathologicalNotes } from '../../support/pathological-notes'

const small = 2_500
const times = 16

/** Processor time of the fastest of several readings, in microseconds. */
function cost(text: string, readings: number): number {
  let best = Infinity
  for (let reading = 0; reading < readings; reading++) {
    const before = process.cpuUsage()
    scan(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return best
}

// 16 times the text takes 16 times as long, and 256 times where the work is quadratic. A busy machine is given a factor
// of four; what takes less than the clock tells apart is not judged. `npm run bench -- --only scan-growth` has the figures.
test.each(Object.entries(pathologicalNotes))('reading %s takes time in proportion to their length', (_name, make) => {
  const short = make(small)
  const long = make(small * times)
  cost(short, 3)
  const most = Math.max(cost(short, 10), 100) * times * 4
  let least = cost(long, 3)
  for (let more = 0; more < 20 && least >= most; more++) least = Math.min(least, cost(long, 1))
  expect(least).toBeLessThan(most)
})

test('20,000 open wikilinks, 1,000 quotes and 1,000 list items are read at once', () => {
  expect(scan('[['.repeat(20_000)).tokens).toEqual([])
  expect(scan(`${'> '.repeat(1_000)}\`a\``).tokens).toHaveLength(1)
  expect(scan(`${'- '.repeat(1_000)}\`a\``).tokens).toHaveLength(1_001)
})

test('what nests deeper than 2,000 levels is text', () => {
  expect(scan(`${'- '.repeat(3_000)}\`a\``).tokens).toHaveLength(2_001)
  expect(scan(`${'> '.repeat(3_000)}\`a\`\n\n- b`).tokens.map(({ kind }) => kind)).toEqual(['inlineCode', 'listItem'])
})
