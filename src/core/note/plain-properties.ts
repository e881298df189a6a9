import type { PropertyValue } from './properties';

/**
 * Reads front matter of `key: value` lines and simple lists, as nearly every note has it, ten times faster than a
 * YAML parser; undefined for all that might mean anything else.
 */
export function plainProperties(yaml: string): { readonly [key: string]: PropertyValue } | undefined {
  if (oddCharacter.test(yaml)) return undefined;
  const values = new Map<string, PropertyValue>();
  let list: OpenList | undefined;
  for (const raw of yaml.split('\n')) {
    const line = withoutEnd(raw);
    if (line === '' || line.startsWith('#')) continue;
    const item = listItem.exec(line);
    if (item !== null) {
      const [, indent = '', text = ''] = item;
      const value = scalar(text);
      if (list === undefined || value === undefined || (list.items.length > 0 && list.indent !== indent)) return undefined;
      list.indent = indent;
      list.items.push(value);
      values.set(list.key, list.items);
      continue;
    }
    const [, key, text = ''] = pair.exec(line) ?? [];
    if (key === undefined || line.length > longestLine || values.has(key) || word.test(key)) return undefined;
    const value = text.startsWith('[') ? flowList(text) : scalar(text);
    if (value === undefined) return undefined;
    values.set(key, value);
    list = text === '' ? { key, indent: '', items: [] } : undefined;
  }
  return Object.fromEntries(values);
}

interface OpenList {
  readonly key: string;
  indent: string;
  readonly items: PropertyValue[];
}

/** Control characters, tabs, lone carriage returns, line breaks of other standards, byte order marks. */
const oddCharacter = /(?![\r\n])\p{Cc}|[\u2028\u2029\uFEFF]|\r(?!\n)/u;
const pair = /^([\p{L}_](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_-])?):(?: +(.*))?$/u;
const listItem = /^( *)-(?: +(.*))?$/;
const word = /^(?:true|false|null)$/i;

/** YAML wants the colon of a key within 1024 characters. */
const longestLine = 1000;

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\r')) end--;
  return line.slice(0, end);
}

/** `[a, "b, c", d e]`; whatever else a list may hold is left to the parser. */
function flowList(text: string): PropertyValue[] | undefined {
  const inner = /^\[ *(.*?) *\]$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  if (inner === '') return [];
  const list = `${inner},`;
  const items: PropertyValue[] = [];
  for (flowItem.lastIndex = 0; flowItem.lastIndex < list.length; ) {
    const [, double, single, plain] = flowItem.exec(list) ?? [];
    const value = double ?? single ?? (plain === undefined ? undefined : scalar(plain.trim()));
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

const flowItem = / *(?:"([^"\\]*)" *|'([^']*)' *|([\p{L}\p{N}_][\p{L}\p{N}_./ -]*)),/uy;

function scalar(text: string): PropertyValue | undefined {
  if (text === '') return null;
  const first = text[0];
  if (first === '"') return /^"([^"\\]*)"$/.exec(text)?.[1];
  if (first === "'") return /^'([^']*)'$/.exec(text)?.[1];
  if (indicator.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) return undefined;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (!/^[\d.+]/.test(text)) return text;
  if (/^\d{1,15}$/.test(text) || /^\d{1,15}\.\d{1,15}$/.test(text)) return Number(text);
  return uncommonNumber.test(text) && !day.test(text) ? undefined : text;
}

const indicator = /^[-?:,[\]{}#&*!|>%@`]/;
const day = /^\d{4}-\d\d(?:-\d\d)?$/;
const uncommonNumber = /^[-+.\dxo]+(?:[a-f.\d]*|[eE][-+\d]*|inf|nan)$/i;
