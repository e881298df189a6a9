import { withoutPrefix } from '../../text/container';
import { applyEdits, sortEdits, type Edit } from '../../text/edit';
import { visibleTokens } from '../../note/withheld-spans';
import { sectionStart } from '../../paper/section-start';
import { hasProjectBlock } from '../../project/project-block';
import { hasPapersBlock, isPapersHeading, PAPERS_BLOCK } from '../../quote/papers-block';
import type { Span, Token } from '../../text/token';
import { headingThat } from '../../text/under-heading';
import type { Quoted } from '../place/quoted-notes';
import type { SiteMap } from '../place/site-map';
import type { SiteProject } from '../place/site-projects';
import { transforms } from '../transforms/index';
import { askedFootnotes } from './asked-footnotes';
import { definitionsOf } from './definitions';
import { embeddedSpan } from './embedded-span';
import { emptiedItems } from './emptied-items';
import { footnoteList } from './footnote-list';
import { paperLines, type PaperSource } from './paper-lines';
import { quotesList } from './page-quotes';
import type { EmbedTarget, PageSheet, PaperBlock, Part } from './part';
import type { PublicText, PublicTexts } from './public-text';
import { projectLines } from './project-lines';
import { shownLine } from './shown-line';
import { outsideImages, shownTokens } from './shown-tokens';

/** One page in the making, and what it may draw on. */
export interface PageWork {
  readonly site: SiteMap;
  readonly texts: PublicTexts;
  readonly page: PageSheet;
  /** Whom the page of a note quotes, by the note's vault path. */
  readonly quoted: ReadonlyMap<string, Quoted>;
  /** What a project's page tells of, by the project's vault path. */
  readonly projects: ReadonlyMap<string, SiteProject>;
}

/** Compiles the note of a page of its own. */
export function compilePage(note: PublicText, work: PageWork): string {
  const quoted = quotesOn(note, work);
  const project = projectOn(note, work);
  const text = withProject(note, work, project, compilePart(note, work, { role: 'page', idPrefix: '', demote: 0, around: [], depth: 0, project, ...(quoted && { quoted }) }));
  const { scan } = note.reading;
  if (quoted?.kind !== 'papers' || hasPapersBlock(scan) || headingThat(scan, isPapersHeading) !== undefined) return text;
  return `${text.trimEnd()}\n\n## ${work.site.strings.papersUsing} :id=${PAPERS_BLOCK}\n\n${quoted.list}\n`;
}

function projectOn(note: PublicText, work: PageWork): readonly string[] {
  const project = work.projects.get(note.note.path);
  return project === undefined ? [] : projectLines(note, project, { site: work.site, texts: work.texts, line: (path, line) => compileWords(path, line, 'p', work) });
}

/** A project says what others say of it at its end, where it has no block for it. */
function withProject({ reading: { scan } }: PublicText, { site }: PageWork, lines: readonly string[], text: string): string {
  if (lines.length === 0 || hasProjectBlock(scan)) return text;
  return `${text.trimEnd()}\n\n## ${site.strings.project.overview} :id=project-overview\n\n${lines.join('\n')}\n`;
}

function quotesOn({ note: { path } }: PublicText, { quoted, texts, site }: PageWork): Part['quoted'] {
  const found = quoted.get(path);
  const list = found === undefined ? '' : quotesList(path, found.by, texts, site);
  return found === undefined || list === '' ? undefined : { kind: found.kind, list };
}

/** Compiles the author's own navbar, sidebar or cover: no title, no properties. */
export function compileFragment(note: PublicText, work: PageWork): string {
  return compilePart(note, work, { role: 'fragment', idPrefix: '', demote: 0, around: [], depth: 0 });
}

/** Compiles one entry of a shared page, under a heading of level 2 that the page has already written. */
export function compileEntry(note: PublicText, work: PageWork): string {
  const { path, headings } = note.note.facts;
  const highest = headings.reduce((level, heading) => Math.min(level, heading.level), 6);
  const idPrefix = work.site.placements.get(path)?.entry ?? '';
  return compilePart(note, work, { role: 'entry', idPrefix, demote: Math.max(0, 3 - highest), around: [], depth: 0 });
}

/** The lines of a table of the deep reads, or of who wrote them; the page must have asked for the text of each. */
export function compilePapers(block: PaperBlock, work: PageWork): readonly string[] {
  return paperLines(block, sourceOf(work));
}

