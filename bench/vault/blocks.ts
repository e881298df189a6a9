import type { Author } from './author'
import { paragraph, sentence } from './prose'
import { privatePhrases } from './phrases'
import { tags } from './words'

/** One block of Markdown, without the empty lines around it. */
export type Block = (author: Author) => string

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')

const list: Block = author => {
  const { dice } = author
  const mark = dice.pick(['-', '-', '-', '*', '1.'])
  return lines(2 + dice.below(4), index => {
    const item = `${mark} ${sentence(author)}`
    return index > 0 && dice.chance(0.2) ? `    ${item}` : item
  })
}

const tasks: Block = author =>
  lines(2 + author.dice.below(3), () => `- [${author.dice.pick([' ', ' ', 'x', 'x', '>', '-', '/'])}] ${sentence(author)}`)

const questions: Block = ({ language, phrases, dice, link, run }) => lines(1 + dice.below(2), () => {
  const why = language === 'zh' ? '为什么' : 'Why is it that'
  const question = `❓ ${phrases.say(why, dice.pick(phrases.subjects), dice.pick(phrases.observations), run())}${language === 'zh' ? '？' : '?'}`
  return dice.chance(0.3) ? `- [x] ${question}${phrases.remark(link(), run())}` : `- [ ] ${question}`
})

const table: Block = ({ language, phrases, dice, link }) => {
  const [name, error] = language === 'zh' ? ['模型', '误差'] : ['Model', 'Error']
  const rows = lines(2 + dice.below(4), () => `| ${link().replaceAll('|', '\\|')} | ${dice.below(900) / 10} | ${dice.pick(phrases.subjects)} |`)
  return `| ${name} | ${error} (meV) | |\n|---|---:|---|\n${rows}`
}

const code: Block = ({ dice }) => {
  const rate = dice.pick(['1e-3', '5e-4', '3e-4'])
  return dice.pick([
    `\`\`\`python\ndef forces(model, frame):\n    energy = model(frame)  # [[not a link]]\n    return -grad(energy, frame.positions)\n\nfor step in range(${dice.below(90) + 10}):\n    train(forces, rate=${rate})\n\`\`\``,
    `\`\`\`yaml\nmodel: { cutoff: ${dice.below(5) + 4}.0, layers: ${dice.below(6) + 1} }\ntrain:\n  rate: ${rate}  # %% not a comment %%\n\`\`\``,
    `~~~bash\n$ train water.in --seed ${dice.below(100)}\nstep 1000  loss 0.0${dice.below(90) + 10}\n~~~`,
  ])
}

const math: Block = ({ dice }) => dice.pick([
  '$$\nE=\\sum_i\\varepsilon_\\theta\\left(\\{\\vec r_{ij}\\}_{r_{ij}<r_c}\\right),\\qquad \\vec F_i=-\\nabla_i E\n$$',
  '$$\n\\mathrm{Attention}(Q,K,V)=\\mathrm{softmax}\\!\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V\n$$',
  '$$D=\\lim_{t\\to\\infty}\\frac{1}{6t}\\left\\langle |\\vec r(t)-\\vec r(0)|^2\\right\\rangle$$',
])

const callout: Block = author => {
  const { dice, phrases } = author
  const type = dice.pick(['note', 'tip', 'warning', 'question', 'quote', 'example'])
  return `> [!${type}]${dice.pick(['', '', '-', '+'])} ${dice.pick(phrases.sections)}\n> ${sentence(author)}\n> - ${sentence(author)}`
}

const toMyself = (author: Author): Author => ({ ...author, phrases: privatePhrases[author.language] })

const privateCallout: Block = author => `> [!private] ${sentence(toMyself(author))}\n> ${sentence(toMyself(author))}`

const quote: Block = author => `> ${sentence(author)}`

const comment: Block = author =>
  author.dice.chance(0.5) ? `%% ${sentence(toMyself(author))} %%` : `%%\n${sentence(toMyself(author))}\n%%`

const tagged: Block = author => `${sentence(author)} #${author.dice.pick(tags)}`

const outside: Block = author => {
  const { dice, phrases } = author
  const place = phrases === privatePhrases[author.language] ? 'mail.example.org/letters' : 'arxiv.org/abs'
  return `[${place.slice(0, 5)}](https://${place}/${1700 + dice.below(900)}.${10000 + dice.below(9999)}) ${sentence(author)}`
}

const footnote: Block = author => `${sentence(author)}[^1]\n\n[^1]: ${sentence(author)}`

/** `^block-12` at the end, so that other notes can point at it. */
const marked: Block = author => `${paragraph(author)} ^block-${author.dice.below(20)}`

const rare: Block = author => author.dice.chance(0.1) ? privateCallout(author) : paragraph(author)

/** As often as they are listed. */
export const openBlocks: readonly Block[] = [
  paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, list, list, list, list, list, list,
  tasks, questions, table, code, math, callout, quote, comment, tagged, outside, marked, footnote, rare,
]

/** What is private has no formulas, which would be those of the papers. */
export const privateBlocks: readonly Block[] = openBlocks.filter(block => block !== math)
