import { en, type Strings } from './en';
import { zh } from './zh';

export type Language = 'en' | 'zh';
export type { Strings };

/** Look strings up when they are used, never when a module loads: the language may change. */
export function stringsFor(language: Language): Strings {
  return language === 'zh' ? zh : en;
}
