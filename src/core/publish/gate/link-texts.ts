import { BREAK, GAP, letters } from './letters';
import type { Names } from './names';
import type { LinkText, ProseLink } from './prose';

/** The two ways in which a page may show a link. */
export interface LinkTexts {
  /** A link that leads nowhere is words alone on the page. */
  readonly words: LinkText;
  readonly wordsAndTarget: LinkText;
}

/** A link to what stays in the vault shows its own words, and a name of that not even there. */
export function linkTexts(secretNames: readonly string[], names: Names): LinkTexts {
  const keys = new Set(secretNames.map(keyOf));
  const isSecret = remembered((text: string): boolean => keys.has(keyOf(text)));
  const tells = ({ target, unseen }: ProseLink): boolean => {
    if (/^[<"']?https?:|\.(?!md)\w+#/i.test(target)) return false;
    const [path = '', ...headings] = unseen ? ['', target] : target.split('#');
    return [path, ...path.split('/')].some(isSecret) || headings.some((heading) => names.in(letters(heading)).size > 0);
  };
  // The page names a heading after a sign of its own, where the words before it end.
  const words: LinkText = (link) => (!tells(link) ? link.words || link.target.replaceAll('#', ' > ') : isSecret(link.words) ? ' ' : link.words);
  return { words, wordsAndTarget: (link) => (tells(link) ? words(link) : `${words(link)}](${link.target})`) };
}

/** A name, whatever its case and marks. */
function keyOf(name: string): string {
  let key = '';
  for (const unit of letters(name.replace(/\.(?:md|canvas)\W*$/i, ''))) if (unit !== BREAK) key += String.fromCharCode(unit & ~GAP);
  return key;
}

/** The same links stand in many notes. */
function remembered(decide: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text) ?? decide(text);
    known.set(text, before);
    return before;
  };
}
