/**
 * The order of two cells of a column: by number where every cell that says something says a short one with a number in it
 * (`2022.5.4（先前有 preprint）`, `292（2024-03）`, `1,000+`), else by the language. Empty cells come last either way.
 */
export function cellOrder(cells: readonly string[], language: string): (a: string, b: string, descending: boolean) => number {
  const said = cells.filter((cell) => cell !== '');
  const isNumeric = said.length > 0 && said.every((cell) => cell.length <= 40 && numberIn(cell) !== undefined);
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = isNumeric ? (a: string, b: string): number => (numberIn(a) ?? 0) - (numberIn(b) ?? 0) : collator.compare;
  return (a, b, descending) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return descending ? compare(b, a) : compare(a, b);
  };
}

/** A year where there is one, else the first number. */
function numberIn(cell: string): number | undefined {
  const year = /^\D*((?:1[5-9]|20)\d{2})(?![\d,+])/.exec(cell)?.[1];
  const found = year ?? /\d[\d,]*(?:\.\d+)?/.exec(cell)?.[0].replace(/,/g, '');
  return found === undefined ? undefined : Number(found);
}
