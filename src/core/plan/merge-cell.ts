/** What becomes of a cell that was typed in while it was changed elsewhere. */
export type MergedCell = { readonly text: string } | { readonly conflict: { readonly mine: string; readonly theirs: string } };

/**
 * The text of a cell that is typed in, after an edit made elsewhere: lines that both have left alone, and what either has
 * added, changed or taken away. A conflict where both have changed one line: nobody's words are lost without being shown.
 */
export function mergeCell(base: string, mine: string, theirs: string): MergedCell {
  if (mine === theirs || theirs === base) return { text: mine };
  if (mine === base) return { text: theirs };
  const own = change(base, mine);
  const other = change(base, theirs);
  const [first, second] = own.from <= other.from ? [own, other] : [other, own];
  // Two insertions at one place have no order that anyone has said.
  if (second.from < first.to || (second.from === first.from)) return { conflict: { mine, theirs } };
  const lines = base.split('\n');
  const merged = [...lines.slice(0, first.from), ...first.lines, ...lines.slice(first.to, second.from), ...second.lines, ...lines.slice(second.to)];
  return { text: merged.join('\n') };
}

interface Change {
  /** The lines of the base that it replaces. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

function change(base: string, text: string): Change {
  const before = base.split('\n');
  const after = text.split('\n');
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let kept = 0;
  while (kept < before.length - from && kept < after.length - from && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { from, to: before.length - kept, lines: after.slice(from, after.length - kept) };
}
