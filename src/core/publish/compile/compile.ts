import { applyEdits, sortEdits } from '../../text/edit';
import { scan } from '../../text/scan';
import { sectionSpan } from '../../text/sections';
import type { NoteScan, Span, Token } from '../../text/token';
import { visibleTokens, withheldSpans } from '../../note/withheld-spans';
import type { PublicNote } from '../selection';
import type { SiteMap } from '../site-map';
import { transforms } from '../transforms/index';
import { blockSpan } from './block-span';
import { footnoteList } from './footnote-list';
import type { EmbedTarget, PageSheet, Part } from './part';

/** A published note with its text. */
export interface PublicText {
  readonly note: PublicNote;
  readonly text: string;
}

/** The published texts that a page may need: its own notes and all that they embed, by vault path. */
export type PublicTexts = ReadonlyMap<string, PublicText>;

/** One page in the making, and what it may draw on. */
export interface PageWork {
  readonly site: SiteMap;
  readonly texts: PublicTexts;
  readonly page: PageSheet;
}

/** Compiles the note of a page of its own. */
export function compilePage(note: PublicText, work: PageWork): string {
  return compilePart(note, work, { role: 'page', idPrefix: '', demote: 0, around: [] });
}

/** Compiles the author's own navbar, sidebar or cover: no title, no properties. */
export function compileFragment(note: PublicText, work: PageWork): string {
  return compilePart(note, work, { role: 'fragment', idPrefix: '', demote: 0, around: [] });
}

/** Compiles one entry of a shared page, under a heading of level 2 that the page has already written. */
export function compileEntry(note: PublicText, work: PageWork): string {
  const place = work.site.placements.get(note.note.facts.path);
  const levels = note.note.facts.headings.map((heading) => heading.level);
  const demote = levels.length === 0 ? 0 : Math.max(0, 3 - Math.min(...levels));
  return compilePart(note, work, { role: 'entry', idPrefix: place?.entry ?? '', demote, around: [] });
}

interface Manner {
  readonly role: Part['role'];
  readonly idPrefix: string;
  readonly demote: number;
  /** The embeds that this one is inside of, as `path#heading^block`. */
  readonly around: readonly string[];
  readonly span?: (source: NoteScan, visible: readonly Token[]) => Span | undefined;
}

function compilePart({ note, text }: PublicText, work: PageWork, manner: Manner): string {
  const { facts } = note;
  const place = work.site.placements.get(facts.path);
  if (place === undefined) throw new Error(`Cannot compile "${facts.path}": it has no place on the site`);
  const source = scan(text);
  const withheld = withheldSpans(source);
  const visible = visibleTokens(source, withheld);
  const span = manner.span?.(source, visible) ?? { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const part: Part = {
    facts,
    scan: source,
    span,
    tokens: shownTokens(visible, span),
    withheld,
    footnotes: [],
    place,
    site: work.site,
    page: work.page,
    role: manner.role,
    idPrefix: manner.idPrefix,
    demote: manner.demote,
    embed: (target) => compileEmbed(target, work, { ...manner, around: [...manner.around, keyOf({ path: facts.path })] }),
  };
  const edits = sortEdits(transforms.flatMap((transform) => [...transform(part)]));
  return applyEdits(text, edits, span) + footnoteList(part, (content) => applyEdits(text, edits, content));
}

/** The tokens of a span, with the footnotes that it asks for. */
function shownTokens(visible: readonly Token[], span: Span): readonly Token[] {
  const asked = new Set(visible.flatMap((token) => (token.kind === 'footnoteReference' ? [token.label] : [])));
  let unasked: Span | undefined;
  let note: Span | undefined;
  return visible.filter((token) => {
    if (unasked !== undefined && token.end <= unasked.end) return false;
    if (token.kind === 'footnoteDefinition') {
      if (asked.has(token.label)) note = token;
      else unasked = token;
      return true;
    }
    return (token.start >= span.start && token.end <= span.end) || (note !== undefined && token.end <= note.end);
  });
}

const DEEPEST = 8;
const MOST_EMBEDS = 500;

function compileEmbed(target: EmbedTarget, work: PageWork, manner: Manner): string | undefined {
  const text = work.texts.get(target.path);
  const key = keyOf(target);
  if (text === undefined || manner.around.includes(key)) return undefined;
  if (manner.around.length > DEEPEST || work.page.embeds >= MOST_EMBEDS) return undefined;
  work.page.embeds += 1;
  return compilePart(text, work, {
    role: 'embed',
    idPrefix: `e${work.page.embeds}`,
    demote: 0,
    around: [...manner.around, key],
    span: (source, visible) => {
      if (target.block !== undefined) return blockSpan(visible, target.block);
      return target.heading === undefined ? undefined : sectionSpan(source, visible, target.heading);
    },
  });
}

function keyOf(target: EmbedTarget): string {
  return `${target.path}#${target.heading ?? ''}^${target.block ?? ''}`;
}
