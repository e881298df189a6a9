import { hanName, isHan } from '../han-name';
import { known } from '../known';
import { isOthers, OTHERS, type PersonName, type ReferenceName } from '../reference';

/** `VASWANI A, SHAZEER N, et al` and `王小明, 李四, 等`, however the names are punctuated. */
export function gbtNames(text: string): readonly ReferenceName[] {
  const parts: string[] = [];
  for (const part of text.split(/\s*[,，、;；]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/).map((each) => each.trim()).filter((each) => each !== '')) {
    // `Vaswani, A.`: what has no family name belongs to what stands before it.
    const before = parts.at(-1);
    if (INITIALS.test(part) && before !== undefined && !/\s/.test(before) && !isHan(before)) parts[parts.length - 1] = `${before} ${part}`;
    else parts.push(part);
  }
  return parts.flatMap(oneName);
}

function oneName(text: string): readonly ReferenceName[] {
  if (/^(?:et\.? al\.?|等)$/.test(text)) return [OTHERS];
  const [, before] = /^(.+?)\s*等$/.exec(text) ?? [];
  if (before !== undefined && isHan(before)) return [hanName(before) ?? { literal: before }, OTHERS];
  const [, english] = /^(.+?)\s+et\.? al\.?$/.exec(text) ?? [];
  if (english !== undefined) return [...oneName(english), OTHERS];
  return [hanName(text) ?? person(text) ?? { literal: text }];
}

/** `VASWANI A`, `van der Berg J`, `A. Vaswani`, `Ashish Vaswani`; undefined for an institution. */
function person(text: string): PersonName | undefined {
  const words = text.split(/\s+/);
  const [first = ''] = words;
  if (words.length < 2 || INSTITUTION.test(text)) return undefined;
  const initialsFrom = words.findIndex((_, at) => at > 0 && words.slice(at).every((word) => INITIALS.test(word)));
  if (initialsFrom > 0) return inOrder(words.slice(0, initialsFrom), words.slice(initialsFrom));
  const shouted = words.findLastIndex((word: string, at: number) => isShouted(word) && words.slice(0, at + 1).every((each) => isShouted(each) || isParticle(each)));
  if (shouted >= 0 && shouted < words.length - 1) return inOrder(words.slice(0, shouted + 1), words.slice(shouted + 1));
  if (words.length > 4 || /\d/.test(text) || shouted === words.length - 1) return undefined;
  const familyFrom = INITIALS.test(first) ? words.findIndex((word) => !INITIALS.test(word)) : words.findIndex((word, at) => at > 0 && (isParticle(word) || at === words.length - 1));
  return inOrder(words.slice(familyFrom), words.slice(0, familyFrom));
}

function inOrder(family: readonly string[], given: readonly string[]): PersonName {
  const start = family.findIndex((word, at) => !isParticle(word) || at === family.length - 1);
  return {
    family: family.slice(start).map(titleCase).join(' '),
    ...known({ given: given.join(' '), 'non-dropping-particle': family.slice(0, start).join(' ') }),
  };
}

/** `VASWANI` is `Vaswani`, `O'BRIEN-LEE` is `O'Brien-Lee`; a word in both cases stays. */
function titleCase(word: string): string {
  return isShouted(word) ? word.toLowerCase().replace(/(^|[-'’‐])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()) : word;
}

function isShouted(word: string): boolean {
  return /^\p{Lu}['’‐-]?[\p{Lu}\p{M}][\p{Lu}\p{M}'’‐-]*$/u.test(word);
}

function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

const INITIALS = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?){0,3}$/u;
const INSTITUTION = /\b(?:of|the|for|and|universit\w+|institut\w*|organi[sz]ation|association|committee|bureau|ministry|department|cent(?:er|re)|company|inc|ltd|corporation|group|team|laborator\w+|foundation|society|commission|council|agency|consortium|collaboration|project|press|academy)\b/i;

/** The names of a list before the title: three at most, then `et al` or `等`. */
export function gbtOfNames(names: readonly ReferenceName[]): string {
  const all = names.filter((name) => !isOthers(name));
  const shown = all.slice(0, 3).map(gbtOfName);
  const isChinese = shown[0] !== undefined && /\p{Script=Han}/u.test(shown[0]);
  return [...shown, ...(all.length > 3 || all.length < names.length ? [isChinese ? '等' : 'et al'] : [])].join(', ');
}

function gbtOfName(name: ReferenceName): string {
  if ('literal' in name) return name.literal;
  const { family, given = '', 'non-dropping-particle': particle } = name;
  if (/\p{Script=Han}/u.test(family)) return given === '' || isHan(given) ? `${family}${given}` : `${family} ${given}`;
  return [particle ?? '', family, initials(given)].filter((part) => part !== '').join(' ').toUpperCase();
}

/** `Jean-Pierre B.` is `J P B`. */
function initials(given: string): string {
  if (/^\p{Lu}{2,3}$/u.test(given)) return [...given].join(' ');
  return given.split(/[\s.‐-]+/).map((word) => [...word][0] ?? '').filter((letter) => /\p{L}/u.test(letter)).join(' ');
}
