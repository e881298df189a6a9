/** A note on one idea, and what it is called: its file name, its title, its aliases. */
export interface Concept {
  /** Vault path. */
  readonly path: string;
  readonly names: readonly string[];
}

/** One way to write a name. */
export interface NameForm {
  /** As `folded` gives it. */
  readonly letters: string;
  /** The text must be written just so: `MD` is no `md`. Absent where case says nothing. */
  readonly exact?: string;
}

/**
 * The ways in which a text may write a name: in any case, singular and plural, with spaces for hyphens. None for a name
 * that is no more than a letter, or a word that stands in every text.
 */
export function nameForms(name: string): readonly NameForm[] {
  const written = name.normalize('NFC').trim();
  if (written.length > LONGEST || isTooCommon(written)) return [];
  const isAcronym = /^[\p{Lu}\p{N}]{2,5}$/u.test(written);
  const forms = /[a-z]$/i.test(written) ? numbers(written, isAcronym) : [written];
  return [...new Set(forms)].map((form) => ({ letters: folded(form), ...(isAcronym && { exact: form }) }));
}

/** Longer ones are sentences. */
const LONGEST = 80;

function isTooCommon(name: string): boolean {
  if (name.length < 2 || !/\p{L}/u.test(name) || COMMON.has(name.toLowerCase())) return true;
  return name.length === 2 && /^[\p{Script=Latin}\p{N}]+$/u.test(name) && name !== name.toUpperCase();
}

const COMMON: ReadonlySet<string> = new Set((
  'and any are but can did does each few for from had has have her his how its may more most new not one our out see she some such ' +
  'than that the their them then there these they this too two use was were what when where which who will with you your ' +
  '一个 一些 一种 我们 他们 它们 这个 那个 这些 那些 可以 因此 所以 但是 如果 因为 以及 其中 通过 进行 使用 没有 什么 其他 需要 例如 以下 如下'
).split(' '));

/** A name and its other number; whatever is no English word is rarely met in the form that it gets here. */
function numbers(name: string, isAcronym: boolean): readonly string[] {
  if (isAcronym) return [name, `${name}s`];
  const plural = /[^aeiou]y$/i.test(name) ? `${name.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
  if (/ies$/i.test(name)) return [name, `${name.slice(0, -3)}y`];
  if (/(?:ss|x|z|ch|sh)es$/i.test(name)) return [name, name.slice(0, -2)];
  return /[^sui]s$/i.test(name) ? [name, name.slice(0, -1)] : [name, plural];
}

/** A text as names are compared: without case, with a space for each hyphen; every offset stays what it is. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // The lower case of some letters is longer.
  const same = lower.length === text.length ? lower : Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  return same.replace(/[-\u00A0\u2010-\u2015\u3000]/g, ' ');
}
