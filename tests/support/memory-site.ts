import type { SiteEntry, SiteFolder, Stamp } from '../../src/core/publish/ports';

/** The program was killed: the operation that it was in, and all after it, did not happen, or by halves. */
export class Stop extends Error {}

export interface Fault {
  /** The number of the operation, counted from 1. */
  readonly at: number;
  /**
   * `stop` kills before the operation, `torn` in the middle of it; an error code fails it, and the run goes on.
   * With `full`, every write from there on fails.
   */
  readonly kind: 'stop' | 'torn' | 'full' | 'ENOSPC' | 'EIO' | 'EACCES';
}

export type Spelling = 'exact' | 'fold' | 'nfd';

interface Node {
  /** As the file system spells it. */
  readonly path: string;
  readonly mtime: number;
  /** A folder has none. */
  readonly bytes?: Uint8Array;
  readonly link?: true;
  readonly synced?: boolean;
}

type Tree = Map<string, Node>;

/** A site in memory, which counts its operations and breaks where it is told to. */
export class MemorySite implements SiteFolder {
  private tree: Tree = new Map();
  /** The trees since the last forced write: after a power cut, any of them may be what is there. */
  private history: Tree[] = [];
  private time = 1_000;
  private dead = false;
  /** Its fault has come about. */
  broken = false;
  operations = 0;
  fault: Fault | undefined;
  /** Told after each operation. */
  observer: ((operation: string) => void) | undefined;

  constructor(private readonly spelling: Spelling = 'exact') {}