/** What a page draws on for its tables of deep reads. */
export function sourceOf(work: PageWork): PaperSource {
  let cells = 0;
  return {
    site: work.site,
    page: work.page,
    section(path, section) {
      const note = work.texts.get(path);
      if (note === undefined) return [];
      const { reading } = note;
      const spans = sectionStart(reading.scan, outsideImages(visibleTokens(reading.scan, reading.withheld)), section);
      return spans.map((span) => compilePart(note, work, { role: 'embed', idPrefix: `t${(cells += 1)}`, demote: 0, around: [], depth: DEEPEST, span }));
    },
  };
}

/** A few words of a note that the page has named, as one line; `id` tells their ids from others of the page. */
export function compileWords(path: string, span: Span, id: string, work: PageWork): string {
  const note = work.texts.get(path);
  if (note === undefined) throw new Error(`Cannot compile words of "${path}": its text was not read`);
  return shownLine(note, span, work.site, (words) => compilePart(note, work, { role: 'embed', idPrefix: id, demote: 0, around: [], depth: DEEPEST, span: words }));
}

interface Manner {
  readonly role: Part['role'];
  readonly idPrefix: string;
  readonly demote: number;
  /** The notes and the parts of them that this one is inside of, as `path#heading^block`, and how many embeds deep. */
  readonly around: readonly string[];
  readonly depth: number;
  readonly quoted?: Part['quoted'];
  readonly project?: Part['project'];
  /** What of the note is embedded; all of it without. */
  readonly target?: EmbedTarget;
  /** A few words of the note, for a place that holds a line of text: without footnotes. */
  readonly span?: Span;
}

function compilePart(note: PublicText, work: PageWork, manner: Manner): string {
  const { facts } = note.note;
  const { text } = note;
  const place = work.site.placements.get(facts.path);
  if (place === undefined) throw new Error(`Cannot compile "${facts.path}": it has no place on the site`);
  const { scan: source, lines, code, withheld } = note.reading;
  const visible = outsideImages(visibleTokens(source, withheld));
  const span = manner.span ?? (manner.target && embeddedSpan(source, visible, manner.target)) ?? { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const footnotes = askedFootnotes(visible, span);
  const shownHere = shownTokens(visible, span, footnotes);
  const tokens = manner.span === undefined ? shownHere : shownHere.filter((token) => !isFootnote(token));
  const part: Part = {
    facts,
    scan: source,
    lines,
    code,
    span,
    tokens,
    kinds: new Set(tokens.map(({ kind }) => kind)),
    withheld,
    footnotes,
    definitions: definitionsOf(visible),
    place,
    site: work.site,
    page: work.page,
    role: manner.role,
    idPrefix: manner.idPrefix,
    demote: manner.demote,
    papers: (block) => compilePapers(block, work),
    quoted: manner.quoted,
    project: manner.project ?? [],
    embed: (target) => compileEmbed(target, work, { ...manner, around: [...manner.around, keyOf({ path: facts.path })] }),
  };
  const made = sortEdits(editsOf(part));
  const emptied = [...emptiedItems(part, made)];
  const edits = emptied.length === 0 ? made : sortEdits([...made, ...emptied]);
  if (manner.span !== undefined) {
    const marks = shownHere.filter(isFootnote).map(({ start, end }) => ({ start, end, text: '' }));
    return applyEdits(text, sortEdits([...marks, ...edits]), span);
  }
  const shown = applyEdits(text, edits, span);
  const own = manner.target === undefined ? shown : withoutPrefix(shown, lines.prefixAt(span.start));
  return own + footnoteList(part, own, (content) => applyEdits(text, edits, content));
}

function isFootnote({ kind }: Token): boolean {
  return kind === 'footnoteReference' || kind === 'inlineFootnote';
}

function editsOf(part: Part): readonly Edit[] {
  const edits: Edit[] = [];
  for (const transform of transforms) for (const edit of transform(part)) edits.push(edit);
  return edits;
}

const DEEPEST = 8;
const MOST_EMBEDS = 500;
const MOST_CHARACTERS = 4_000_000;

function compileEmbed(target: EmbedTarget, work: PageWork, { around, depth }: Manner): string | undefined {
  const note = work.texts.get(target.path);
  const key = keyOf(target);
  const { page } = work;
  if (note === undefined || around.includes(key) || depth >= DEEPEST) return undefined;
  if (page.embeds >= MOST_EMBEDS || page.embedded >= MOST_CHARACTERS) return undefined;
  page.embeds += 1;
  const idPrefix = `e${page.embeds}`;
  const text = compilePart(note, work, { role: 'embed', idPrefix, demote: 0, around: [...around, key], depth: depth + 1, target });
  page.embedded += text.length;
  return text;
}

function keyOf(target: EmbedTarget): string {
  return `${target.path}#${target.heading ?? ''}^${target.block ?? ''}`;
}
