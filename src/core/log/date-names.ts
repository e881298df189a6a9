/** How a language writes dates, as moment has it: files are named by it, so nothing here may differ. */
export interface DateNames {
  readonly week: WeekRules;
  /** `month(2, 'short', format)` is `Mar`. Some languages inflect the name by what stands around it in the format. */
  month(month: number, width: 'short' | 'long', format: string): string;
  /** `weekday(0, 'min', format)` is `Su`. */
  weekday(weekday: number, width: 'min' | 'short' | 'long', format: string): string;
  /** `ordinal(3, 'D')` is `3rd`; the token says what is counted. */
  ordinal(count: number, token: string): string;
  /** `meridiem(13, 5, true)` is `pm`. */
  meridiem(hours: number, minutes: number, lowerCase: boolean): string;
  /** `era(date, 'long')` is `Anno Domini`. */
  era(date: Date, width: 'narrow' | 'short' | 'long'): string;
  /** The year in its era: 8 in 2026 in Japan, elsewhere 2026. */
  eraYear(date: Date): number;
  /** What a token such as `LL` stands for: `MMMM D, YYYY`. */
  longFormat(token: string): string | undefined;
  /** The text in the language's own digits. */
  digits(text: string): string;
}

/** Users change them while the app runs: ask when they are needed, and keep nothing. */
export interface WeekRules {
  /** 0 is Sunday. */
  readonly startsOn: number;
  /** The first week of a year is the one with this day of January: 4 for ISO weeks, 1 in the United States. */
  readonly firstContains: number;
}
