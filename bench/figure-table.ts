import { goalMet, type Figure } from './figure'
import { numberText } from './figure-text'

/** The whole table, for whoever measures. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(figure => {
    const { least, most } = figure.value
    return row([figure.what, valueText(figure), `${numberText(least)} to ${numberText(most)}`, goalText(figure), figure.detail])
  })
  return [row(['What', 'Median', 'Range', 'Goal', 'Made of']), '|---|---:|---|---|---|', ...rows].join('\n')
}

/** What the README shows of it. */
export function readmeTable(figures: readonly Figure[], machine: string): string {
  const rows = figures.map(figure => row([figure.what, valueText(figure), goalText(figure)]))
  return [row(['What', 'Measured', 'Goal']), '|---|---:|---|', ...rows, '', `Medians of one run of \`npm run bench\` on ${machine}.`].join('\n')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function valueText({ value, unit }: Figure): string {
  return unit === undefined ? numberText(value.median) : `${numberText(value.median)} ${unit}`
}

function goalText({ goal, value }: Figure): string {
  if (goal === undefined) return ''
  const limit = goal.atMost === undefined ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`
  return goalMet(goal, value) ? limit : `${limit}: **missed**`
}
