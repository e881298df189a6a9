import { notDone } from '../not-done';

/** Two changes of one text in one; the host can only join those that do not touch. */
export function merged(base: string, mine: string, theirs: string): string {
  if (mine === base) return theirs;
  if (theirs === base || theirs === mine) return mine;
  const [ours, other] = [change(base, mine), change(base, theirs)];
  const [first, second] = ours.from <= other.from ? [ours, other] : [other, ours];
  if (first.to > second.from || first.from === second.from) notDone('joining what was typed with a change of the same place on the disk');
  return base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to);
}

/** The smallest stretch that turns one text into the other. */
function change(before: string, after: string): { from: number; to: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let kept = 0;
  while (kept < shorter - from && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept += 1;
  return { from, to: before.length - kept, text: after.slice(from, after.length - kept) };
}
