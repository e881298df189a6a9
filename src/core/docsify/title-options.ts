/** One option of a title: `:ignore` is true, `:size=300` a text, the same name with two values a list. */
export type TitleOption = string | true | readonly (string | true)[];

export interface TitleOptions {
  /** What docsify leaves of the title. */
  readonly text: string;
  readonly options: ReadonlyMap<string, TitleOption>;
}

/** What docsify 5 reads in the title of a link or image and in a heading: `':size=300 A title'`, `Heading :id=a`. */
export function titleOptions(title: string): TitleOptions {
  const options = new Map<string, TitleOption>();
  const text = title
    .replace(/^('|")/, '')
    .replace(/('|")$/, '')
    .replace(/(?:^|\s):([\w-]+:?)=?([\w-%]+)?/g, (all: string, name: string, value: string | undefined) => {
      if (name.includes(':')) return all;
      options.set(name, added(options.get(name), value ?? true));
      return '';
    });
  return { text: text.trim(), options };
}

function added(before: TitleOption | undefined, value: string | true): TitleOption {
  if (before === undefined || value === true || before === value) return value;
  const values = typeof before === 'object' ? before : [before];
  return values.includes(value) ? values : [...values, value];
}
