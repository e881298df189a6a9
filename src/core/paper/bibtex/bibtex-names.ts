import { hanName, isHan, isHanFamily } from '../han-name';
import { OTHERS, type ReferenceName } from '../reference';
import { braceEnd, splitOutsideBraces } from './brace-end';
import { latexText } from './latex-text';

/** `van der Berg, Jan and {The CMS Collaboration} and others` */
export function bibtexNames(source: string): readonly ReferenceName[] {
  const listed = splitOutsideBraces(source, AND);
  const names = listed.length === 1 ? splitOutsideBraces(source, /[;；]/uy) : listed;
  return names.flatMap((name) => oneOrMore(name.trim()));
}

/** CNKI puts commas between whole names: `张三, 李四`. */
function oneOrMore(name: string): readonly ReferenceName[] {
  if (name === '') return [];
  if (/^(?:others|et\.? al\.?|等)$/i.test(name)) return [OTHERS];
  if (name.startsWith('{') && braceEnd(name, 0) === name.length) return literal(name);
  const parts = splitOutsideBraces(name, /[,，]/uy).map((part) => part.trim());
  const [first = '', second = '', ...more] = parts;
  if (parts.length > 1 && parts.every(isHan) && !(parts.length === 2 && isHanFamily(first))) return parts.flatMap(oneOrMore);
  if (parts.length === 1) return [hanName(latexText(name)) ?? inOrder(name)].flatMap(named);
  const [particle, family] = particleAndFamily(words(first));
  const suffix = more.length === 0 ? '' : latexText(second);
  const given = latexText(more.length === 0 ? second : more.join(' '));
  return named({
    family,
    ...(given === '' ? {} : { given }),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === '' ? {} : { suffix }),
  });
}

function literal(name: string): readonly ReferenceName[] {
  const text = latexText(name);
  return text === '' ? [] : [{ literal: text }];
}

/** Nobody has an empty name. */
function named(name: ReferenceName): readonly ReferenceName[] {
  return 'literal' in name || name.family !== '' ? [name] : name.given === undefined ? [] : [{ literal: name.given }];
}

/** `Ludwig van Beethoven`: what stands before the first word in lower case is the given name. */
function inOrder(name: string): ReferenceName {
  const all = words(name);
  const firstLower = all.slice(0, -1).findIndex(isLower);
  const start = firstLower < 0 ? all.length - 1 : firstLower;
  const given = latexText(all.slice(0, start).join(' '));
  const [particle, family] = particleAndFamily(all.slice(start));
  return { family, ...(given === '' ? {} : { given }), ...(particle === '' ? {} : { 'non-dropping-particle': particle }) };
}

/** `de la Vallée Poussin`: the particle ends with the last word in lower case; the last word is never part of it. */
function particleAndFamily(all: readonly string[]): readonly [string, string] {
  const last = all.slice(0, -1).findLastIndex(isLower);
  const start = last >= 0 && all[0] !== undefined && isLower(all[0]) ? last + 1 : 0;
  return [latexText(all.slice(0, start).join(' ')), latexText(all.slice(start).join(' '))];
}

function words(name: string): readonly string[] {
  return splitOutsideBraces(name, /[\s~]+/y).filter((word) => word !== '');
}

/** What stands in braces has no case, but for a letter with its accent. */
function isLower(word: string): boolean {
  return (!word.startsWith('{') || word.startsWith('{\\')) && /^\p{Ll}/u.test(latexText(word));
}

const AND = /\s+and(?=\s)/iy;
