import type { AppMessage, AppPorts, MethodName, PortName, WorkerMessage } from './messages';
import { packed, unpackedEntries, unpackedFiles, type PackedList } from './packed-list';
import { receivedFailure } from './passed-failure';

type Work = (...args: unknown[]) => unknown;
type Arguments<Port extends PortName, Method extends MethodName<Port>> = AppPorts[Port][Method] extends (...args: infer Args) => unknown ? Args : never;
type Result<Port extends PortName, Method extends MethodName<Port>> = AppPorts[Port][Method] extends (...args: never[]) => infer Value ? Awaited<Value> : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** The app's ports as the exporting thread has them: every call crosses over and waits for its answer. */
export class AppCalls {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly post: (message: WorkerMessage, transferred: Transferable[]) => void) {}

  get ports(): AppPorts {
    return {
      source: { list: () => this.list('source', []).then(unpackedFiles), read: this.to('source', 'read') },
      folder: {
        list: (...under) => this.list('folder', under).then(unpackedEntries),
        names: this.to('folder', 'names'),
        read: this.to('folder', 'read'),
        write: this.to('folder', 'write'),
        move: this.to('folder', 'move'),
        remove: this.to('folder', 'remove'),
        removeEmptyFolder: this.to('folder', 'removeEmptyFolder'),
        removeFolder: this.to('folder', 'removeFolder'),
        sync: this.to('folder', 'sync'),
      },
      state: { load: this.to('state', 'load'), save: this.to('state', 'save') },
      commit: { begin: this.to('commit', 'begin') },
      report: { take: this.to('report', 'take') },
    };
  }

  answered({ id, value, failure }: Extract<AppMessage, { readonly kind: 'answer' }>): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) call?.resolve(value);
    else call?.reject(receivedFailure(failure));
  }

  private to<Port extends PortName, Method extends MethodName<Port>>(port: Port, method: Method) {
    return (...args: Arguments<Port, Method>): Promise<Result<Port, Method>> => this.ask(port, method, args) as Promise<Result<Port, Method>>;
  }

  private list(port: 'source' | 'folder', args: readonly unknown[]): Promise<PackedList> {
    return this.ask(port, 'list', args) as Promise<PackedList>;
  }

  private ask(port: PortName, method: string, args: readonly unknown[]): Promise<unknown> {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // Bytes are copied here and handed over, so that the app's thread need not copy them.
      const passed = args.map((arg) => (arg instanceof Uint8Array ? arg.slice() : arg));
      this.post({ kind: 'call', id, port, method, args: passed }, passed.flatMap((arg) => (arg instanceof Uint8Array ? [arg.buffer] : [])));
    });
  }
}

/** Does in the app what the exporting thread asks for. */
export async function answerCall(ports: AppPorts, { port, method, args }: Extract<WorkerMessage, { readonly kind: 'call' }>): Promise<unknown> {
  const work: unknown = Reflect.get(ports[port], method);
  if (typeof work !== 'function') throw new TypeError(`Cannot call ${port}.${method}: there is no such method`);
  const value = await (work as Work).apply(ports[port], [...args]);
  return method === 'list' ? packed(value as Parameters<typeof packed>[0]) : value;
}
