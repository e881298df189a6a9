import { researchVault } from './research-vault'

/** Texts of notes from all parts of a vault, as many as are wanted. */
export function sampleNotes(notes: number, wanted: number): readonly string[] {
  const texts: string[] = []
  let number = 0
  const step = Math.max(1, Math.floor(notes / wanted))
  for (const { path, content } of researchVault({ notes })) {
    if (typeof content !== 'string' || !path.endsWith('.md')) continue
    number += 1
    if (number % step === 0 && texts.length < wanted) texts.push(content)
  }
  return texts
}
