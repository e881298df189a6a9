import { headingFormatProblem, headingStyleOf } from '../../../src/core/log/heading-format';
import { writeDays } from '../../../src/core/log/heading-style';

test.each([
  ['YYYY.M.D', '2023.5.30', '2023.5.30-6.11'],
  ['YYYY-MM-DD', '2023-05-30', '2023-05-30 – 2023-06-11'],
  ['YYYY/M/D', '2023/5/30', '2023/5/30-6/11'],
  ['YYYY年M月D日', '2023年5月30日', '2023年5月30日至6月11日'],
  ['YYYY.MM.DD', '2023.05.30', '2023.05.30-06.11'],
])('%s writes a day %s and a span %s', (format, day, span) => {
  const style = headingStyleOf(format);
  expect(headingFormatProblem(format)).toBeUndefined();
  expect([writeDays({ start: '2023-05-30' }, style), writeDays({ start: '2023-05-30', end: '2023-06-11' }, style)]).toEqual([day, span]);
});

test.each([
  ['D MMM YYYY', 'token'], ['YYYY-MM-DD dddd', 'token'], ['YY.M.D', 'token'], ['Day YYYY.M.D', 'token'],
  ['D.M.YYYY', 'order'], ['YYYY.M', 'order'], ['M.D', 'order'], ['YYYYMMDD', 'order'], ['YYYY.M.D 日志', 'order'], ['日志', 'order'], ['', 'order'],
])('%j has the problem %s, and the usual style takes its place', (format, problem) => {
  expect(headingFormatProblem(format)).toBe(problem);
  expect(headingStyleOf(format).day).toBe('YYYY.M.D');
});
