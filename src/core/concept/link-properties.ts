import { propertyEdit, type PropertyRefusal } from '../note/edit-property';
import type { PropertyValue } from '../note/properties';
import { applyEdits } from '../text/edit';

/** A note with more links in one of its properties, or as it was with the reason. */
export interface LinkedProperty {
  readonly text: string;
  readonly refused?: PropertyRefusal;
}

/** The links of a property, whether it is one link or a list of them. */
export function linksOf(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  return Array.isArray(value) ? value.flatMap((item: PropertyValue) => (typeof item === 'string' ? [item] : [])) : [];
}

/** Adds links to the end of a property that is a list of links; what is in it stays. */
export function addLinks(text: string, key: string, present: readonly string[], added: readonly string[]): LinkedProperty {
  const links = added.filter((link) => !present.includes(link));
  if (links.length === 0) return { text };
  const edit = propertyEdit(text, key, [...present, ...links]);
  return 'refused' in edit ? { text, refused: edit.refused } : { text: applyEdits(text, edit.edits) };
}
