import { siteFiles } from 'site-files';
import { program } from 'site-files/program';
import type { ExportOptions } from '../../core/publish/export-host';
import { exportSite } from '../../core/publish/export-site';
import { sha256 } from '../../core/sha256';
import { AppCalls } from './app-calls';
import type { AppMessage, WorkerMessage } from './messages';
import { packedState } from './packed-state';
import { passedFailure } from './passed-failure';
import { reportParts } from './report-parts';

/** The thread's own side of the two that talk. */
interface Thread {
  postMessage(message: WorkerMessage, transferred?: Transferable[]): void;
  onmessage: ((event: MessageEvent<AppMessage>) => void) | null;
}

class Cancelled extends Error {}

/** Milliseconds after which the thread looks up from its work: for a cancel, and to say how far it is. */
const SLICE = 50;

declare const self: Thread;

const post = (message: WorkerMessage, transferred: Transferable[] = []): void => self.postMessage(message, transferred);
const calls = new AppCalls(post);
let cancelled = false;

self.onmessage = ({ data }) => {
  if (data.kind === 'answer') calls.answered(data);
  else if (data.kind === 'cancel') cancelled = true;
  else void run(data.options);
};

async function run(options: ExportOptions): Promise<void> {
  try {
    for (const part of reportParts(await exported(options))) await calls.ports.report.take(part);
    post({ kind: 'done' });
  } catch (failure) {
    post(failure instanceof Cancelled ? { kind: 'cancelled' } : { kind: 'failed', failure: passedFailure(failure) });
  }
}

function exported(options: ExportOptions): Promise<Awaited<ReturnType<typeof exportSite>>> {
  const { source, folder, state, commit } = calls.ports;
  const stopIfCancelled = (): void => {
    if (cancelled) throw new Cancelled();
  };
  let since = performance.now();
  return exportSite(
    {
      source,
      folder,
      state: packedState(state),
      hash: sha256,
      siteFiles: () => Promise.resolve(siteFiles),
      program,
      now: () => performance.now(),
      step(done, total) {
        if (performance.now() - since < SLICE) return undefined;
        since = performance.now();
        post({ kind: 'progress', done, total });
        // The message that cancels is heard when the thread has nothing else to do.
        return nextTurn().then(stopIfCancelled);
      },
      async beforeCommit() {
        await nextTurn();
        stopIfCancelled();
        await commit.begin();
        stopIfCancelled();
      },
    },
    options,
  );
}

const { port1: here, port2: there } = new MessageChannel();
const turns: (() => void)[] = [];
there.onmessage = () => turns.shift()?.();

/** Unlike a timer, this does not wait for four milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve);
    here.postMessage(undefined);
  });
}
