import type { Random } from './random'
import { observations, openings, subjects, type Language } from './words'

/** Writes a link to some other note: `[[Sparse Attention Limits|the limits]]`. */
export type LinkSource = () => string

/** "It turns out that our water box was *never* trained above 350 K, see [[…]]." */
export function sentence(language: Language, dice: Random, link: LinkSource): string {
  const opening = dice.pick(openings[language])
  const subject = dice.chance(0.18) ? link() : dice.pick(subjects[language])
  const observation = dice.pick(observations[language])
  if (language === 'zh') return `${opening}${subject}${observation}${dice.chance(0.12) ? `，见${link()}` : ''}。`
  return `${opening} ${subject} ${observation}${dice.chance(0.12) ? `, see ${link()}` : ''}.`
}

export function paragraph(language: Language, dice: Random, link: LinkSource): string {
  const sentences = Array.from({ length: 1 + dice.below(4) }, () => sentence(language, dice, link))
  return sentences.join(language === 'zh' ? '' : ' ')
}
