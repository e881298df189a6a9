import { readLinkWords } from '../link-words';

/** What a cell says without its marks, and the first link in it. */
export interface CellText {
  readonly text: string;
  /** Where the first link leads: `Papers/DeePMD`, `https://…`. */
  readonly link?: string;
}

const LINKS = /!?\[\[[^[\]\n]*\]\]|!?\[[^[\]\n]*\]\((?:<[^<>\n]*>|[^()\s]*)\)/g;

/** `**[[DeePMD|Deep \| Potential]]**` says `Deep | Potential` and leads to `DeePMD`; line breaks are spaces. */
export function cellText(cell: string): CellText {
  const written = unescaped(cell);
  const [first] = written.match(LINKS) ?? [];
  const link = first === undefined ? undefined : targetOf(first);
  const text = written
    .replace(LINKS, (found) => readLinkWords(found.replace(/^!/, ''))[0] ?? '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*\*|__|==|~~|`/g, '')
    .replace(/(?<![\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, ...(link === undefined || link === '' ? {} : { link }) };
}

/** The lines of a cell, as written. */
export function cellLines(cell: string): readonly string[] {
  return unescaped(cell).split(/\s*<br\s*\/?>\s*/i).map((line) => line.trim()).filter((line) => line !== '');
}

/** The items of a cell that lists things: `QM9、[[MD17]]` has two. */
export function cellItems(cell: string): readonly string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const part of unescaped(cell).replace(/<br\s*\/?>/gi, ';').split(/([[\](（)）]|[、，,;；])/)) {
    if (/^[[(（]$/.test(part)) depth += 1;
    else if (/^[\])）]$/.test(part)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /^[、，,;；]$/.test(part)) items.push('');
    else items.push(`${items.pop() ?? ''}${part}`);
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** In a cell a bar of its own is written `\|`. */
function unescaped(cell: string): string {
  return cell.replaceAll('\\|', '|').trim();
}

function targetOf(link: string): string {
  const wikilink = /\[\[([^\]|#^]*)/.exec(link)?.[1];
  return (wikilink ?? /\]\(<?([^<>()\s]*)/.exec(link)?.[1] ?? '').trim();
}
