import type { DateNames } from './date-names';

/** `[Week] ww` is the text `Week `, then the token `ww`. */
export type FormatPart = { readonly text: string } | { readonly token: string };

/** Reads a format as moment does: what is no token stands for itself, as does what is in brackets or after a backslash. */
export function formatParts(format: string): readonly FormatPart[] {
  return (format.match(pieces) ?? []).map((piece) => {
    if (piece.length > 1 && piece.startsWith('[')) return { text: piece.slice(1).replace(/\]$/, '') };
    return letter.test(piece) ? { token: piece } : { text: piece.replaceAll('\\', '') };
  });
}

/** `LL` becomes `MMMM D, YYYY`, in a format of the language's. */
export function expandedFormat(format: string, names: DateNames): string {
  const once = format.replace(longPieces, (piece) => names.longFormat(piece) ?? piece);
  return once === format ? format : once.replace(longPieces, (piece) => names.longFormat(piece) ?? piece);
}

const pieces =
  /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/gs;
const longPieces = /\[[^[]*\]|\\?(?:LTS|LT|LL?L?L?|l{1,4})/g;
const letter = /^[A-Za-z]/;
