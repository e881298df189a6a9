import { random, type Random } from './vault/random'
import { openPhrases } from './vault/phrases'
import { authors, titleParts, topics } from './vault/words'

/** A BibTeX library as a reference manager exports it: about 1 kB an entry, most of it the abstract. */
export function bibliography(entries: number, seed = 1): string {
  const dice = random(seed)
  return Array.from({ length: entries }, (_, number) => entry(dice, number)).join('\n')
}

function entry(dice: Random, number: number): string {
  const language = dice.chance(0.3) ? 'zh' : 'en'
  const space = language === 'zh' ? '' : ' '
  const title = titleParts[language].map(words => dice.pick(words)).join(space)
  const names = Array.from({ length: 1 + dice.below(6) }, () => dice.pick(authors).replace('ü', '{\\"u}').replace('í', '{\\\'\\i}')).join(' and ')
  const { openings, subjects, observations, say } = openPhrases[language]
  let abstract = ''
  for (let sentence = 0; abstract.length < (language === 'zh' ? 250 : 700); sentence += 1) {
    abstract += say(dice.pick(openings), dice.pick(subjects), dice.pick(observations), number * 100 + sentence).replace(/[{}]/g, '').replace(/[%&#$_]/g, '\\$&') + space
  }
  const inJournal = dice.chance(0.6)
  const from = 1 + dice.below(900)
  return `@${inJournal ? 'article' : 'inproceedings'}{key${number},
  title = {{${title}}},
  author = {${names}},
  ${inJournal ? 'journal' : 'booktitle'} = {Advances in ${dice.pick(topics)}},
  year = {${1990 + dice.below(36)}},
  month = ${dice.pick(['jan', 'apr', 'jul', 'oct'])},
  volume = {${1 + dice.below(80)}},
  pages = {${from}--${from + 12}},
  doi = {10.1000/test.${number}},
  keywords = {${dice.pick(topics)}, ${dice.pick(topics)}},
  abstract = {${abstract.trim()}}
}
`
}
