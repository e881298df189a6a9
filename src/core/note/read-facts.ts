import type { Hash } from '../publish/ports';
import { mayHaveQuestions } from '../question/questions-heading';
import { shownQuestions } from '../question/shown-questions';
import { sha256 } from '../sha256';
import { lineAt } from '../text/line';
import { scan } from '../text/scan';
import { isProjectBlock } from '../project/project-block';
import type { NoteScan, Span, Token } from '../text/token';
import type { HeadingFact, NoteFacts, NoteText } from './facts';
import { frontMatterProblem } from './front-matter-problem';
import { linkFacts } from './link-facts';
import { noteProblems } from './note-problem';
import { readProperties, type Properties } from './properties';
import { PAPER_BLOCK } from './paper-block';
import { tagFacts } from './tag-facts';
import { visibleTokens, withheldSpans } from './withheld-spans';

/** Reads one note, and finds what is kept of it. Never throws: what cannot be read is a problem of its properties. */
export function readFacts(path: string, bytes: Uint8Array, hash: Hash = sha256): NoteText {
  const { text, garbled } = decoded(bytes);
  const note = scan(text);
  const withheld = withheldSpans(note);
  const tokens = visibleTokens(note, withheld);
  const properties = garbled ? notText : propertiesOf(note);
  const facts: NoteFacts = {
    path,
    hash: hash(bytes),
    properties,
    headings: headingFacts(note, tokens),
    blocks: [...new Set(tokens.flatMap((token) => (token.kind === 'blockId' ? [token.id.toLowerCase()] : [])))],
    links: linkFacts(text, tokens, properties.values),
    tags: tagFacts(text, tokens, properties.values),
    uses: { ...usesOf(tokens), ...(mayHaveQuestions(text) && shownQuestions(note, { path }, withheld).length > 0 && { questions: true as const }) },
    problems: noteProblems(note),
  };
  return { facts, text };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const anyBytes = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a note, and whether it is none in UTF-8: a NUL is what text in UTF-16 is full of. */
export function decoded(bytes: Uint8Array): { text: string; garbled: boolean } {
  try {
    const text = utf8.decode(bytes);
    return { text, garbled: text.includes('\0') };
  } catch {
    return { text: anyBytes.decode(bytes), garbled: true };
  }
}

const notText: Properties = {
  values: {},
  problem: { code: 'encoding', message: 'Cannot read the note: it is not text in UTF-8; save it as UTF-8.', line: 1 },
};

function propertiesOf(note: NoteScan): Properties {
  const { text } = note;
  const token = note.tokens[0];
  if (token?.kind === 'frontMatter') return readProperties(text.slice(token.yaml.start, token.yaml.end), lineAt(text, token.yaml.start));
  const problem = frontMatterProblem(note);
  return { values: {}, ...(problem !== undefined && { problem }) };
}

function headingFacts({ text, tokens: all }: NoteScan, tokens: readonly Token[]): readonly HeadingFact[] {
  const first = all[0];
  const body = first?.kind === 'frontMatter' ? first.end : 0;
  const cuts = all.filter((token) => token.kind === 'comment' || token.kind === 'blockId');
  let next = 0;
  const headings: HeadingFact[] = [];
  for (const token of tokens) {
    if (token.kind !== 'heading') continue;
    while ((cuts[next]?.end ?? Infinity) <= token.start) next++;
    const heading = { level: token.level, text: without(text, token.text, cuts, next), offset: token.start };
    const opens = headings.length === 0 && text.slice(body, token.start).trim() === '';
    headings.push(opens ? { ...heading, opens } : heading);
  }
  return headings;
}

/** The text of a span but for the cuts in it; those before `next` lie before the span. */
function without(text: string, span: Span, cuts: readonly Span[], next: number): string {
  let out = '';
  let at = span.start;
  for (let cut = cuts[next]; cut !== undefined && cut.start < span.end; cut = cuts[++next]) {
    if (cut.end <= at) continue;
    out += text.slice(at, Math.max(at, cut.start));
    at = cut.end;
  }
  return (out + text.slice(at, Math.max(at, span.end))).trim();
}

function usesOf(tokens: readonly Token[]): NoteFacts['uses'] {
  const fences = tokens.filter((token) => token.kind === 'fence');
  const mermaid = fences.filter(({ info }) => /^mermaid\b/i.test(info)).length;
  const papers = fences.filter(({ info }) => PAPER_BLOCK.test(info)).length;
  const projects = fences.filter(({ info }) => isProjectBlock(info)).length;
  return {
    math: tokens.some(({ kind }) => kind === 'inlineMath' || kind === 'blockMath'),
    mermaid: mermaid > 0,
    code: fences.length > mermaid + papers + projects,
    ...(papers > 0 && { papers: true as const }),
  };
}
