import type { NoteKind, PlannedNote } from './planned-note'
import { random, type Random } from './random'
import { titleParts, topics, type Language } from './words'

const newestDay = Date.UTC(2026, 7, 30)
const dayLength = 86_400_000

/** A log has about five entries a week, so that even the largest vault holds no more than six years of it. */
const mostEntries = 1_500
const mostPlans = 300
const mostProjects = 150

/** The notes of a vault: what most links lead to comes first. */
export function plannedNotes(count: number, seed: number): readonly PlannedNote[] {
  const dice = random(seed)
  const entries = Math.min(mostEntries, Math.round(count * 0.15))
  const plans = Math.min(mostPlans, Math.round(count * 0.03))
  const projects = Math.min(mostProjects, Math.round(count * 0.02))
  const others = count - entries - plans - projects
  const titles = titleSource()
  const days = entryDays(entries, dice)
  return Array.from({ length: count }, (_, index) => {
    const language: Language = dice.chance(0.6) ? 'zh' : 'en'
    if (index < others) return knowledgeNote(index, language, titles, dice)
    if (index < others + projects) return projectNote(index, language, titles, dice)
    if (index < others + projects + plans) return planNote(index, language, index - others - projects)
    return entryNote(index, language, days[index - others - projects - plans] ?? dayBefore(0), dice)
  })
}

function knowledgeNote(index: number, language: Language, titles: TitleSource, dice: Random): PlannedNote {
  const title = titles(language)
  const day = dayBefore(dice.below(2_000))
  const kind = dice.pick<NoteKind>(['paper', 'paper', 'paper', 'paper', 'concept', 'concept', 'concept', 'reading'])
  const hidden = dice.chance(0.05) ? { hidden: 'folder' as const } : hiddenByProperty(dice)
  const topic = topics[dice.rank(topics.length)] ?? topics[0]
  const folder = { paper: `Papers/${topic}`, concept: `Concepts/${topic}`, reading: `Reading/${day.slice(0, 7)}` }[kind === 'paper' || kind === 'concept' ? kind : 'reading']
  return { index, kind, path: `${hidden.hidden === 'folder' ? 'Private' : folder}/${title}.md`, title, language, day, ...hidden }
}

function projectNote(index: number, language: Language, titles: TitleSource, dice: Random): PlannedNote {
  const title = titles(language)
  return { index, kind: 'project', path: `Projects/${title}.md`, title, language, day: dayBefore(dice.below(1_500)), ...hiddenByProperty(dice) }
}

function planNote(index: number, language: Language, weeksBack: number): PlannedNote {
  const day = dayBefore(6 + weeksBack * 7)
  return { index, kind: 'plan', path: `Plans/${day.slice(0, 4)}/${day} week.md`, title: `${day} week`, language, day }
}

function entryNote(index: number, language: Language, day: string, dice: Random): PlannedNote {
  return { index, kind: 'log', path: `Log/${day.slice(0, 4)}/${day}.md`, title: day, language, day, ...hiddenByProperty(dice) }
}

function hiddenByProperty(dice: Random): Pick<PlannedNote, 'hidden'> {
  if (!dice.chance(0.065)) return {}
  return { hidden: dice.chance(0.7) ? 'publish' : 'private' }
}

/** Backwards from the newest day, five days of seven. */
function entryDays(count: number, dice: Random): readonly string[] {
  const days: string[] = []
  for (let back = 0; days.length < count; back += 1) {
    if (dice.chance(5 / 7)) days.push(dayBefore(back))
  }
  return days
}

function dayBefore(days: number): string {
  return new Date(newestDay - days * dayLength).toISOString().slice(0, 10)
}

type TitleSource = (language: Language) => string

/** No title comes twice; once the words are used up, a number follows. */
function titleSource(): TitleSource {
  const used = { zh: 0, en: 0 }
  return language => {
    const [first, second, third] = titleParts[language]
    // 7,919 is prime, so that neighbours share no words and yet none comes twice.
    const number = used[language] * 7_919
    used[language] += 1
    const one = first[number % first.length] ?? ''
    const two = second[Math.floor(number / first.length) % second.length] ?? ''
    const three = third[Math.floor(number / first.length / second.length) % third.length] ?? ''
    const round = Math.floor((used[language] - 1) / (first.length * second.length * third.length))
    const words = language === 'zh' ? `${one}${two}${three}` : `${one} ${two} ${three}`
    return round === 0 ? words : `${words} ${round + 1}`
  }
}
