import { findHeading } from '../note/find-heading';
import { library } from '../note/library';
import { linkTarget } from '../note/link-target';
import { readFacts } from '../note/read-facts';
import { LineStarts } from '../text/line';
import { scan } from '../text/scan';
import type { Token } from '../text/token';
import type { PassedOver, SplitLogPage } from './split-log-page';

/** Something to know of an import: what becomes no entry, or would not be found from where it goes. */
export interface ImportFinding {
  readonly code: 'no-entries' | 'no-day' | 'introduction' | 'unresolved-link' | 'cut-off' | 'private';
  readonly severity: 'error' | 'warning';
  /** Of the page, counted from 1; 0 for the whole. */
  readonly line: number;
  readonly message: string;
  /** The heading, the link or the path that the message names, for those who say it in another language. */
  readonly about?: readonly string[];
}

/** One of the new notes, and where on the page its text stands. */
interface PlacedPart {
  readonly path: string;
  readonly text: string;
  readonly from: number;
  /** How long our own properties before it are. */
  readonly added: number;
}

interface Placed {
  readonly parts: readonly PlacedPart[];
  readonly existing: readonly string[];
  readonly readme: string;
  readonly introduction: string | undefined;
  /** Why the page's properties cannot be trusted to let anyone read it. */
  readonly unreadable: string | undefined;
}

/** In the order of the page. */
export function importFindings(page: string, { entries, passedOver }: SplitLogPage, placed: Placed): readonly ImportFinding[] {
  const { parts, introduction, readme, unreadable } = placed;
  const whole: ImportFinding[] = [];
  if (entries.length === 0) whole.push({ code: 'no-entries', severity: 'error', line: 0, message: 'Cannot find an entry: no heading of the page says a day, such as "## 2024.4.3".' });
  if (unreadable !== undefined) whole.push({ code: 'private', severity: 'warning', line: 1, message: `${unreadable} Every entry gets "publish: false".` });
  if (introduction !== undefined && introduction !== readme) {
    whole.push({ code: 'introduction', severity: 'warning', line: 1, message: `"${readme}" exists: the introduction of the page becomes "${introduction}".`, about: [introduction] });
  }
  const lines = new LineStarts(page);
  const library = [...new Set([...placed.existing, ...parts.map(({ path }) => path)])];
  return [
    ...whole,
    ...[
      ...passedOver.map(({ line, text, reason }): ImportFinding => ({ code: 'no-day', severity: 'warning', line, message: reasons[reason](text), about: [text] })),
      ...lostLinks(parts, library, lines),
      ...cutOff(page, parts, lines),
    ].sort((a, b) => a.line - b.line),
  ];
}

const reasons: Readonly<Record<PassedOver['reason'], (text: string) => string>> = {
  'no-such-day': (text) => `The heading "${text}" says a day that no calendar has: it stays in the entry above.`,
  level: (text) => `The heading "${text}" is of another level than the entries: it stays in the entry above.`,
  'no-year': (text) => `The heading "${text}" says no year, and none fits between its neighbours: it stays in the entry above.`,
};

function lostLinks(parts: readonly PlacedPart[], files: readonly string[], lines: LineStarts): readonly ImportFinding[] {
  const { resolve } = library(files);
  return parts.flatMap(({ path, text, from, added }) => {
    const { facts } = readFacts(path, new TextEncoder().encode(text));
    const lost = new Set(facts.links.filter(({ target, syntax, property }) => {
      const wanted = linkTarget(target, syntax);
      if (property !== undefined || wanted.kind !== 'vault') return false;
      if (wanted.path !== '') return resolve(wanted.path, path) === undefined;
      return wanted.block !== undefined ? !facts.blocks.includes(wanted.block) : wanted.subpath.length > 0 && findHeading(facts.headings, wanted.subpath) === undefined;
    }).map(({ target }) => target));
    if (lost.size === 0) return [];
    return scan(text).tokens.flatMap((token): ImportFinding[] => {
      const target = targetOf(token, text);
      if (target === undefined || !lost.has(target)) return [];
      return [{ code: 'unresolved-link', severity: 'warning', line: lines.lineOf(from + token.start - added), message: `The link "${target}" leads nowhere from "${path}".`, about: [target] }];
    });
  });
}

function targetOf(token: Token, text: string): string | undefined {
  if (token.kind === 'wikilink') return text.slice(token.target.start, token.target.end);
  return token.kind === 'link' || token.kind === 'definition' ? text.slice(token.destination.start, token.destination.end) : undefined;
}

/** What asks for a footnote or a link definition that the page has in another part. */
function cutOff(page: string, parts: readonly PlacedPart[], lines: LineStarts): readonly ImportFinding[] {
  const { tokens } = scan(page);
  const defined = new Map<string, Set<number>>();
  const partOf = (at: number): number => parts.findLastIndex(({ from }) => from <= at);
  for (const token of tokens) {
    if (token.kind !== 'definition' && token.kind !== 'footnoteDefinition') continue;
    defined.set(key(token), (defined.get(key(token)) ?? new Set()).add(partOf(token.start)));
  }
  return tokens.flatMap((token): ImportFinding[] => {
    if (token.kind !== 'reference' && token.kind !== 'footnoteReference') return [];
    if (defined.get(key(token))?.has(partOf(token.start)) !== false) return [];
    const link = page.slice(token.start, token.end);
    return [{ code: 'cut-off', severity: 'warning', line: lines.lineOf(token.start), message: `What "${link}" refers to goes to another note.`, about: [link] }];
  });
}

function key({ kind, label }: Extract<Token, { label: string }>): string {
  return `${kind === 'definition' || kind === 'reference' ? 'link' : 'note'} ${label.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
