import type { NoteScan, Span, Token } from '../text/token';

/**
 * Where in a note a link may be put, in order: text, list items, tables and quotes; not headings, whose links would
 * change, nor code, math, links, properties, comments, HTML, tags, citations, lists of references, or what a program wrote.
 */
export function linkableSpans(note: NoteScan): readonly Span[] {
  const taken = [...note.tokens.flatMap((token) => takenBy(token)), ...htmlElements(note), ...patterns(note.text), ...closedSections(note)].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let at = note.text.startsWith('\uFEFF') ? 1 : 0;
  for (const { start, end } of taken) {
    if (start > at) spans.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < note.text.length) spans.push({ start: at, end: note.text.length });
  return spans;
}

function takenBy(token: Token): readonly Span[] {
  switch (token.kind) {
    case 'callout':
      return [token.head];
    case 'listItem':
      return token.box === undefined ? [] : [token.box];
    case 'footnoteDefinition':
      return [{ start: token.start, end: token.content.start }];
    case 'table':
    case 'inlineFootnote':
    case 'highlight':
    case 'strong':
    case 'tilde':
      return [];
    default:
      return [token];
  }
}

/** What stands between tags that link already, or show their text as it is written. */
function htmlElements({ text, tokens }: NoteScan): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  for (const token of tokens) {
    if (token.kind !== 'html' || token.block) continue;
    const [, end, name = ''] = /^<(\/?)(a|code|kbd|pre|samp|script|style|svg|button)\b/i.exec(text.slice(token.start, token.end)) ?? [];
    if (end === '' && open === undefined) open = { name: name.toLowerCase(), start: token.start };
    else if (end === '/' && open?.name === name.toLowerCase()) {
      spans.push({ start: open.start, end: token.end });
      open = undefined;
    }
  }
  return spans;
}

function patterns(text: string): readonly Span[] {
  return [...text.matchAll(PATTERNS)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Citations, templates' commands, links and properties that are not closed, and what programs wrote between marks of theirs. */
const PATTERNS = /\[[^[\]\n]{0,200}@[^[\]\n]{0,200}\]|\\cite\w*\{[^}\n]*\}|<%[^]{0,1000}?%>|\[\[[^\]\n]*|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}|<!--\s*(?:logbook|import):begin\b[^]*?(?:<!--\s*(?:logbook|import):end\s*-->|$(?![^]))/g;

/** Sections that say what others wrote. */
function closedSections({ text, tokens }: NoteScan): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly level: number } | undefined;
  for (const token of tokens) {
    if (token.kind !== 'heading' || token.hidden) continue;
    if (open !== undefined && token.level > open.level) continue;
    if (open !== undefined) spans.push({ start: open.start, end: token.start });
    const isClosed = CLOSED.test(text.slice(token.text.start, token.text.end));
    open = isClosed ? { start: token.end, level: token.level } : undefined;
  }
  return open === undefined ? spans : [...spans, { start: open.start, end: text.length }];
}

const CLOSED = /^[\s\d.、一二三四五六七八九十]*(?:参考文献|引用文献|references|bibliography|works cited|literature)[\s:：]*$/i;
