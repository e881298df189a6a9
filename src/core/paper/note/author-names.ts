import { isHan } from '../han-name';
import { OTHERS, type ReferenceName } from '../reference';

/** `Ashish Vaswani`, `王小明`, `OpenAI`: names as a reader writes them; of a crowd the first hundred, then `et al.` */
export function authorNames(names: readonly ReferenceName[]): readonly string[] {
  const all = names.length > MOST ? [...names.slice(0, MOST), OTHERS] : names;
  return all.map(authorName);
}

function authorName(name: ReferenceName): string {
  if ('literal' in name) return name.literal;
  const { family, given = '', 'non-dropping-particle': particle = '', suffix = '' } = name;
  if (isHan(family) && (given === '' || isHan(given))) return family + given;
  return [given, particle, family, suffix].filter((part) => part !== '').join(' ');
}

const MOST = 100;
