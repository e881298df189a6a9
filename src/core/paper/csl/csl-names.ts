import { hanName } from '../han-name';
import { known } from '../known';
import { isOthers, OTHERS, type ReferenceName } from '../reference';
import { isRecord } from '../../record';
import { textOf } from './csl-record';
import { markupText } from './markup-text';

/** Persons, and whoever has one name: `literal` in CSL, `name` at Crossref. */
export function cslNames(value: unknown): readonly ReferenceName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((each): readonly ReferenceName[] => {
    const text = (...names: string[]): string => (isRecord(each) ? names.map((name) => markupText(textOf(each[name]))).find((said) => said !== '') ?? '' : '');
    const literal = typeof each === 'string' ? each.trim() : text('literal', 'name');
    const family = text('family');
    const given = text('given');
    if (/^(?:others|et\.? al\.?|等)$/i.test(literal || (given === '' ? family : ''))) return [OTHERS];
    if (family === '') return literal === '' && given === '' ? [] : [hanName(literal) ?? { literal: literal || given }];
    return [{
      family,
      ...known({
        given,
        'non-dropping-particle': [text('dropping-particle'), text('non-dropping-particle')].filter((part) => part !== '').join(' '),
        suffix: text('suffix'),
      }),
    }];
  });
}

/** The names as CSL has them. */
export function cslOfNames(names: readonly ReferenceName[]): readonly object[] {
  return names.map((name) => (isOthers(name) ? { literal: 'others' } : name));
}
