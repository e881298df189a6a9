import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How our dates compare with moment's, in one time zone. */
export interface FormatComparison {
  /** Of the program, so that nobody compares the same zone three times. */
  readonly offset: number;
  readonly compared: number;
  readonly differing: number;
  /** By the token that is written otherwise: how often, and one of them. */
  readonly classes: Readonly<Record<string, { readonly count: number; readonly example: string }>>;
}

/** The names of dates are the app's, as moment has them in each locale. */
const program = `
  import moment from 'moment';
  import 'moment/locale/en-gb'; import 'moment/locale/zh-cn'; import 'moment/locale/zh-tw'; import 'moment/locale/de';
  import 'moment/locale/ja'; import 'moment/locale/ar'; import 'moment/locale/fr';
  import { formatDate } from './src/core/log/date-format';
  import { DATE_TOKENS } from './src/core/log/date-tokens';
  import { expandedFormat, formatParts } from './src/core/log/format-parts';
  import { appDateNames } from './src/obsidian/log/app-date-names';

  const { count, locales } = JSON.parse(process.argv[2]);
  let state = 20260302;
  const below = (limit) => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  const tokens = [...DATE_TOKENS.keys()];
  const long = ['LT', 'LTS', 'L', 'LL', 'LLL', 'LLLL', 'l', 'll', 'lll', 'llll'];
  const between = ['-', '/', ' ', '.', ', ', '年', '月', '日', '第', '_', '[W]', '[it is]', '[', ']', '\\\\', 'T', 'n', 'of'];
  const pick = (list) => list[below(list.length)];
  const piece = () => { const side = below(10); return side < 6 ? pick(tokens) : side < 7 ? pick(long) : pick(between); };
  const formats = Array.from({ length: count }, () => Array.from({ length: 1 + below(8) }, piece).join(''));
  const start = new Date(1900, 0, 1).getTime();
  const dates = formats.map(() => new Date(start + below(0x7fffffff) * 4398));

  const classes = {};
  let compared = 0;
  let differing = 0;
  for (const locale of locales) {
    moment.locale(locale);
    const names = appDateNames();
    for (let at = 0; at < count; at++) {
      const [date, format] = [dates[at], formats[at]];
      compared++;
      const [ours, theirs] = [formatDate(date, format, names), moment(date).format(format)];
      if (ours === theirs) continue;
      differing++;
      const token = formatParts(expandedFormat(format, names)).map((part) => part.token ?? '').find((each) => each !== '' && formatDate(date, each, names) !== moment(date).format(each)) ?? 'together';
      (classes[locale + ' ' + token] ??= { count: 0, example: date.toISOString() + ' ' + format + ': ' + ours + ' | ' + theirs }).count++;
    }
  }
  console.log(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), compared, differing, classes }));
`;

/** Formats each of `count` dates by a format of its own, in each locale. */
export function formatsInZone(zone: string, count: number, locales: readonly string[]): FormatComparison {
  const flags = ['--bundle', '--format=cjs', '--platform=node', '--loader=ts', `--alias:obsidian=${join(process.cwd(), 'tests/host/app/moment-alone.ts')}`];
  const { stdout: code, stderr: trouble } = spawnSync(process.execPath, ['node_modules/esbuild/bin/esbuild', ...flags], { input: program, encoding: 'utf8', maxBuffer: 1e8 });
  if (code === '') throw new Error(trouble);
  const { stdout, stderr } = spawnSync(process.execPath, ['-', JSON.stringify({ count, locales })], { input: code, encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, TZ: zone } });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as FormatComparison;
}
