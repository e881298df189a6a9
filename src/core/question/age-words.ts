/** How an age is told. */
export interface AgeWords {
  readonly today: string;
  readonly days: (days: number) => string;
  readonly months: (months: number) => string;
  readonly years: (years: number) => string;
}

/** Days up to the 90 of the age bar, then months, from two years on years. */
export function ageText(days: number, words: AgeWords): string {
  if (days === 0) return words.today;
  if (days <= 90) return words.days(days);
  const months = Math.floor(days / (365.25 / 12));
  return months < 24 ? words.months(months) : words.years(Math.floor(days / 365.25));
}
