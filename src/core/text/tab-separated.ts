/** Rows of cells as spreadsheets copy them: a cell with a tab, a line break or a quote in it stands in quotes. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t')).join('\n');
}

/** Reads what spreadsheets copy; a quote that does not begin a cell, or is never closed, is text. */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const end = text.replace(/(?:\r\n|[\r\n])$/, '').length;
  let at = 0;
  for (;;) {
    const quoted = QUOTED.exec(text.slice(at, end));
    const cell = quoted?.[0] ?? /^[^\t\n\r]*/.exec(text.slice(at, end))?.[0] ?? '';
    rows.at(-1)?.push(quoted === null ? cell : cell.slice(1, -1).replace(/""/g, '"').replace(/\r\n?/g, '\n'));
    at += cell.length;
    if (at >= end) return rows;
    if (text[at] !== '\t') rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

const QUOTED = /^"(?:[^"]|"")*"(?=[\t\n\r]|$)/;
