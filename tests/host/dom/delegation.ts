import { soon } from '../own';
import { extend } from './extend';

type Delegated = (this: EventTarget, event: Event, target: HTMLElement) => unknown;
interface Registration {
  readonly type: string;
  readonly selector: string;
  readonly listener: Delegated;
  readonly handler: EventListener;
}

const registrations = new WeakMap<EventTarget, Registration[]>();

/** `el.on('click', '.row', (event, row) => …)`: called with the row that was hit, for rows that come later too. */
export function installDelegation(): void {
  const delegation = {
    on(this: EventTarget & ParentNode, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
      const handler = (event: Event): void => {
        const hit = event.target instanceof Element ? event.target.closest(selector) : null;
        if (hit instanceof HTMLElement && this.contains(hit)) listener.call(this, event, hit);
      };
      registrations.set(this, [...registrations.get(this) ?? [], { type, selector, listener, handler }]);
      this.addEventListener(type, handler, options);
    },
    off(this: EventTarget, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
      const all = registrations.get(this) ?? [];
      const gone = all.filter((each) => each.type === type && each.selector === selector && each.listener === listener);
      for (const { handler } of gone) this.removeEventListener(type, handler, options);
      registrations.set(this, all.filter((each) => !gone.includes(each)));
    },
  };
  extend(Document.prototype, delegation);
  extend(HTMLElement.prototype, {
    ...delegation,
    onClickEvent(this: HTMLElement, listener: (this: HTMLElement, event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
      return whenInserted(this, listener, once);
    },
    /** There is one window: no element ever moves to another. */
    onWindowMigrated: () => () => undefined,
    trigger(this: HTMLElement, type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
}

function whenInserted(element: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let connected = element.isConnected;
  const observer = new MutationObserver(() => {
    if (element.isConnected && !connected) {
      if (once) observer.disconnect();
      soon(() => void listener());
    }
    connected = element.isConnected;
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
