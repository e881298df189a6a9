import { countUpTo } from '../text/count-up-to';
import { applyEdits, type Edit } from '../text/edit';
import { scan } from '../text/scan';
import { spanAt } from '../text/span-at';
import type { NoteScan, Span, Token } from '../text/token';

/** A mention that is to become a link. */
export interface AcceptedLink extends Span {
  /** What stands between `[[` and `|`: the shortest path that leads to the concept. */
  readonly target: string;
}

/** `温度` becomes `[[温度]]`, `PES` becomes `[[势能面|PES]]`: the text of a link is the text that was there. */
export function wikilinkOf({ target }: AcceptedLink, written: string): string {
  return target === written ? `[[${target}]]` : `[[${target}|${written}]]`;
}

/**
 * The edits that make links of mentions. One that would change how the note around it reads is left out: `write` gives
 * the link, which in a table has its `|` escaped here.
 */
export function linkConcepts<Link extends Span>(text: string, accepted: readonly Link[], write: (link: Link, written: string) => string): readonly Edit[] {
  const before = scan(text);
  const tables = before.tokens.filter(({ kind }) => kind === 'table');
  const edits = accepted.slice().sort((a, b) => a.start - b.start).map((link): Edit => {
    const made = write(link, text.slice(link.start, link.end));
    return { start: link.start, end: link.end, text: spanAt(tables, link.start) === undefined ? made : made.replace(/(?<!\\)\|/g, '\\|') };
  });
  return isSound(before, edits) ? edits : edits.filter((edit) => isSound(before, [edit]));
}

/** All tokens are what they were, and each edit is one link more. */
function isSound(before: NoteScan, edits: readonly Edit[]): boolean {
  const after = scan(applyEdits(before.text, edits));
  const moved = new Moved(edits);
  const links = new Map(edits.map((edit) => [moved.to(edit.start), edit.text.length]));
  const others: Token[] = [];
  for (const token of after.tokens) {
    if ((token.kind === 'wikilink' || token.kind === 'link') && links.get(token.start) === token.end - token.start) links.delete(token.start);
    else others.push(token);
  }
  return links.size === 0 && others.length === before.tokens.length && before.tokens.every((token, index) => {
    const now = others[index];
    return now?.kind === token.kind && now.start === moved.to(token.start) && now.end === moved.to(token.end);
  });
}

/** Where the offsets of a text are once it is edited; asked from any place to any other. */
class Moved {
  private readonly ends: readonly number[];
  private readonly shifts: readonly number[];

  constructor(edits: readonly Edit[]) {
    let shift = 0;
    this.ends = edits.map(({ end }) => end);
    this.shifts = [0, ...edits.map((edit) => (shift += edit.text.length - (edit.end - edit.start)))];
  }

  to(offset: number): number {
    return offset + (this.shifts[countUpTo(this.ends, offset)] ?? 0);
  }
}
