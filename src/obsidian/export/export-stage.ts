import type { RefusedExport } from '../../core/i18n/app/reasons';
import type { ExportReport } from '../../core/publish/report';

/** How far the latest export of this session is. A preview says what an export would do, and writes nothing. */
export type ExportStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly preview: boolean; readonly done: number; readonly total: number; readonly writing: boolean; readonly cancelling: boolean }
  | { readonly kind: 'finished'; readonly preview: boolean; readonly report: ExportReport; readonly place: string }
  | { readonly kind: 'failed'; readonly preview: boolean; readonly failure: RefusedExport }
  | { readonly kind: 'cancelled'; readonly preview: boolean }
  /** The plugin went. What it had begun to write is finished by the next export. */
  | { readonly kind: 'stopped' };
