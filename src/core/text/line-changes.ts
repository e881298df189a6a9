import type { Edit } from './edit';

/** The edits that make one text of another, line by line, in order: lines that both have in their order stay. */
export function lineChanges(before: string, after: string): readonly Edit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let kept = 0;
  while (kept < Math.min(old.length, now.length) - first && old[old.length - 1 - kept] === now[now.length - 1 - kept]) kept++;
  const [oldMiddle, newMiddle] = [old.slice(first, old.length - kept), now.slice(first, now.length - kept)];
  const start = lengthOf(old.slice(0, first));
  // Of texts that have next to nothing in common it is not worth knowing what.
  const same = oldMiddle.length * newMiddle.length > MOST ? [] : commonLines(oldMiddle, newMiddle);
  const edits: Edit[] = [];
  let [at, from, to] = [start, 0, 0];
  for (const { old: oldAt, now: nowAt } of [...same, { old: oldMiddle.length, now: newMiddle.length }]) {
    const end = at + lengthOf(oldMiddle.slice(from, oldAt));
    if (oldAt > from || nowAt > to) edits.push({ start: at, end, text: newMiddle.slice(to, nowAt).join('') });
    at = end + (oldMiddle[oldAt]?.length ?? 0);
    [from, to] = [oldAt + 1, nowAt + 1];
  }
  return edits;
}

/** The longest run of lines that both have in their order, by their places. */
function commonLines(old: readonly string[], now: readonly string[]): readonly { readonly old: number; readonly now: number }[] {
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (a: number, b: number): number => longest[a]?.[b] ?? 0;
  for (let a = old.length - 1; a >= 0; a--) {
    const row = longest[a];
    for (let b = now.length - 1; b >= 0 && row !== undefined; b--) row[b] = old[a] === now[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  }
  const common: { readonly old: number; readonly now: number }[] = [];
  for (let [a, b] = [0, 0]; a < old.length && b < now.length;) {
    if (old[a] === now[b]) common.push({ old: a++, now: b++ });
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return common;
}

/** Each with its line end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((length, line) => length + line.length, 0);
}

const MOST = 250_000;
