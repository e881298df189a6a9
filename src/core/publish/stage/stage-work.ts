import type { Staging } from '../commit/staging';
import type { ExportHost, ExportOptions } from '../export-host';
import type { KnownPassages } from '../gate/withheld-passages';
import type { VaultReading } from '../read-vault';
import type { ExportReport } from '../report';
import type { FolderRule } from '../select/folder-rules';
import type { AttachmentRecord, ExportState, NoteRecord, PageRecord } from '../state/export-state';

/** One export between the reading of the vault and the commit. */
export interface StageWork {
  readonly vault: VaultReading;
  readonly rules: readonly FolderRule[];
  readonly state: ExportState;
  readonly passages: KnownPassages;
  readonly staging: Staging;
  readonly host: ExportHost;
  readonly options: ExportOptions;
  readonly step: () => Promise<void> | undefined;
}

export interface StagedSite {
  readonly report: ExportReport;
  readonly notes: ReadonlyMap<string, NoteRecord>;
  readonly pages: ReadonlyMap<string, PageRecord>;
  readonly attachments: ReadonlyMap<string, AttachmentRecord>;
  readonly passages: KnownPassages;
  /** Site paths of pages whose notes are still in the vault, and no longer public or somewhere else. */
  readonly explained: readonly string[];
}
