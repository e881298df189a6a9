import { isNode, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import type { Edit } from '../text/edit';
import type { Span } from '../text/token';
import { flowItems, isList, itemYaml, scalarYaml, valueYaml, type PlainValue, type WritableValue } from './write-property';

/** Why an edit is not made: the value is no list or text of the simple kind, or a comment would go with it. */
type Obstacle = 'complex' | 'comment';

/** Where a property stands in the YAML of a note, and what to write there; all offsets are those of the YAML. */
export class PropertyPlace {
  /** Where the key ends. */
  readonly offset: number;
  private readonly colon: number;

  constructor(
    private readonly yaml: string,
    private readonly pair: Pair,
  ) {
    this.offset = (isNode(pair.key) ? pair.key.range?.[1] : undefined) ?? 0;
    this.colon = yaml.indexOf(':', this.offset) + 1;
  }

  edit(value: WritableValue, eol: string): Edit | Obstacle {
    const { yaml, colon, pair: { value: node } } = this;
    if (node === null || (isScalar(node) && node.value === null && node.source === '')) return this.filled(value, eol);
    if (!(isScalar(node) || isSeq(node)) || !node.range) return 'complex';
    const [from, to] = node.range;
    const before = yaml.slice(colon, from);
    if (node.anchor !== undefined || /[&!]/.test(before.replace(/#.*/g, ''))) return 'complex';
    if (isSeq(node) && isList(value) && value.length > 0 && node.items.length > 0) return this.changed(node, value, eol);
    const isBlock = isSeq(node) ? node.flow !== true : /^[|>]/.test(yaml.slice(from));
    if (isBlock || (value === null && before.trim() === '')) {
      const end = isBlock ? from + yaml.slice(from, to).trimEnd().length : to;
      return isSeq(node) && yaml.slice(colon, end).includes('#') ? 'comment' : { start: colon, end, text: valueYaml(value, eol) };
    }
    if (isSeq(node) && /(?:^|\s)#/.test(outside(yaml, { start: from, end: to }, spansOf(node)))) return 'comment';
    const isAlone = before.trim() === '' && /^[ \t]*(?:[\r\n]|$)/.test(yaml.slice(to));
    if (isList(value)) return isAlone ? { start: colon, end: to, text: valueYaml(value, eol) } : { start: from, end: to, text: `[${flowItems(value)}]` };
    return { start: from, end: to, text: scalarYaml(value) };
  }

  /** Of a property without a value, `key:`, with a comment behind it perhaps. */
  private filled(value: WritableValue, eol: string): Edit {
    const { yaml, colon } = this;
    const end = colon + (/^[^\r\n]*/.exec(yaml.slice(colon))?.[0].length ?? 0);
    const isBare = yaml.slice(colon, end).trim() === '';
    const start = isBare || !isList(value) || value.length === 0 ? colon : end;
    return { start, end: isBare ? end : start, text: valueYaml(value, eol) };
  }

  /** A list keeps what is common at its beginning and its end as it is written. */
  private changed(node: YAMLSeq, value: readonly PlainValue[], eol: string): Edit | Obstacle {
    if (!node.items.every((item) => isScalar(item))) return 'complex';
    const items = spansOf(node);
    const { head, tail } = common(node, value);
    const added = value.slice(head, value.length - tail);
    const edit = node.flow === true ? flowChange(items, head, tail, added) : this.blockChange(items, head, tail, added, eol);
    return /(?:^|\s)#/.test(outside(this.yaml, edit, items)) ? 'comment' : edit;
  }

  private blockChange(items: readonly Span[], head: number, tail: number, added: readonly PlainValue[], eol: string): Edit {
    const { yaml } = this;
    const dash = yaml.lastIndexOf('-', (items[0]?.start ?? 0) - 1);
    const first = yaml.lastIndexOf('\n', dash) + 1;
    const lineAfter = (item: Span | undefined): number => {
      const feed = yaml.indexOf('\n', item?.end ?? 0);
      return feed < 0 ? yaml.length : feed + 1;
    };
    const start = head === 0 ? first : lineAfter(items[head - 1]);
    const end = items.length - tail === head ? start : lineAfter(items[items.length - tail - 1]);
    return { start, end, text: added.map((item) => `${yaml.slice(first, dash)}${itemYaml(item)}${eol}`).join('') };
  }
}

function flowChange(items: readonly Span[], head: number, tail: number, added: readonly PlainValue[]): Edit {
  const text = flowItems(added);
  const [before, after] = [items[head - 1], items[items.length - tail]];
  if (before !== undefined) return { start: before.end, end: items[items.length - tail - 1]?.end ?? before.end, text: text === '' ? '' : `, ${text}` };
  const start = items[0]?.start ?? 0;
  if (after !== undefined) return { start, end: after.start, text: text === '' ? '' : `${text}, ` };
  return { start, end: items.at(-1)?.end ?? start, text };
}

/** How many items a list keeps at its beginning and at its end. */
function common({ items }: YAMLSeq, value: readonly PlainValue[]): { readonly head: number; readonly tail: number } {
  const isKept = (at: number, now: number): boolean => {
    const item = items[at];
    return isScalar(item) && item.value === value[now];
  };
  const most = Math.min(items.length, value.length);
  let head = 0;
  while (head < most && isKept(head, head)) head++;
  let tail = 0;
  while (tail < most - head && isKept(items.length - tail - 1, value.length - tail - 1)) tail++;
  return { head, tail };
}

function spansOf({ items }: YAMLSeq): readonly Span[] {
  return items.flatMap((item) => (isNode(item) && item.range ? [{ start: item.range[0], end: item.range[1] }] : []));
}

/** What stands in a span beside the items. */
function outside(yaml: string, { start, end }: Span, items: readonly Span[]): string {
  let rest = '';
  let at = start;
  for (const item of items) {
    if (item.end <= at || item.start >= end) continue;
    rest += `${yaml.slice(at, Math.max(at, item.start))}\n`;
    at = item.end;
  }
  return rest + yaml.slice(at, Math.max(at, end));
}
