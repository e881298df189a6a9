import type { PlannedNote } from './planned-note'
import type { Random } from './random'
import { authors, tags } from './words'

/** Most notes have some: plain keys, now and then a list. Empty for the rest. */
export function frontMatter(note: PlannedNote, link: () => string, dice: Random): string {
  const keys = [...keysOf(note, link, dice), ...hidingKeys(note, dice)]
  return keys.length === 0 ? '' : `---\n${keys.join('\n')}\n---\n`
}

function keysOf(note: PlannedNote, link: () => string, dice: Random): readonly string[] {
  switch (note.kind) {
    case 'log':
      return dice.chance(0.7) ? [`date: ${note.day}`, ...tagKeys(dice)] : []
    case 'plan':
      return ['type: week-plan', `date: ${note.day}`]
    case 'project':
      return ['type: project', 'status: active', `start: ${note.day}`, ...tagKeys(dice)]
    case 'concept':
      return dice.chance(0.8) ? [`aliases: [${note.title} ${note.index}]`, ...tagKeys(dice)] : []
    case 'reading':
      return dice.chance(0.6) ? [`created: ${note.day}`, ...tagKeys(dice)] : []
    case 'paper':
      return [
        'type: paper',
        `title: "${note.title}: a study"`,
        `authors: [${dice.pick(authors)}, ${dice.pick(authors)}]`,
        `year: ${2017 + dice.below(10)}`,
        `arxiv: "${1700 + dice.below(900)}.${10000 + dice.below(9999)}"`,
        `status: ${dice.pick(['read', 'reading', 'to read'])}`,
        ...(dice.chance(0.4) ? [`concepts: ["[[${note.title}]]", "${plain(link())}"]`] : []),
        ...tagKeys(dice),
      ]
  }
}

function tagKeys(dice: Random): readonly string[] {
  if (dice.chance(0.3)) return []
  return dice.chance(0.5) ? [`tags: [${dice.pick(tags)}, ${dice.pick(tags)}]`] : ['tags:', `  - ${dice.pick(tags)}`, `  - ${dice.pick(tags)}`]
}

function hidingKeys(note: PlannedNote, dice: Random): readonly string[] {
  if (note.hidden === 'publish') return [dice.chance(0.05) ? 'publish: "unreadable' : 'publish: false']
  return note.hidden === 'private' ? ['private: true'] : []
}

/** A property knows no Markdown link. */
function plain(link: string): string {
  return link.startsWith('[[') ? link : '[[README]]'
}
