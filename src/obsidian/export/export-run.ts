import { script } from 'export-worker';
import type { ExportOptions } from '../../core/publish/export-host';
import type { ExportReport } from '../../core/publish/report';
import { answerCall } from './app-calls';
import type { AppMessage, AppPorts, WorkerMessage } from './messages';
import { passedFailure, receivedFailure } from './passed-failure';
import { joinedReport } from './report-parts';

/** One export under way in a thread of its own, so that the app stays as quick as before. */
export interface ExportRun {
  /** Undefined when it was cancelled before it wrote anything, or stopped. Nothing touches the site after it is settled. */
  readonly report: Promise<ExportReport | undefined>;
  /** Asks it to stop; what has begun to be written is finished. */
  cancel(): void;
  /** Ends the thread at once, as when the app is closed; what was being written is finished by the next export. */
  stop(): void;
}

/**
 * Exports in another thread, which reaches vault, site and state by what it is `given` alone.
 * `report` is rejected with the `Refusal` or error that ended the export.
 */
export function startExport(given: Omit<AppPorts, 'report'>, options: ExportOptions, progress: (done: number, total: number) => void): ExportRun {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url, { name: 'Research Logbook export' });
  const send = (message: AppMessage): void => worker.postMessage(message);
  const answer = async (call: Extract<WorkerMessage, { readonly kind: 'call' }>): Promise<void> => {
    try {
      send({ kind: 'answer', id: call.id, value: await answerCall(ports, call) });
    } catch (failure) {
      send({ kind: 'answer', id: call.id, failure: passedFailure(failure) });
    }
  };
  const answering = new Set<Promise<void>>();
  const parts: ExportReport[] = [];
  const ports: AppPorts = { ...given, report: { take: (part) => void parts.push(part) } };
  let stop = (): void => worker.terminate();
  const report = new Promise<ExportReport | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'call') {
        const work = answer(data).finally(() => answering.delete(work));
        answering.add(work);
      } else if (data.kind === 'progress') progress(data.done, data.total);
      else if (data.kind === 'done') resolve(joinedReport(parts));
      else if (data.kind === 'cancelled') resolve(undefined);
      else reject(receivedFailure(data.failure));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(`Cannot export: the exporting thread ended. ${event.message}`));
    };
    stop = () => {
      worker.terminate();
      resolve(undefined);
    };
  }).finally(async () => {
    worker.terminate();
    URL.revokeObjectURL(url);
    // A thread is ended at once, and what it asked the disk for is not.
    await Promise.all(answering);
  });
  send({ kind: 'start', options });
  return { report, cancel: () => send({ kind: 'cancel' }), stop: () => stop() };
}
