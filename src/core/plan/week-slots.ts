import type { Language } from '../i18n/index';
import { defaultSlots } from '../template/week-template';

/** The slots of a new week: the user's, else those of the language. */
export function weekSlots(chosen: readonly string[], language: Language): readonly string[] {
  return chosen.length > 0 ? chosen : defaultSlots[language];
}