  list(under = ''): SiteEntry[] {
    this.begin(`list ${under}`);
    return this.below(under)
      .filter(({ path }) => under !== '' || !/^\.[^/]*\//.test(path) && !(path.startsWith('.') && !path.includes('/') && this.isFolder(path)))
      .map(({ path, mtime, bytes, link }) => ({ path, mtime: bytes ? mtime : 0, size: bytes?.length ?? 0, kind: link ? 'link' : bytes ? 'file' : 'folder' }));
  }

  names(): string[] {
    this.begin('names');
    return this.below('').map(({ path }) => path).filter((path) => (this.isFolder(path) ? /^\.logbook-[^/]*$/.test(path) : !/^\.[^/]*\//.test(path)));
  }

  read(path: string): Uint8Array | undefined {
    this.begin(`read ${path}`);
    return this.tree.get(this.key(path))?.bytes?.slice();
  }

  write(path: string, bytes: Uint8Array): Stamp {
    const half = bytes.slice(0, bytes.length >> 1);
    this.begin(`write ${path}`, () => this.put(path, half));
    this.put(path, bytes.slice());
    this.end(`write ${path}`);
    return { size: bytes.length, mtime: this.time };
  }

  move(from: string, to: string): void {
    this.begin(`move ${to}`);
    const node = this.tree.get(this.key(from));
    if (node === undefined) throw failure('ENOENT', from);
    const target = this.tree.get(this.key(to));
    if (target !== undefined && (node.bytes === undefined || target.bytes === undefined)) throw failure('EISDIR', to);
    const before = new Map(this.tree);
    const moved = [...this.tree].filter(([, { path }]) => path === node.path || path.startsWith(`${node.path}/`));
    for (const [key] of moved) this.tree.delete(key);
    try {
      for (const [, child] of moved) this.add(to + child.path.slice(node.path.length), child);
    } catch (error) {
      this.tree = before;
      throw error;
    }
    this.end(`move ${to}`);
  }

  remove(path: string): void {
    this.begin(`remove ${path}`);
    const node = this.tree.get(this.key(path));
    if (node !== undefined && node.bytes === undefined && node.link === undefined) throw failure('EISDIR', path);
    this.tree.delete(this.key(path));
    this.end(`remove ${path}`);
  }

  removeEmptyFolder(path: string): void {
    this.begin(`rmdir ${path}`);
    if (this.isFolder(path) && this.below(path).length === 0) this.tree.delete(this.key(path));
    this.end(`rmdir ${path}`);
  }

  removeFolder(path: string): void {
    const doomed = this.below(path).reverse();
    for (const node of doomed) {
      this.begin(`remove ${node.path}`);
      this.tree.delete(this.key(node.path));
      this.end(`remove ${node.path}`);
    }
    this.removeEmptyFolder(path);
  }

  sync(paths: readonly string[]): void {
    this.begin(`sync ${paths.length}`);
    for (const path of paths) {
      const node = this.tree.get(this.key(path));
      if (node?.bytes !== undefined) this.tree.set(this.key(path), { ...node, synced: true });
    }
    // File systems with a journal write their names in order: what came before a forced write is there after it.
    this.history = [];
    this.end(`sync ${paths.length}`);
  }

  /** A new process: its operations are counted anew, and nothing is broken. */
  restart(fault?: Fault): this {
    this.operations = 0;
    this.dead = false;
    this.broken = false;
    this.fault = fault;
    return this;
  }

  /** The power fails: of the names, some of the last changes are lost; what was not forced to the disk is broken, by blocks. */
  cutPower(lost: number, broken: 'empty' | 'torn'): this {
    const tree = this.history[Math.max(0, this.history.length - lost)] ?? this.tree;
    this.tree = new Map([...tree].map(([key, node]) => {
      const blocks = broken === 'empty' ? 0 : ((node.bytes?.length ?? 0) - 1) >> 9;
      const bytes = node.bytes?.slice(0, blocks * 512);
      return [key, bytes === undefined || node.synced ? node : { ...node, bytes, synced: true }];
    }));
    this.history = [];
    return this.restart();
  }

  clone(): MemorySite {
    const copy = new MemorySite(this.spelling);
    copy.tree = new Map(this.tree);
    copy.time = this.time;
    return copy;
  }

  /** Somebody else puts a file there. */
  place(path: string, text: string): this {
    this.put(path, new TextEncoder().encode(text));
    const key = this.key(path);
    const node = this.tree.get(key);
    if (node) this.tree.set(key, { ...node, synced: true });
    return this;
  }

  placeLink(path: string): this {
    this.add(path, { path, mtime: 0, link: true });
    return this;
  }

  /** Path -> text of all files, as the file system spells them. */
  files(): Record<string, string> {
    const files = this.below('').filter(({ bytes }) => bytes).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
    return Object.fromEntries(files) as Record<string, string>;
  }

  folders(): string[] {
    return this.below('').filter(({ path }) => this.isFolder(path)).map(({ path }) => path);
  }

  private begin(operation: string, tear?: () => void): void {
    if (this.dead) throw new Stop();
    this.operations += 1;
    if (this.fault === undefined || this.operations < this.fault.at) return;
    const { kind } = this.fault;
    if (kind === 'full') this.broken = true;
    if (kind === 'full' ? tear === undefined : this.operations > this.fault.at) return;
    this.broken = true;
    if (['torn', 'ENOSPC', 'full'].includes(kind)) tear?.();
    this.dead = kind === 'stop' || kind === 'torn';
    throw this.dead ? new Stop(operation) : failure(kind, operation);
  }

  private end(operation: string): void {
    this.history.push(new Map(this.tree));
    this.observer?.(operation);
  }

  private put(path: string, bytes: Uint8Array): void {
    if (this.isFolder(path)) throw failure('EISDIR', path);
    this.time += 1;
    this.add(path, { path, bytes, mtime: this.time });
  }

  private add(path: string, node: Node): void {
    let spelled = '';
    const segments = path.split('/');
    const last = segments.pop() ?? '';
    for (const segment of segments) {
      const wish = this.spell(spelled + segment);
      const folder = this.tree.get(this.key(wish)) ?? { path: wish, mtime: 0 };
      if (folder.bytes || folder.link) throw failure('ENOTDIR', path);
      this.tree.set(this.key(wish), folder);
      spelled = `${folder.path}/`;
    }
    this.tree.set(this.key(path), { ...node, path: this.spell(spelled + last) });
  }

  private below(folder: string): Node[] {
    const prefix = folder === '' ? '' : `${this.tree.get(this.key(folder))?.path ?? folder}/`;
    return [...this.tree.values()].filter(({ path }) => path.startsWith(prefix)).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private isFolder(path: string): boolean {
    const node = this.tree.get(this.key(path));
    return node !== undefined && node.bytes === undefined && node.link === undefined;
  }

  private key(path: string): string {
    return this.spelling === 'exact' ? path : path.normalize('NFC').toLowerCase();
  }

  private spell(path: string): string {
    return this.spelling === 'nfd' ? path.normalize('NFD') : path;
  }
}

function failure(code: string, thing: string): Error {
  return Object.assign(new Error(`${code}: ${thing}`), { code });
}
