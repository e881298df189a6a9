import { defaultSlots } from '../../../core/template/week-template';
import { templateLanguage } from '../../language';
import type { Logbook } from '../../logbook';

/** The parts of a day that a new week has. */
export function weekSlots({ settings }: Logbook): readonly string[] {
  return defaultSlots[templateLanguage(settings)];
}
