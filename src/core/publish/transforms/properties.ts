import { propertiesHtml } from '../compile/properties-html';
import type { Transform } from '../compile/part';
import { escapeMarkdown } from '../../text/markdown-escape';

/** Front matter goes; the title stands at the top, and under it the properties that the settings allow. */
export const properties: Transform = function* (part) {
  const front = part.scan.tokens.find((token) => token.kind === 'frontMatter');
  const after = front === undefined ? 0 : endOfLine(part.scan.text, front.end);
  if (front !== undefined) yield { start: front.start, end: after, text: '' };
  if (part.role !== 'page') return;
  const list = propertiesHtml(part);
  const title = titleHeading(part.scan.text, after);
  const first = part.tokens.find((token) => token.kind === 'heading');
  if (first !== undefined && first.kind === 'heading' && first.level === 1 && first.start === title) {
    if (list !== '') yield { start: first.end, end: first.end, text: `\n\n${list}\n` };
  } else {
    const heading = `# ${escapeMarkdown(part.place.title)}${part.place.ownTitle === undefined ? '' : ` :id=${part.place.ownTitle}`}\n\n`;
    yield { start: after, end: after, text: heading + (list === '' ? '' : `${list}\n\n`) };
  }
};

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** Where a heading at the very top of the note would begin. */
export function titleHeading(text: string, from: number): number {
  const found = /\S/.exec(text.slice(from, from + 500));
  return found === null ? from : from + found.index;
}
