import { getLanguage } from 'obsidian';
import { dateNamesFor } from '../../core/i18n/date-names';
import type { DateNames } from '../../core/log/date-names';

export function appDateNames(): DateNames {
  return dateNamesFor(getLanguage().startsWith('zh') ? 'zh' : 'en');
}
