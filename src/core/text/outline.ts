import type { HeadingToken, ListItemToken, NoteScan } from './token';

/** The headings and list items of a note that lie in no other block, in order. */
export interface Outline {
  readonly headings: readonly HeadingToken[];
  readonly items: readonly ListItemToken[];
}

export function outlineOf({ text, tokens }: NoteScan): Outline {
  const headings: HeadingToken[] = [];
  const items: ListItemToken[] = [];
  let held = 0;
  for (const token of tokens) {
    const isOutermost = token.start >= held && token.hidden === undefined;
    if (token.kind === 'listItem' || token.kind === 'callout' || token.kind === 'footnoteDefinition') held = Math.max(held, token.end);
    if (!isOutermost || !/^[ \t]*$/.test(text.slice(lineStart(text, token.start), token.start).replace('\uFEFF', ''))) continue;
    if (token.kind === 'heading') headings.push(token);
    else if (token.kind === 'listItem') items.push(token);
  }
  return { headings, items };
}

/** Where the line begins that holds an offset. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  // Most texts have no `\r`: looking for one from the end of a long text would take as long as all that stands before.
  return start + text.slice(start, offset).lastIndexOf('\r') + 1;
}
