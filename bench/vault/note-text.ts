import { openBlocks, privateBlocks } from './blocks'
import { frontMatter } from './front-matter'
import { linkSource, type LinkStyle } from './link-source'
import type { PlannedNote } from './planned-note'
import { phrasesOf } from './phrases'
import { random, type Random } from './random'

/** Bytes of the blocks of a middling note; a line of Chinese has about two for each character. */
const middleBytes = 1_500
const bytesPerCharacter = { zh: 2.2, en: 1 }

/** The text of one note; it is the same whichever notes were written before it. */
export function noteText(note: PlannedNote, style: LinkStyle, attachments: readonly string[], seed: number): string {
  const dice = random(seed + Math.imul(note.index + 1, 0x9e3779b1))
  const link = linkSource(note, style, dice)
  let run = (note.index + 1) * 1_000
  const phrases = phrasesOf(note)
  const author = { language: note.language, phrases, dice, link, run: () => run += 1 }
  const parts = [note.kind === 'log' ? '' : `# ${note.title}`, note.kind === 'plan' ? weekTable(note, link) : '']
  const blocks = note.hidden === undefined ? openBlocks : privateBlocks
  const headings = dice.pick([0, 2, 3, 4])
  const wanted = dice.size(middleBytes) / bytesPerCharacter[note.language]
  const start = dice.below(4)
  let length = 0
  for (let count = 0; length < wanted; count += 1) {
    const name = phrases.sections[start + count / 2]
    if (headings > 0 && count % 2 === 0 && count / 2 < headings && name !== undefined) parts.push(`## ${name}`)
    const block = dice.pick(blocks)(author)
    length += block.length
    parts.push(block)
  }
  parts.push(embed(note, style, attachments, dice))
  return `${frontMatter(note, link, dice)}${parts.filter(part => part !== '').join('\n\n')}\n`
}

function weekTable(note: PlannedNote, link: () => string): string {
  const days = note.language === 'zh' ? '周一 | 周二 | 周三 | 周四 | 周五' : 'Mon | Tue | Wed | Thu | Fri'
  const cells = Array.from({ length: 5 }, () => link().replaceAll('|', '\\|')).join(' | ')
  return `| | ${days} |\n|---|---|---|---|---|---|\n| am | ${cells} |\n| pm | | ${cells.split(' | ').slice(1).join(' | ')} |`
}

/** One note in eight shows a figure, one in thirty another note. */
function embed(note: PlannedNote, style: LinkStyle, attachments: readonly string[], dice: Random): string {
  if (attachments.length > 0 && dice.chance(0.12)) {
    const name = dice.pick(attachments)
    return note.language === 'zh' ? `![[${name}|300]]` : `![[Attachments/${name}]]`
  }
  if (!dice.chance(0.03)) return ''
  const shown = style.notes[dice.rank(style.notes.length)] ?? note
  return `![[${style.byPath ? shown.path.replace(/\.md$/, '') : shown.title}#${dice.pick(phrasesOf(shown).sections)}]]`
}
