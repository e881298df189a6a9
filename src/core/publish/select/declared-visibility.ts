import type { Properties, PropertyValue } from '../../note/properties';
import type { Decision, ReasonCode, Visibility } from './visibility';

/** What a note's properties say; private when they say it in a way that cannot be read; undefined when they say nothing. */
export function declaredVisibility(properties: Properties): Decision | undefined {
  if (properties.problem !== undefined) return closed('unreadable-properties', properties.problem.message, properties.problem.code);
  const entries = Object.entries(properties.values);
  const misspelt = entries.find(([name]) => speaking.has(spoken(name)) && !speaking.has(name));
  if (misspelt !== undefined) {
    const [name] = misspelt;
    return closed('unreadable-visibility', `The property "${name}" must be written "${spoken(name)}".`, name);
  }
  const values = new Map(entries);
  const hide = values.get('private');
  const publish = values.get('publish');
  if (hide !== undefined && typeof hide !== 'boolean') return unknownValue('private', hide, 'true or false');
  if (publish !== undefined && typeof publish !== 'boolean' && publish !== 'protected') return unknownValue('publish', publish, 'true, false or protected');
  if (hide === true && publish !== undefined && publish !== false) {
    return closed('contradiction', `The properties say both "private: true" and "publish: ${publish}"; keep one of them.`);
  }
  if (hide === true) return said('private', 'private', hide);
  if (publish === undefined) return undefined;
  return said(publish === 'protected' ? 'protected' : publish ? 'public' : 'private', 'publish', publish);
}

const speaking: ReadonlySet<string> = new Set(['publish', 'private']);

function spoken(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function said(visibility: Visibility, name: string, value: string | boolean): Decision {
  return { visibility, reason: { code: 'property', text: `Its properties say "${name}: ${value}".`, about: name } };
}

function closed(code: ReasonCode, text: string, about?: string): Decision {
  return { visibility: 'private', reason: about === undefined ? { code, text } : { code, text, about } };
}

function unknownValue(name: string, value: PropertyValue, known: string): Decision {
  const shown = JSON.stringify(value).slice(0, 40);
  return closed('unreadable-visibility', `The property "${name}" must be ${known}, not ${shown}.`, name);
}
