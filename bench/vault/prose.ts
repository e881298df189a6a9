import type { Author } from './author'

/** "It turns out that in run 1204 our water box was *never* trained above 350 K (1205: [[…]])." */
export function sentence({ language, phrases, dice, link, run }: Author): string {
  const subject = dice.chance(0.18) ? link() : dice.pick(phrases.subjects)
  const said = phrases.say(dice.pick(phrases.openings), subject, dice.pick(phrases.observations), run())
  return `${said}${dice.chance(0.12) ? phrases.remark(link(), run()) : ''}${language === 'zh' ? '。' : '.'}`
}

export function paragraph(author: Author): string {
  const sentences = Array.from({ length: 1 + author.dice.below(4) }, () => sentence(author))
  return sentences.join(author.language === 'zh' ? '' : ' ')
}
