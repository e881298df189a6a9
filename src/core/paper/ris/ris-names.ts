import { hanName } from '../han-name';
import { known } from '../known';
import { isOthers, OTHERS, type ReferenceName } from '../reference';

/** `van der Berg, Jan, Jr.` is a person; a name without a comma is literal, unless it is a Chinese one. */
export function risNames(values: readonly string[]): readonly ReferenceName[] {
  return values.flatMap((value) => (/[;；]/.test(value) ? value.split(/[;；]/) : [value])).map((value) => value.trim()).filter((value) => value !== '').map(risName);
}

function risName(value: string): ReferenceName {
  if (/^(?:others|et\.? al\.?|等)$/i.test(value)) return OTHERS;
  const [whole = '', given = '', suffix = ''] = value.split(/\s*[,，]\s*/);
  if (!/[,，]/.test(value)) return hanName(value) ?? { literal: value };
  const [, particle = '', family = ''] = /^((?:\p{Ll}[\p{L}'’]*\s+)*)(.*)$/u.exec(whole) ?? [];
  return family === '' ? { literal: value } : { family, ...known({ given, 'non-dropping-particle': particle.trim(), suffix }) };
}

/** The value of an `AU` line. */
export function risOfName(name: ReferenceName): string {
  if ('literal' in name) return isOthers(name) ? 'et al.' : name.literal.replaceAll(',', ' ');
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.given ?? '', ...(name.suffix === undefined ? [] : [name.suffix])].join(', ').trim();
}
