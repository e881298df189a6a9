import { writtenBlocks } from '../quote/written-block';
import type { NoteScan, Span, Token } from '../text/token';
import { leftovers } from './leftovers';

/**
 * What never leaves a note, whoever may read the rest: `%%` and HTML comments, what browsers take for comments,
 * `> [!private]` callouts, footnotes that nothing asks for, what a template left to be filled in, and what the plugin wrote
 * of other notes, which may be private, whether or not someone has changed it since. Sorted, and none inside another.
 */
export function withheldSpans(scan: NoteScan): readonly Span[] {
  const written = writtenBlocks(scan);
  const own = scan.tokens.filter((token) => isHidden(token, scan.text));
  const hidden = outermost(written.length === 0 ? own : [...own, ...written].sort((a, b) => a.start - b.start || b.end - a.end));
  const visible = visibleTokens(scan, hidden);
  return merged([hidden, idleFootnotes(visible), leftovers(scan, visible)]);
}

function idleFootnotes(visible: readonly Token[]): readonly Token[] {
  if (!visible.some(({ kind }) => kind === 'footnoteDefinition')) return [];
  const asked = askedFootnotes(visible);
  return visible.filter((token) => token.kind === 'footnoteDefinition' && !asked.has(token));
}

function merged(lists: readonly (readonly Span[])[]): readonly Span[] {
  const found = lists.filter(({ length }) => length > 0);
  return found.length === 1 ? (found[0] ?? []) : outermost(found.flat().sort((a, b) => a.start - b.start || b.end - a.end));
}

function isHidden(token: Token, text: string): boolean {
  if (token.kind === 'html') return text.startsWith('<?', token.start) || text.startsWith('<!', token.start);
  return token.kind === 'comment' || (token.kind === 'callout' && token.type === 'private');
}

/** The footnotes that the text asks for, and those that these ask for in turn; of two with one label the first counts. */
function askedFootnotes(tokens: readonly Token[]): ReadonlySet<Token> {
  const definitions = new Map<string, Token>();
  const wants = new Map<Token | undefined, string[]>();
  let note: Token | undefined;
  for (const token of tokens) {
    if (note !== undefined && token.start >= note.end) note = undefined;
    if (token.kind === 'footnoteDefinition') {
      note = token;
      if (!definitions.has(token.label.toLowerCase())) definitions.set(token.label.toLowerCase(), token);
    }
    if (token.kind !== 'footnoteReference') continue;
    const labels = wants.get(note);
    if (labels === undefined) wants.set(note, [token.label.toLowerCase()]);
    else labels.push(token.label.toLowerCase());
  }
  const asked = new Set<Token>();
  const labels = [...(wants.get(undefined) ?? [])];
  // The list grows while it is walked.
  for (const label of labels) {
    const definition = definitions.get(label);
    if (definition === undefined || asked.has(definition)) continue;
    asked.add(definition);
    labels.push(...(wants.get(definition) ?? []));
  }
  return asked;
}

function outermost(sorted: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const span of sorted) {
    if (span.start < end) continue;
    spans.push({ start: span.start, end: span.end });
    end = span.end;
  }
  return spans;
}

/** The tokens that a reader may see something of. */
export function visibleTokens(scan: NoteScan, withheld: readonly Span[]): readonly Token[] {
  if (withheld.length === 0) return scan.tokens;
  const visible: Token[] = [];
  let next = 0;
  for (const token of scan.tokens) {
    let span = withheld[next];
    while (span !== undefined && span.end <= token.start) {
      next += 1;
      span = withheld[next];
    }
    const within = span !== undefined && token.start >= span.start && token.end <= span.end;
    if (token.hidden === undefined && !within) visible.push(token);
  }
  return visible;
}
