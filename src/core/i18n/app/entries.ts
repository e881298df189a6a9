import { dateNamesFor } from '../date-names';
import { formatDate } from '../../log/date-format';
import { dateOf, type DaySpan } from '../../log/day-span';
import { daysIn } from '../../log/log-gap';

/** What the app says of opening entries of other days than today, and of spans of days. */
export const en = {
  openFor: 'Open log entry for…',
  openNext: 'Open next log entry',
  openPrevious: 'Open previous log entry',
  logSpan: 'Log a span of days',
  fillGap: 'Fill the gap since the last entry',
  cliEntry: 'Open the log entry of a day or a span of days, made if it is not there yet, and print its path',
  cliDay: 'The day or days in words: yesterday, "last friday", "3 days ago", 2026-03-02, "5.30-6.11"',
  cliAnyway: 'Make the entry of a span also where another entry shares days with it',
  day: 'Day or days',
  dayInWords: 'In words',
  pickDay: 'Pick a day',
  placeholder: 'yesterday',
  from: 'First day',
  to: 'Last day',
  pickFrom: 'Pick the first day',
  pickTo: 'Pick the last day',
  open: 'Open',
  cancel: 'Cancel',
  help: 'Type a day, such as yesterday, last Friday, 3 days ago or 2026-03-02; or a span, such as 5.30-6.11 or last week.',
  unread: (typed: string) => `Cannot read "${typed}" as a day. Type one such as yesterday, last Friday, 3 days ago or 2026-03-02; or a span such as 5.30-6.11.`,
  backwards: 'The last day is before the first one. Choose a later last day.',
  days: (days: DaySpan) => (days.end === undefined ? englishDay(days.start) : `${englishDay(days.start)} to ${englishDay(days.end)}, ${daysIn(days)} days`),
  isThere: (path: string) => `Opens "${path}".`,
  isNew: 'Makes a new entry.',
  isInside: (path: string) => `Makes a new entry. The day is also part of "${path}".`,
  overlaps: (path: string) => `Shares days with "${path}".`,
  overlapQuestion: 'Make another entry of these days?',
  overlapDetail: (path: string, days: DaySpan) => `"${path}" is the entry of ${en.days(days)}.`,
  overlapOpen: 'Open that entry',
  overlapMake: 'Make it anyway',
  overlapRefused: (path: string) => `Cannot make the log entry: "${path}" shares days with it. Open that one, or say "anyway".`,
  noNext: 'This is the newest log entry.',
  noPrevious: 'This is the oldest log entry.',
  noEarlier: 'There is no log entry before today.',
  notAnEntry: 'The note in front is no log entry, so there is none next to it.',
  noGap: 'Nothing is missing: the log has no gap since its last entry.',
  noEntries: 'The log has no entry before today, so there is no gap to fill. Log a span of days instead.',
};

export const zh: typeof en = {
  openFor: '打开指定日期的日志…',
  openNext: '打开后一篇日志',
  openPrevious: '打开前一篇日志',
  logSpan: '新建多日日志',
  fillGap: '补写上一篇日志以来的空缺',
  cliEntry: '打开某天或某段时间的日志（没有则新建），并输出其路径',
  cliDay: '用文字表示的日期：昨天、上周五、三天前、2026-03-02、5.30-6.11',
  cliAnyway: '即使与已有日志的日期重叠，也新建多日日志',
  day: '日期',
  dayInWords: '用文字输入日期',
  pickDay: '选择日期',
  placeholder: '昨天',
  from: '第一天',
  to: '最后一天',
  pickFrom: '选择第一天',
  pickTo: '选择最后一天',
  open: '打开',
  cancel: '取消',
  help: '可以输入某一天，例如：昨天、上周五、三天前、2026-03-02；也可以输入一段时间，例如：5.30-6.11、上周。',
  unread: (typed) => `无法识别日期“${typed}”。可以输入：昨天、上周五、三天前、2026-03-02，或一段时间：5.30-6.11。`,
  backwards: '最后一天早于第一天，请重新选择。',
  days: (days) => (days.end === undefined ? chineseDay(days.start) : `${chineseDay(days.start)} 至 ${chineseDay(days.end)}，共 ${daysIn(days)} 天`),
  isThere: (path) => `将打开“${path}”。`,
  isNew: '将新建一篇日志。',
  isInside: (path) => `将新建一篇日志。这一天也包含在“${path}”中。`,
  overlaps: (path) => `与“${path}”的日期重叠。`,
  overlapQuestion: '日期重叠，仍要新建吗？',
  overlapDetail: (path, days) => `“${path}”的日期是${zh.days(days)}。`,
  overlapOpen: '打开已有日志',
  overlapMake: '仍然新建',
  overlapRefused: (path) => `无法新建日志：日期与“${path}”重叠。请打开该日志，或加上 anyway。`,
  noNext: '已经是最新的一篇日志。',
  noPrevious: '已经是最早的一篇日志。',
  noEarlier: '今天之前没有日志。',
  notAnEntry: '当前笔记不是日志，没有后一篇。',
  noGap: '没有空缺：上一篇日志到今天之间没有缺少的日子。',
  noEntries: '今天之前还没有日志，没有需要补写的空缺。可以改用“新建多日日志”。',
};

function englishDay(day: string): string {
  return formatDate(dateOf(day), 'dddd, D MMMM YYYY', dateNamesFor('en'));
}

function chineseDay(day: string): string {
  return formatDate(dateOf(day), 'YYYY年M月D日 dddd', dateNamesFor('zh'));
}
