import { escapeMarkdown } from '../../text/markdown-escape';
import { titleHeadingOf } from '../place/title';
import type { Part, Transform } from '../compile/part';
import { questionCount } from '../compile/page-questions';
import { propertiesHtml } from '../compile/properties-html';

/** Front matter goes; the title stands at the top, and under it the properties that the settings allow. */
export const properties: Transform = function* (part) {
  const front = part.scan.tokens.find((token) => token.kind === 'frontMatter');
  const start = front === undefined ? part.span.start : lineEnd(part.scan.text, front.end);
  if (front !== undefined) yield { start: front.start, end: start, text: '' };
  if (part.role !== 'page') return;
  const list = [propertiesHtml(part), questionCount(part)].filter((html) => html !== '').join('\n\n');
  const title = part.tokens.find((token) => token.kind === 'heading');
  if (title !== undefined && titleHeadingOf(part.facts) !== undefined) {
    if (list !== '') yield { start: title.end, end: title.end, text: `\n\n${list}\n` };
  } else {
    yield { start, end: start, text: ownTitle(part) + (list === '' ? '' : `${list}\n\n`) };
  }
};

function ownTitle({ place }: Part): string {
  return `# ${escapeMarkdown(place.title)}${place.ownTitle === undefined ? '' : ` :id=${place.ownTitle}`}\n\n`;
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}
