import { isHanFamily } from '../han-name';
import { isOthers, type PersonName, type ReferenceName } from '../reference';
import { bibtexText } from './bibtex-text';

/** `van der Berg, Jan and {The CMS Collaboration} and others` */
export function bibtexOfNames(names: readonly ReferenceName[]): string {
  return names.map((name) => (isOthers(name) ? 'others' : 'literal' in name ? `{${bibtexText(name.literal)}}` : person(name))).join(' and ');
}

function person({ family, given, suffix, 'non-dropping-particle': particle }: PersonName): string {
  const last = [...(particle === undefined ? [] : [bibtexText(particle)]), guarded(family)].join(' ');
  return [last, ...(suffix === undefined ? [] : [grouped(suffix)]), given === undefined ? '' : grouped(given)].join(', ').trim();
}

/** A family name that would be read as more than one is put in braces. */
function guarded(family: string): string {
  const isPlain = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)*$/u.test(family) || isHanFamily(family);
  return isPlain ? bibtexText(family) : `{${bibtexText(family)}}`;
}

function grouped(text: string): string {
  return /[,，;；]|\band\b/i.test(text) ? `{${bibtexText(text)}}` : bibtexText(text);
}
