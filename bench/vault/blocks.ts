import { paragraph, sentence, type LinkSource } from './prose'
import type { Random } from './random'
import { observations, sections, subjects, tags, type Language } from './words'

/** One block of Markdown, without the empty lines around it. */
export type Block = (language: Language, dice: Random, link: LinkSource) => string

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')

const list: Block = (language, dice, link) => {
  const mark = dice.pick(['-', '-', '-', '*', '1.'])
  return lines(2 + dice.below(4), index => {
    const item = `${mark} ${sentence(language, dice, link)}`
    return index > 0 && dice.chance(0.2) ? `    ${item}` : item
  })
}

const tasks: Block = (language, dice, link) =>
  lines(2 + dice.below(3), () => `- [${dice.pick([' ', ' ', 'x', 'x', '>', '-', '/'])}] ${sentence(language, dice, link)}`)

const questions: Block = (language, dice, link) => lines(1 + dice.below(2), () => {
  const subject = `${dice.pick(subjects[language])}${language === 'zh' ? '' : ' '}${dice.pick(observations[language])}`
  const question = language === 'zh' ? `为什么${subject}？` : `Why is it that ${subject}?`
  return dice.chance(0.3) ? `- [x] ❓ ${question} → ${link()}` : `- [ ] ❓ ${question}`
})

const table: Block = (language, dice, link) => {
  const [name, error] = language === 'zh' ? ['模型', '误差'] : ['Model', 'Error']
  const rows = lines(2 + dice.below(4), () => `| ${link().replaceAll('|', '\\|')} | ${dice.below(900) / 10} | ${dice.pick(subjects[language])} |`)
  return `| ${name} | ${error} (meV) | |\n|---|---:|---|\n${rows}`
}

const code: Block = (_, dice) => {
  const rate = dice.pick(['1e-3', '5e-4', '3e-4'])
  return dice.pick([
    `\`\`\`python\ndef forces(model, frame):\n    energy = model(frame)  # [[not a link]]\n    return -grad(energy, frame.positions)\n\nfor step in range(${dice.below(90) + 10}):\n    train(forces, rate=${rate})\n\`\`\``,
    `\`\`\`yaml\nmodel: { cutoff: ${dice.below(5) + 4}.0, layers: ${dice.below(6) + 1} }\ntrain:\n  rate: ${rate}  # %% not a comment %%\n\`\`\``,
    `~~~bash\n$ train water.in --seed ${dice.below(100)}\nstep 1000  loss 0.0${dice.below(90) + 10}\n~~~`,
  ])
}

const math: Block = (_, dice) => dice.pick([
  '$$\nE=\\sum_i\\varepsilon_\\theta\\left(\\{\\vec r_{ij}\\}_{r_{ij}<r_c}\\right),\\qquad \\vec F_i=-\\nabla_i E\n$$',
  '$$\n\\mathrm{Attention}(Q,K,V)=\\mathrm{softmax}\\!\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V\n$$',
  '$$D=\\lim_{t\\to\\infty}\\frac{1}{6t}\\left\\langle |\\vec r(t)-\\vec r(0)|^2\\right\\rangle$$',
])

const callout: Block = (language, dice, link) => {
  const type = dice.chance(0.06) ? 'private' : dice.pick(['note', 'tip', 'warning', 'question', 'quote', 'example'])
  return `> [!${type}]${dice.pick(['', '', '-', '+'])} ${dice.pick(sections[language])}\n> ${sentence(language, dice, link)}\n> - ${sentence(language, dice, link)}`
}

const quote: Block = (language, dice, link) => `> ${sentence(language, dice, link)}`

const comment: Block = (language, dice, link) =>
  dice.chance(0.5) ? `%% ${sentence(language, dice, link)} %%` : `%%\n${sentence(language, dice, link)}\n%%`

const tagged: Block = (language, dice, link) => `${sentence(language, dice, link)} #${dice.pick(tags)}`

const outside: Block = (language, dice, link) =>
  `[arXiv](https://arxiv.org/abs/${1700 + dice.below(900)}.${10000 + dice.below(9999)}) ${sentence(language, dice, link)}`

const footnote: Block = (language, dice, link) => `${sentence(language, dice, link)}[^1]\n\n[^1]: ${sentence(language, dice, link)}`

/** `^block-12` at the end, so that other notes can point at it. */
const marked: Block = (language, dice, link) => `${paragraph(language, dice, link)} ^block-${dice.below(20)}`

/** As often as they are listed. */
export const blocks: readonly Block[] = [
  paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, paragraph, list, list, list, list, list, list,
  tasks, questions, table, code, math, callout, quote, comment, tagged, outside, marked, footnote,
]
