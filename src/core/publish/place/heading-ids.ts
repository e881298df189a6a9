import { headingId } from '../../docsify/slug';
import { shortHash } from '../../text/short-hash';
import type { HeadingId } from './site-map';

/** Gives out the ids of one page's headings, each once. */
export interface HeadingIds {
  /** For a heading with this Markdown that readers see as these words. */
  next(markdown: string, words: string): HeadingId;
}

// Marks that the compiler may change, or that docsify reads as its own: the id it would make is then not ours to know.
const CHANGED = /[[\]<>%#^=*~!:{\\]|https?:|www\./;

/** Ids that the compiler gives out itself. */
const OWN = /^(?:b-|e\d+-|fn-|fnref-|h-[\da-f]{8}$|tag-|papers-using$)/;

/** `## 方法` has the id that docsify makes of it; a repeated or an unusual heading gets one of its own, `h-` and eight digits, and none gets one of `taken`. */
export function headingIds(taken: Iterable<string> = []): HeadingIds {
  const given = new Set(taken);
  const counts = new Map<string, number>();
  return {
    next(markdown, words) {
      const natural = CHANGED.test(markdown) ? '' : headingId(markdown, new Map());
      if (natural !== '' && !natural.startsWith('-') && !OWN.test(natural) && natural === natural.toLowerCase() && !given.has(natural)) {
        given.add(natural);
        return { id: natural, explicit: false };
      }
      let count = counts.get(words) ?? 1;
      let id = `h-${shortHash(count === 1 ? words : `${words}\n${count}`)}`;
      for (; given.has(id); id = `h-${shortHash(`${words}\n${count}`)}`) count += 1;
      counts.set(words, count + 1);
      given.add(id);
      return { id, explicit: true };
    },
  };
}
