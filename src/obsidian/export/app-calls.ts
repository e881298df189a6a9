import type { AppMessage, AppPorts, MethodName, PortName, WorkerMessage } from './messages';
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

  constructor(private readonly post: (message: WorkerMessage) => void) {}

  get ports(): AppPorts {
    return {
      source: { list: this.to('source', 'list'), read: this.to('source', 'read') },
      folder: {
        list: this.to('folder', 'list'),
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
    };
  }

  answered({ id, value, failure }: Extract<AppMessage, { readonly kind: 'answer' }>): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (failure === undefined) call?.resolve(value);
    else call?.reject(receivedFailure(failure));
  }

  private to<Port extends PortName, Method extends MethodName<Port>>(port: Port, method: Method) {
    return (...args: Arguments<Port, Method>): Promise<Result<Port, Method>> => {
      const id = (this.last += 1);
      return new Promise((resolve, reject) => {
        this.waiting.set(id, { resolve: (value) => resolve(value as Result<Port, Method>), reject });
        this.post({ kind: 'call', id, port, method, args });
      });
    };
  }
}

/** Does in the app what the exporting thread asks for. */
export async function answerCall(ports: AppPorts, { port, method, args }: Extract<WorkerMessage, { readonly kind: 'call' }>): Promise<unknown> {
  const work: unknown = Reflect.get(ports[port], method);
  if (typeof work !== 'function') throw new TypeError(`Cannot call ${port}.${method}: there is no such method`);
  return (work as Work).apply(ports[port], [...args]);
}
