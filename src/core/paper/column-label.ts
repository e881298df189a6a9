import type { Strings } from '../i18n/index';

/** `第一单位` for `institution` in Chinese; the name itself of a property of the author's own. */
export function columnLabel(column: string, { literature, property }: Strings): string {
  return labelIn(literature.columns, column) ?? labelIn(property, column) ?? column;
}

function labelIn(labels: { readonly [name: string]: string }, name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}
