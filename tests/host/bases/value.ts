import type { RenderContext } from './render-context';

/** A value of a cell; errors of formulas would be values too. */
export abstract class Value {
  static type = 'value';

  static equals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.constructor === b.constructor && a.toString() === b.toString());
  }

  static looseEquals(a: Value | null, b: Value | null): boolean {
    return a === b || (a !== null && b !== null && a.toString() === b.toString());
  }

  abstract toString(): string;
  abstract isTruthy(): boolean;

  equals(other: this): boolean {
    return Value.equals(this, other);
  }

  looseEquals(other: Value): boolean {
    return Value.looseEquals(this, other);
  }

  renderTo(element: HTMLElement, _context: RenderContext): void {
    element.setText(this.toString());
  }
}

export abstract class NotNullValue extends Value {}

export class NullValue extends Value {
  static override type = 'null';
  static value = new NullValue();

  toString(): string {
    return '';
  }

  isTruthy(): boolean {
    return false;
  }
}

export abstract class PrimitiveValue<T> extends NotNullValue {
  constructor(readonly data: T) {
    super();
  }

  toString(): string {
    return String(this.data);
  }

  isTruthy(): boolean {
    return Boolean(this.data);
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'string';
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = 'number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'boolean';

  override renderTo(element: HTMLElement): void {
    element.createEl('input', { type: 'checkbox', attr: { disabled: true, checked: this.data, 'aria-label': this.toString() } });
  }
}

export class ListValue extends NotNullValue {
  static override type = 'list';
  readonly #values: Value[];

  constructor(values: readonly unknown[]) {
    super();
    this.#values = values.map((value) => valueOf(value));
  }

  toString(): string {
    return this.#values.map((value) => value.toString()).join(', ');
  }

  isTruthy(): boolean {
    return this.#values.length > 0;
  }

  includes(value: Value): boolean {
    return this.#values.some((each) => Value.looseEquals(each, value));
  }

  length(): number {
    return this.#values.length;
  }

  get(index: number): Value {
    return this.#values[index] ?? NullValue.value;
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.#values, ...other.#values]);
  }

  override renderTo(element: HTMLElement, context: RenderContext): void {
    for (const value of this.#values) value.renderTo(element.createSpan('value-list-element'), context);
  }
}

export class ObjectValue extends NotNullValue {
  static override type = 'object';

  constructor(private readonly data: Readonly<Record<string, unknown>>) {
    super();
  }

  toString(): string {
    return JSON.stringify(this.data);
  }

  isTruthy(): boolean {
    return !this.isEmpty();
  }

  isEmpty(): boolean {
    return Object.keys(this.data).length === 0;
  }

  get(key: string): Value | null {
    return valueOf(this.data[key]);
  }
}

/** A plain value of a note's properties as a value of a cell. */
export function valueOf(plain: unknown): Value {
  if (plain instanceof Value) return plain;
  if (plain === null || plain === undefined) return NullValue.value;
  if (typeof plain === 'boolean') return new BooleanValue(plain);
  if (typeof plain === 'number') return new NumberValue(plain);
  if (Array.isArray(plain)) return new ListValue(plain);
  if (typeof plain === 'object') return new ObjectValue({ ...plain });
  return new StringValue(typeof plain === 'string' ? plain : JSON.stringify(plain));
}
