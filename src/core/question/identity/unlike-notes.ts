import type { FirstSeen } from './first-seen';
import type { KnownQuestion } from './known-question';

/**
 * The notes that ask anything else without a day than what is remembered of them; the others need not be read into the memory again,
 * which takes long where there are many. `asked` is what every note asks, by its path.
 */
export function unlikeNotes(memory: FirstSeen, asked: ReadonlyMap<string, readonly KnownQuestion[]>): ReadonlySet<string> {
  const remembered = new Map<string, string>();
  for (const seen of memory.questions) if (seen.gone === undefined) remembered.set(seen.note, (remembered.get(seen.note) ?? '') + said(seen));
  const unlike = new Set<string>();
  for (const note of remembered.keys()) if (!asked.has(note)) unlike.add(note);
  for (const [note, questions] of asked) {
    const now = questions.map((question) => (question.asked === undefined ? said(question) : '')).join('');
    if (now !== (remembered.get(note) ?? '')) unlike.add(note);
  }
  return unlike;
}

function said({ text, section, id }: Pick<KnownQuestion, 'text' | 'section' | 'id'>): string {
  return `${JSON.stringify([text, section ?? null, id ?? null])}\n`;
}
