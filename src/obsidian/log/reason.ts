import type { AppStrings } from '../../core/i18n/app/index';
import { errorCode } from '../../core/publish/file-error';
import { messageOf } from '../../core/error-message';

/** Why something could not be written, in the user's words where it is one of the common reasons. */
export function reasonOf(error: unknown, strings: AppStrings['log']): string {
  const code = errorCode(error);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return strings.readOnly;
  if (code === 'ENOSPC') return strings.diskFull;
  return messageOf(error).replace(/\.$/, '');
}
