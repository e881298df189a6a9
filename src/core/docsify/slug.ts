import { titleOptions } from './title-options';

/** How often each slug was met so far; every page, sidebar and navbar begins with an empty one. */
export type SeenSlugs = Map<string, number>;

/**
 * The id that docsify 5 gives a heading: `## 1、绪论 (2024)` becomes `_1、绪论-2024`, `## A :id=b` becomes `b`.
 *
 * `rawHeading` is the heading's inline Markdown as it stands on the page. Call this for every heading of the page in
 * order, since repeats are counted. `rendered` is the heading's inline HTML, where docsify looks for `:id=`: it makes
 * a difference for headings alone that have code, escapes or links around one.
 */
export function headingId(rawHeading: string, seen: SeenSlugs, rendered: string = rawHeading): string {
  const id = titleOptions(rendered).options.get('id');
  // Without a value, or with two of them, docsify has no text to make a slug of.
  if (id !== undefined && typeof id !== 'string') return '';
  return counted(slug(id ?? rawHeading), seen);
}

const emoji = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/gu;
const punctuation = /[\u2000-\u206F\u2E00-\u2E7F\\'!"#$%&()*+,./:;<=>?@[\]^`{|}~]/g;

function slug(text: string): string {
  const plain = withoutLinks(text.trim().normalize('NFC'))
    .replace(/\uFE0F/g, '')
    .replace(emoji, '')
    .replace(/[A-Z]+/g, letters => letters.toLowerCase());
  return withoutTags(plain)
    .replace(punctuation, '')
    .replace(/\s/g, '-')
    .replace(/^(\d)/, '_$1');
}

function counted(slug: string, seen: SeenSlugs): string {
  // docsify counts in a plain object, where this one name cannot be stored.
  if (slug === '__proto__') return slug;
  const count = (seen.get(slug) ?? -1) + 1;
  seen.set(slug, count);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** docsify's `/\[([^\]]+)\]\([^)]+\)/g`, `$1`, in linear time: all `[` before one `]` succeed or fail together. */
function withoutLinks(text: string): string {
  let result = '';
  let done = 0;
  let open = text.indexOf('[');
  const lastEnd = text.lastIndexOf(')');
  while (open >= 0) {
    const close = text.indexOf(']', open + 1);
    if (close < 0 || close > lastEnd) break;
    const end = text[close + 1] === '(' ? text.indexOf(')', close + 2) : -1;
    if (close > open + 1 && end > close + 2) {
      result += text.slice(done, open) + text.slice(open + 1, close);
      done = end + 1;
    }
    open = text.indexOf('[', Math.max(done, close + 1));
  }
  return result + text.slice(done);
}

/** docsify's `/<[^>]+>/g`, in linear time. */
function withoutTags(text: string): string {
  let result = '';
  let done = 0;
  let open = text.indexOf('<');
  while (open >= 0) {
    const close = text.indexOf('>', open + 1);
    if (close < 0) break;
    if (close > open + 1) {
      result += text.slice(done, open);
      done = close + 1;
    }
    open = text.indexOf('<', close + 1);
  }
  return result + text.slice(done);
}
