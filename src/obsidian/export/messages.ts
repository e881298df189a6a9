import type { ExportOptions } from '../../core/publish/export-host';
import type { Eventually, NoteSource, SiteFolder, StateStore } from '../../core/publish/ports';
import type { ExportReport } from '../../core/publish/report';

/** What the exporting thread asks of the app's own, which alone may touch the vault and the disk. */
export interface AppPorts {
  readonly source: NoteSource;
  readonly folder: SiteFolder;
  readonly state: StateStore;
  /** Asked right before the site is touched; from then on the export cannot be cancelled. */
  readonly commit: { begin(): Promise<void> };
  /** Takes what the export did, part by part, each when the app has turned to other things since the last. */
  readonly report: { take(part: ExportReport): Eventually<void> };
}

export type PortName = keyof AppPorts;
export type MethodName<Port extends PortName> = keyof AppPorts[Port] & string;

/** A failure on its way between the threads, which carry no classes. */
export interface PassedFailure {
  readonly message: string;
  /** The code of a `Refusal`. */
  readonly code?: string;
}

/** From the exporting thread. */
export type WorkerMessage =
  | { readonly kind: 'call'; readonly id: number; readonly port: PortName; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: PassedFailure };

/** To the exporting thread. */
export type AppMessage =
  | { readonly kind: 'start'; readonly options: ExportOptions }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly failure?: PassedFailure }
  | { readonly kind: 'cancel' };
