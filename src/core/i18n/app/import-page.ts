import type { ImportFinding } from '../../log/import-findings';

/** What the app says of the import of a log page. */
export const en = {
  command: 'Import a log page',
  choose: 'Choose the note with all your days on one page',
  fromDevice: 'Choose a file outside the vault…',
  notText: (name: string) => `Cannot import "${name}": it is not text in UTF-8. Save it as UTF-8, and import it again.`,
  notRead: (name: string, reason: string) => `Cannot read "${name}": ${reason}.`,
  title: (name: string) => `Import "${name}"`,
  summary: (entries: number, spans: number, folder: string) =>
    `${plural(entries, 'entry', 'entries')}${spans === 0 ? '' : `, ${spans} of them ${spans === 1 ? 'a span' : 'spans'} of days`}, will be made in "${folder}". The page itself stays as it is.`,
  published: (folder: string) => `Notes in "${folder}" are public: what is imported is published with the next export. To keep it private, put "publish: false" in the page's properties first, or make the folder private in the settings.`,
  introduction: 'Introduction of the log page',
  entries: 'Entries',
  findings: 'To know',
  conflicts: 'In the way',
  inTheWay: 'Cannot import: these notes are there already, and nothing is overwritten. Move or rename them, or take their days out of the page.',
  line: (line: number) => (line === 0 ? '' : `Line ${line}`),
  finding: ({ message }: ImportFinding): string => message,
  run: 'Import',
  cancel: 'Cancel',
  done: (entries: number) => `Imported ${plural(entries, 'entry', 'entries')}. The page itself was not changed.`,
  failed: (path: string, reason: string) => `Cannot make "${path}": ${reason}. Nothing was imported; what had been made is gone again.`,
  left: (path: string, reason: string, left: readonly string[]) => `Cannot make "${path}": ${reason}. These were made, and could not be taken back: ${left.join(', ')}.`,
  isThere: 'it is there already',
};

export const zh: typeof en = {
  command: '导入日志页面',
  choose: '选择把所有日志写在一页的笔记',
  fromDevice: '选择仓库以外的文件…',
  notText: (name) => `无法导入“${name}”：它不是 UTF-8 文本。请另存为 UTF-8 后重新导入。`,
  notRead: (name, reason) => `无法读取“${name}”：${reason}。`,
  title: (name) => `导入“${name}”`,
  summary: (entries, spans, folder) => `将在“${folder}”中新建 ${entries} 篇日志${spans === 0 ? '' : `，其中 ${spans} 篇跨多天`}。原页面保持不变。`,
  published: (folder) => `“${folder}”中的笔记是公开的：导入的内容会在下一次导出时发布。如需保密，请先在页面的属性中写上“publish: false”，或在设置中将该文件夹设为私密。`,
  introduction: '日志页面的引言',
  entries: '日志',
  findings: '请留意',
  conflicts: '已存在的笔记',
  inTheWay: '无法导入：以下笔记已经存在，不会被覆盖。请移动或重命名它们，或从页面中去掉这些日期。',
  line: (line) => (line === 0 ? '' : `第 ${line} 行`),
  finding: ({ code, about: [about = ''] = [] }) => findings[code](about),
  run: '导入',
  cancel: '取消',
  done: (entries) => `已导入 ${entries} 篇日志，原页面没有改动。`,
  failed: (path, reason) => `无法新建“${path}”：${reason}。没有导入任何内容，已新建的笔记均已撤回。`,
  left: (path, reason, left) => `无法新建“${path}”：${reason}。以下笔记已新建，但无法撤回：${left.join('、')}。`,
  isThere: '它已经存在',
};

const findings: Readonly<Record<ImportFinding['code'], (about: string) => string>> = {
  'no-entries': () => '没有找到日志：页面中没有写明日期的标题，例如“## 2024.4.3”。',
  'no-day': (about) => `标题“${about}”不能作为一天的开头，它留在上一篇日志中。`,
  introduction: (about) => `日志文件夹中已有 README，页面的引言将保存为“${about}”。`,
  'unresolved-link': (about) => `链接“${about}”在新的位置找不到目标。`,
  'cut-off': (about) => `“${about}”所指的内容会分到另一篇笔记中。`,
  private: () => '无法读取页面的发布属性，每篇日志都会注明“publish: false”。',
};

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
