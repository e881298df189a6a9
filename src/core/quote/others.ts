import type { Language } from '../i18n/index';
import type { Edit } from '../text/edit';
import { escapeMarkdown } from '../text/markdown-escape';
import { scan } from '../text/scan';
import type { HeadingToken, NoteScan } from '../text/token';
import { endUnder, headingThat } from '../text/under-heading';
import { writtenBlock, writtenBlocks } from './written-block';

/** What others say of a paper, as it stands in the note on it. */
const OTHERS = 'others';

/** `其他文章对它的评价`, `What others say`: the section for what other notes say of this one. */
export function isOthersHeading(heading: string): boolean {
  return HEADING.test(heading);
}

const HEADING = /^[\s*_\d.、一二三四五六七八九十]*(?:(?:其他|其它|别的|他人|别人)(?:的)?(?:文章|论文|文献|笔记|工作|人)?(?:对|怎么(?:评价|说)|如何评价)(?:它|其|本文|该文|这篇(?:文章|论文))?的?(?:评价|描述|评述|看法)?(?:或描述|或评价|与描述|和描述)?|what others say(?: (?:about|of) (?:it|this|this paper))?)[\s*_:：?？]*$/i;

/** The heading of that section. */
export function othersHeading(note: NoteScan): HeadingToken | undefined {
  return headingThat(note, isOthersHeading);
}

/**
 * The edit that writes what others say: in place of what was written before, unless someone has changed that, else at the
 * end of the section for it, which is made where there is none. Undefined where nothing would change.
 */
export function othersEdit(text: string, lines: readonly string[], language: Language): Edit | undefined {
  const note = scan(text);
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const block = writtenBlock(OTHERS, lines, eol);
  const before = writtenBlocks(note).findLast(({ name, isUntouched }) => name === OTHERS && isUntouched);
  if (before !== undefined) return text.slice(before.start, before.end) === block ? undefined : { start: before.start, end: before.end, text: block };
  if (lines.length === 0) return undefined;
  const heading = othersHeading(note);
  const at = heading === undefined ? text.trimEnd().length : endUnder(note, heading);
  const title = heading === undefined ? `## ${{ en: 'What others say', zh: '其他文章对它的评价' }[language]}${eol}` : '';
  const gap = at === 0 ? '' : heading !== undefined && at === heading.end ? eol : eol + eol;
  return { start: at, end: at, text: `${gap}${title}${block}${at === text.length ? eol : ''}` };
}

/** Plain text as a line of a note that shows just that text, and makes no tag, link or block of it. */
export function quotedText(text: string): string {
  return escapeMarkdown(text)
    .replace(/#(?=\S)/g, '\\#')
    .replace(/==/g, '\\=\\=')
    .replace(/%%/g, '\\%\\%')
    .replace(/\^(?=[\w-]+$)/, '\\^');
}
