/** What a record is without the fields that are not known: no field is ever `undefined`, an empty text or an empty list. */
export type Known<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** `known({ volume: '3', issue: '', page: undefined })` is `{ volume: '3' }`. */
export function known<Fields extends object>(fields: Fields): Known<Fields> {
  const found: Known<Fields> = {};
  for (const name in fields) {
    const value = fields[name];
    if (isKnown(value)) found[name] = value;
  }
  return found;
}

function isKnown<Value>(value: Value): value is Exclude<Value, undefined> {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
