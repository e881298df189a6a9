import type { EventRef } from './events';

export class Component {
  _loaded = false;
  readonly #children: Component[] = [];
  readonly #cleanups: (() => unknown)[] = [];

  load(): void {
    if (this._loaded) return;
    this._loaded = true;
    void this.onload();
    this.loadChildren();
  }

  protected loadChildren(): void {
    for (const child of [...this.#children]) child.load();
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this._loaded) child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const index = this.#children.indexOf(child);
    if (index >= 0) this.#children.splice(index, 1);
    child.unload();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.events.offref(ref));
  }

  registerDomEvent(target: EventTarget, type: string, listener: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const handler = listener as EventListener;
    target.addEventListener(type, handler, options);
    this.register(() => target.removeEventListener(type, handler, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
