import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Properties, PropertiesProblemCode, PropertyValue } from './properties';

/** Reads any front matter with the YAML library; whatever it cannot make sense of becomes the one `problem`. */
export function yamlProperties(yaml: string, firstLine: number): Properties {
  const lines = new LineCounter();
  const fail = (code: PropertiesProblemCode, offset: number, what: string): Properties => ({
    values: {},
    problem: { code, message: `Cannot read the properties: ${what}.`, line: firstLine + Math.max(0, lines.linePos(offset).line - 1) },
  });
  try {
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error !== undefined) return fail(...explained(error));
    if (document.contents === null) return { values: {} };
    if (isScalar(document.contents) && document.contents.value === null) return { values: {} };
    if (!isMap(document.contents)) return fail('no-properties', 0, 'there is no "name: value" in them; write each property on a line of its own');
    return { values: new ValueReader().map(document.contents, 0) };
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.code, error.offset, error.message);
    // The library's parser is recursive, and can run out of stack on what nobody writes by hand.
    return fail(...tooDeep(0));
  }
}

type Failure = [PropertiesProblemCode, number, string];

const tooDeep = (offset: number): Failure => ['too-much', offset, 'they are nested too deeply; make them simpler'];
const unclosed = (offset: number): Failure => ['unclosed', offset, 'a quote, a bracket or a ": " is missing; close or add it'];

function explained(error: YAMLError): Failure {
  const at = error.pos[0];
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['tab', at, 'a line is indented with a tab; use spaces'];
    case 'RESOURCE_EXHAUSTION':
      return tooDeep(at);
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) return unclosed(at);
      return ['indentation', at, 'a line is indented otherwise than the lines around it; align it with them'];
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'BAD_DQ_ESCAPE':
      return ['quotes-needed', at, "a value has a character that means something else here; put the value in 'single quotes'"];
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return unclosed(at);
    default:
      return ['syntax', at, 'this is not YAML; write each property as "name: value"'];
  }
}

class Unreadable extends Error {
  constructor(
    readonly code: PropertiesProblemCode,
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

interface Anchored {
  readonly value: PropertyValue;
  readonly size: number;
}

const deepest = 100;
const most = 50_000;

/** Turns the library's nodes into plain values that survive being saved as JSON. */
class ValueReader {
  private readonly anchors = new Map<string, Anchored>();
  private size = 0;
  private at = 0;

  map(node: { readonly items: readonly { key: unknown; value: unknown }[]; anchor?: string | undefined }, depth: number): { readonly [key: string]: PropertyValue } {
    const values = new Map<string, PropertyValue>();
    for (const { key, value } of node.items) {
      const name = this.key(key, depth);
      if (values.has(name)) throw new Unreadable('duplicate-key', this.at, `two lines are named "${name}"; keep one of them`);
      values.set(name, this.value(value, depth + 1));
    }
    return Object.fromEntries(values);
  }

  private value(node: unknown, depth: number): PropertyValue {
    const before = this.size++;
    this.see(node);
    if (depth > deepest) throw new Unreadable(...tooDeep(this.at));
    if (isAlias(node)) return this.referred(node.source);
    const value = this.plain(node, depth);
    this.guard();
    if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined) this.anchors.set(node.anchor, { value, size: this.size - before });
    return value;
  }

  private plain(node: unknown, depth: number): PropertyValue {
    if (isMap(node)) return this.map(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    return isScalar(node) ? plainScalar(node.value, node.source) : null;
  }

  private referred(anchor: string): PropertyValue {
    const found = this.anchors.get(anchor);
    if (found === undefined) throw new Unreadable('alias', this.at, `"*${anchor}" refers to nothing before it; put the value in 'single quotes'`);
    this.size += found.size;
    this.guard();
    return found.value;
  }

  private key(node: unknown, depth: number): string {
    this.see(node);
    const value = this.value(node, depth + 1);
    if (typeof value === 'object' && value !== null) throw new Unreadable('syntax', this.at, 'the name of a property is a list; write it as plain text');
    return value === null ? '' : String(value);
  }

  /** A few lines of aliases can stand for billions of values. */
  private guard(): void {
    if (this.size > most) throw new Unreadable('too-much', this.at, `they hold more than ${most} values; make them simpler`);
  }

  private see(node: unknown): void {
    if (isAlias(node) || isCollection(node) || isScalar(node)) this.at = node.range?.[0] ?? this.at;
  }
}

/** `.inf` and `.nan` stay as written, for JSON has no such numbers, nor a negative zero. */
function plainScalar(value: unknown, source: string | undefined): PropertyValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value || 0 : (source ?? String(value));
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
  return source ?? null;
}
