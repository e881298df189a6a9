import type { Library } from '../../note/library';
import type { Settings } from '../../settings';
import type { PublicNote } from '../select/selection';

/** All that a site is made of, but for the texts of its notes. */
export interface SiteInput {
  readonly published: readonly PublicNote[];
  /** Every attachment of the vault that may be published, by vault path. */
  readonly attachments: readonly string[];
  readonly library: Library;
  readonly isWithheldName: (text: string) => boolean;
  readonly settings: Settings;
}
