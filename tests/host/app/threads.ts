/** What a plugin set going in another thread and has not ended. */
export const openThreads = new Set<string>();

/** Watches which workers are made and ended from now on; gives back what ends that. */
export function watchThreads(): () => void {
  openThreads.clear();
  const before = window.Worker;
  window.Worker = class extends before {
    readonly #name: string;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.#name = options?.name ?? String(url);
      openThreads.add(this.#name);
    }

    override terminate(): void {
      super.terminate();
      openThreads.delete(this.#name);
    }
  };
  return () => {
    window.Worker = before;
  };
}
