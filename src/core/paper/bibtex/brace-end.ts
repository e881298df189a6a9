/** After the brace that closes the one at `open`; `end` when none does. */
export function braceEnd(source: string, open: number, end = source.length): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE && --depth === 0) return at + 1;
  }
  return end;
}

/** The parts of a text between separators that stand outside all braces. `separator` is sticky. */
export function splitOutsideBraces(source: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      separator.lastIndex = at;
      const [found = ''] = separator.exec(source) ?? [];
      if (found === '') continue;
      parts.push(source.slice(from, at));
      from = at + found.length;
      at = from - 1;
    }
  }
  return [...parts, source.slice(from)];
}

const OPEN = 123;
const CLOSE = 125;
