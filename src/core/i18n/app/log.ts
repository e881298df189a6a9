import type { FormatProblem } from '../../log/format-problems';

/** What the app says of the log. */
export const en = {
  openToday: "Open today's log entry",
  cliToday: "Open today's log entry, made if it is not there yet, and print its path",
  cannotName: (format: string, reason: string) => `Cannot name the log entry by the format "${format}": ${reason}`,
  cannotOpen: (path: string, reason: string) => `Cannot open the log entry "${path}": ${reason}.`,
  readOnly: 'the vault cannot be written to; give yourself the right to write in its folder',
  diskFull: 'the disk is full; free some space',
  notDownloaded: (path: string) => `Cannot open the log entry "${path}": iCloud has not brought it to this device yet. Download it in Files or Finder, then try again.`,
  conflictCopies: (paths: readonly string[]) => `Of this entry ${paths.length === 1 ? 'there is a conflict copy' : 'there are conflict copies'} of a sync: ${paths.map((path) => `"${path}"`).join(', ')}. Move what is missing into the entry, then delete ${paths.length === 1 ? 'the copy' : 'the copies'}.`,
  notFound: 'the app does not show what was made; choose a folder that is not hidden',
  noTemplate: (path: string) => `Cannot use the template "${path}": there is no such note. The entry begins as the built-in template; choose another note in the settings.`,
  formatProblem: {
    empty: 'It is empty. Write one such as YYYY-MM-DD.',
    name: 'It gives names that a note cannot have. Leave out : * ? " < > | \\ and names that begin or end with a dot.',
    link: 'Links cannot lead to notes with # ^ [ ] in their names. Leave them out.',
    'no-day': 'No day is in it, so several days share a note. Add DD.',
    repeats: 'It gives the same name to several days. Add the year and the month.',
    time: 'A time is in it, so every minute has a note of its own. Leave the time out.',
    'week-in-calendar-year': 'Around New Year the year is not that of the week. Use gggg with ww, or GGGG with WW.',
    'day-in-week-year': 'Around New Year the year is not that of the day. Use YYYY.',
    'mixed-weeks': 'The week and its year are counted by different rules. Use gggg with ww, or GGGG with WW.',
    'iso-week': 'WW counts weeks from Monday, and yours start on another day. Use gggg and ww.',
  } satisfies Record<FormatProblem, string>,
};

export const zh: typeof en = {
  openToday: '打开今天的日志',
  cliToday: '打开今天的日志（没有则新建），并输出其路径',
  cannotName: (format, reason) => `无法按格式“${format}”命名日志：${reason}`,
  cannotOpen: (path, reason) => `无法打开日志“${path}”：${reason}。`,
  readOnly: '仓库不可写入，请检查该文件夹的写入权限',
  diskFull: '磁盘已满，请先释放空间',
  notDownloaded: (path) => `无法打开日志“${path}”：iCloud 尚未将它下载到此设备。请先在“文件”或“访达”中下载，然后重试。`,
  conflictCopies: (paths) => `这篇日志有同步产生的冲突副本：${paths.map((path) => `“${path}”`).join('、')}。请将缺少的内容合并到日志中，然后删除副本。`,
  notFound: '应用中看不到新建的内容，请选择非隐藏的文件夹',
  noTemplate: (path) => `无法使用模板“${path}”：找不到这篇笔记。已改用内置模板，请在设置中选择其他笔记。`,
  formatProblem: {
    empty: '格式为空。可以填写 YYYY-MM-DD 这样的格式。',
    name: '得到的名称不能用作笔记名。请去掉 : * ? " < > | \\，名称的首尾也不能是点号。',
    link: '链接无法指向名称中含有 # ^ [ ] 的笔记。请去掉这些字符。',
    'no-day': '格式中没有日期，多天会共用一篇笔记。请加上 DD。',
    repeats: '不同的日子会得到相同的名称。请加上年份和月份。',
    time: '格式中有时间，每分钟都会得到一篇新笔记。请去掉时间。',
    'week-in-calendar-year': '在元旦前后，年份与周所属的年份不一致。请将 gggg 与 ww 搭配，或将 GGGG 与 WW 搭配。',
    'day-in-week-year': '在元旦前后，年份与日期所属的年份不一致。请使用 YYYY。',
    'mixed-weeks': '周数与其年份的计算规则不同。请将 gggg 与 ww 搭配，或将 GGGG 与 WW 搭配。',
    'iso-week': 'WW 以周一为一周的第一天，而你的一周从另一天开始。请使用 gggg 和 ww。',
  },
};
