import { scan } from '../../text/scan';
import type { Span } from '../../text/token';
import type { Paper } from '../lookup/paper';
import { paperMarkdown } from '../note/paper-markdown';

/** `<!-- import:begin abstract -->` … `<!-- import:end -->`: what stands between is from elsewhere. */
export function abstractMarks(paper: Paper): string {
  return `<!-- import:begin abstract -->\n${abstractText(paper)}\n<!-- import:end -->`;
}

/** The abstract as a note holds it. */
export function abstractText({ reference: { abstract = '' } }: Paper): string {
  return paperMarkdown(abstract);
}

/** What stands between the marks of a name, without the line breaks next to them; undefined without just one such pair. */
export function markedSpan(note: string, name: string): Span | undefined {
  const comments = scan(note).tokens.filter(({ kind }) => kind === 'comment').map(({ start, end }) => ({ start, end, said: note.slice(start, end) }));
  const isBegin = ({ said }: { readonly said: string }): boolean => /^<!--\s*import:begin\s/.test(said);
  const begins = comments.filter(({ said }) => new RegExp(`^<!--\\s*import:begin\\s+${name}\\s*-->`).test(said));
  const [begin] = begins;
  if (begin === undefined || begins.length > 1) return undefined;
  const next = comments.find((comment) => comment.start > begin.start && (isBegin(comment) || /^<!--\s*import:end\s*-->/.test(comment.said)));
  if (next === undefined || isBegin(next)) return undefined;
  const head = /^<!--[^>]*-->(?:\r\n|\r|\n)?/.exec(begin.said + note.slice(begin.end, begin.end + 2))?.[0].length ?? 0;
  const start = begin.start + head;
  const inside = note.slice(start, Math.max(start, next.start));
  return { start, end: start + inside.replace(/(?:\r\n|\r|\n)$/, '').length };
}
