import { plainProperties } from './plain-properties';
import { yamlProperties } from './yaml-properties';

export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly PropertyValue[]
  | { readonly [key: string]: PropertyValue };

/** The front matter of a note, as values; fail closed: with a `problem` there are no values that may be trusted. */
export interface Properties {
  readonly values: { readonly [key: string]: PropertyValue };
  readonly problem?: PropertiesProblem;
}

export interface PropertiesProblem {
  readonly code: PropertiesProblemCode;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
}

export type PropertiesProblemCode =
  | 'duplicate-key'
  | 'tab'
  | 'indentation'
  | 'quotes-needed'
  | 'unclosed'
  | 'no-properties'
  | 'alias'
  | 'too-much'
  | 'syntax'
  | 'misplaced'
  | 'encoding';

/**
 * Reads what stands between the two `---` lines as the app does: YAML 1.2, so a date is text and so is `yes`.
 * `firstLine` is the note's line that `yaml` begins on. Never throws.
 */
export function readProperties(yaml: string, firstLine = 2): Properties {
  const values = plainProperties(yaml);
  return values === undefined ? yamlProperties(yaml, firstLine) : { values };
}
