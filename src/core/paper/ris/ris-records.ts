import type { ReferenceProblem } from '../reference-problem';

/** The lines of one record: every tag with its values, in order. */
export interface RisRecord {
  readonly line: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Splits a RIS file into its records. A line without a tag goes on with the value before it. */
export function risRecords(text: string): { readonly records: readonly RisRecord[]; readonly problems: readonly ReferenceProblem[] } {
  const records: RisRecord[] = [];
  const problems: ReferenceProblem[] = [];
  let open: { line: number; values: Map<string, string[]>; last: string } | undefined;
  let line = 0;

  const unclosed = (): void => {
    if (open !== undefined) problems.push({ code: 'unclosed-record', line: open.line, message: 'Found no end of the record that begins here: it was read all the same. End it with "ER  - ".', about: [] });
  };
  for (const written of text.split(/\r\n?|\n/)) {
    line++;
    const [, tag = '', value = ''] = TAGGED.exec(written) ?? [];
    if (tag === 'TY') {
      unclosed();
      open = { line, values: new Map([['TY', [value.trim()]]]), last: 'TY' };
      records.push(open);
    } else if (open === undefined) {
      if (written.trim() !== '' && tag !== 'ER') problems.push({ code: 'stray-line', line, message: 'Cannot tell what record the line belongs to: none has begun. Put it below a line "TY  - ".', about: [] });
    } else if (tag === 'ER') {
      open = undefined;
    } else if (tag !== '') {
      open.values.set(tag, [...(open.values.get(tag) ?? []), value.trim()]);
      open.last = tag;
    } else if (written.trim() !== '') {
      const values = open.values.get(open.last) ?? [];
      open.values.set(open.last, [...values.slice(0, -1), `${values.at(-1) ?? ''} ${written.trim()}`.trim()]);
    }
  }
  unclosed();
  return { records, problems };
}

/** `AU  - `; with one space only of tags that sentences do not begin with. */
const TAGGED = /^\s*([A-Z][A-Z\d](?= {2}-)|TY|ER|AU|TI|T1|PY|Y1) {1,2}-(?:\s(.*))?$/;
