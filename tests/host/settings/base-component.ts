export abstract class BaseComponent {
  disabled = false;

  then(work: (component: this) => unknown): this {
    work(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }

  /** The element that a setting's name is the label of. */
  get labelled(): HTMLElement | undefined {
    return undefined;
  }
}

export abstract class ValueComponent<T> extends BaseComponent {
  abstract getValue(): T;
  abstract setValue(value: T): this;

  /** Keeps a key of an object of listeners: called with a value it sets it, called without it tells it. */
  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value?: T) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}
