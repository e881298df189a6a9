import { extend } from './extend';

/** What every node can do in the app. A host has one window, so a node's window is that one. */
export function installNodeHelpers(): void {
  extend(Node.prototype, {
    detach(this: Node) {
      this.parentNode?.removeChild(this);
    },
    empty(this: Node) {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(this: Node, node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(this: Node, other: Node) {
      return [...this.childNodes].indexOf(other as ChildNode);
    },
    setChildrenInPlace(this: Node, children: Node[]) {
      for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
      for (const child of children) this.appendChild(child);
    },
    appendText(this: Node, text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf(this: Node, type: new () => unknown) {
      return this instanceof type;
    },
  });
  for (const prototype of [Node.prototype, UIEvent.prototype]) {
    Object.defineProperties(prototype, {
      doc: { configurable: true, get: () => document },
      win: { configurable: true, get: () => window },
    });
  }
  Object.defineProperty(Node.prototype, 'constructorWin', { configurable: true, get: () => window });
  Object.defineProperty(UIEvent.prototype, 'targetNode', {
    configurable: true,
    get(this: UIEvent) {
      return this.target instanceof Node ? this.target : null;
    },
  });
  extend(UIEvent.prototype, {
    instanceOf(this: UIEvent, type: new () => unknown) {
      return this instanceof type;
    },
  });
}
