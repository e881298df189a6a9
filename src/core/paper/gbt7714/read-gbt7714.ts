import { freeCitekey } from '../citekey';
import { arxivOf } from '../identifier';
import type { Reference } from '../reference';
import type { ReadReferences, ReferenceProblem } from '../reference-problem';
import { gbtHead } from './gbt-head';
import { gbtNames } from './gbt-names';
import { gbtSource } from './gbt-source';
import { typeOfMark } from './gbt-type';
import { known } from '../known';

/** Reads GB/T 7714-2015 references: one a line, or numbered `[1] …` and then over several lines. */
export function readGbt7714(text: string): ReadReferences {
  const taken = new Set<string>();
  const references: Reference[] = [];
  const problems: ReferenceProblem[] = [];
  for (const { line, written } of entriesOf(text)) {
    const found = gbtReference(written);
    if (found === undefined) {
      const shown = [...written].slice(0, 40).join('');
      problems.push({ code: 'unread-line', line, message: `Cannot read "${shown}": it has no mark of its type, such as [J]. Add the mark after the title.`, about: [shown] });
      continue;
    }
    const id = freeCitekey(found, taken);
    taken.add(id);
    references.push({ ...found, id });
  }
  return { references, problems };
}

/** Whether a text has a line as GB/T 7714 has them. */
export function looksLikeGbt7714(text: string): boolean {
  return MARK.test(text);
}

/** One reference, without a citekey. */
function gbtReference(written: string): Reference | undefined {
  const mark = MARK.exec(written);
  if (mark === null) return undefined;
  const [whole, letters = '', slashes] = mark;
  const isPart = slashes !== undefined;
  const { names, title } = gbtHead(written.slice(0, mark.index));
  if (title === '') return undefined;
  const said = typeOfMark(letters.toUpperCase(), isPart);
  const source = gbtSource(written.slice(mark.index + whole.length), said, isPart);
  const arxiv = source.arxiv ?? (source.DOI !== undefined && /arxiv/i.test(source.DOI) ? arxivOf(source.DOI) : undefined);
  const isPreprint = arxiv !== undefined && source['container-title'] === undefined && (said === 'article-journal' || said === 'webpage');
  const [, named = title, number = ''] = NUMBERED.has(said) ? /^(.+?)\s*[:：]\s*([A-Z\d][^:：\p{Script=Han}]*\d[^:：\p{Script=Han}]*)$/u.exec(title) ?? [] : [];
  return { id: '', type: isPreprint ? 'article' : said, title: named, ...known({ author: gbtNames(names), number }), ...source, ...known({ arxiv }) };
}

function entriesOf(text: string): readonly { readonly line: number; readonly written: string }[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/).map((written, at) => ({ line: at + 1, written: written.trim() }));
  const isNumbered = lines.some(({ written }) => NUMBER.test(written));
  const entries: { line: number; written: string }[] = [];
  for (const { line, written } of lines) {
    const last = entries.at(-1);
    if (written === '') continue;
    if (isNumbered && last !== undefined && !NUMBER.test(written)) last.written += /\p{Script=Han}$/u.test(last.written) ? written : ` ${written}`;
    else entries.push({ line, written: written.replace(NUMBER, '').replace(/^[-*+•]\s+/, '') });
  }
  return entries;
}

const NUMBER = /^\s*(?:[[［【]\s*\d{1,4}\s*[\]］】]|[(（]\d{1,4}[)）]|\d{1,3}[.．、](?!\d)(?=\s*\S))\s*/;
const MARK = /\s*[[［]\s*((?:[JCMDRSPNGAZ]|EB|DB|DS|CP|CM)(?:[/／](?:OL|DK|CD|MT))?)\s*[\]］]\s*(?:[.．]?\s*(\/\/|／／))?/i;
const NUMBERED: ReadonlySet<string> = new Set(['standard', 'patent']);
