import type { NoteFacts } from '../../note/facts';

/** The heading that is the note's title: its first, at level 1, before any other. */
export function titleHeadingOf(facts: NoteFacts): string | undefined {
  const first = facts.headings[0];
  return first?.level === 1 && first.opens === true ? first.text : undefined;
}
