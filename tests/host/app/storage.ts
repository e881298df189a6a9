import { Events } from './events';

/** The browser's storage, for this vault alone; what is stored is text in JSON. */
export class LocalStorage {
  constructor(private readonly vaultName: string) {}

  load(key: string): unknown {
    const text = window.localStorage.getItem(`${this.vaultName}-${key}`);
    return text === null ? null : JSON.parse(text) as unknown;
  }

  save(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(`${this.vaultName}-${key}`);
    else window.localStorage.setItem(`${this.vaultName}-${key}`, JSON.stringify(data));
  }
}

export class SecretStorage extends Events {
  readonly #secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new Error(`Secret ID "${id}" is invalid: lowercase letters, digits and dashes only`);
    this.#secrets.set(id, secret);
    this.trigger('change', id);
  }

  getSecret(id: string): string | null {
    return this.#secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.#secrets.keys()];
  }
}
