import { monthNamed } from './month';

/**
 * Reads a month as someone types it: `2023.5`, `2023-05`, `2023年5月`, `202305`, a day of it `2023.5.28`; `5` and `5月` are
 * of the year that is shown, and `2023` is the shown month of that year. Undefined for anything else.
 */
export function readMonth(text: string, shown: string): string | undefined {
  const words = text.trim();
  for (const form of FORMS) {
    const { year = shown.slice(0, 4), month = shown.slice(5) } = form.exec(words)?.groups ?? {};
    if (form.test(words)) return monthNamed(Number(year), Number(month));
  }
  return undefined;
}

const FORMS = [
  /^(?<year>\d{4}) ?[-./年] ?(?<month>\d{1,2}) ?月?(?:[-./ ]?\d{1,2}[日号]?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})$/,
  /^(?<year>\d{4})年?$/,
  /^(?<month>\d{1,2}) ?月?$/,
];
