import type { Author } from './author'
import { observations, openings, subjects } from './words'

/** "It turns out that our water box was *never* trained above 350 K (run 1204), see [[…]]." */
export function sentence({ language, dice, link, run }: Author): string {
  const opening = dice.pick(openings[language])
  const subject = dice.chance(0.18) ? link() : dice.pick(subjects[language])
  const observation = dice.pick(observations[language])
  if (language === 'zh') return `${opening}${subject}${observation}（第 ${run()} 次）${dice.chance(0.12) ? `，见${link()}` : ''}。`
  return `${opening} ${subject} ${observation} (run ${run()})${dice.chance(0.12) ? `, see ${link()}` : ''}.`
}

export function paragraph(author: Author): string {
  const sentences = Array.from({ length: 1 + author.dice.below(4) }, () => sentence(author))
  return sentences.join(author.language === 'zh' ? '' : ' ')
}
