const en = {
  skip: 'Skip to the text',
  showSidebar: 'Show the contents',
  hideSidebar: 'Hide the contents',
  toggleSidebar: 'Contents (key \\)',
  contents: 'Contents',
  navigation: 'Site navigation',
  cover: 'Cover',
  copy: 'Copy',
  copied: 'Copied',
  theme: { auto: 'Colours: as the device', light: 'Colours: light', dark: 'Colours: dark' },
  diagramFailed: 'This diagram cannot be drawn:',
  enlarge: 'Enlarge',
  filter: 'Filter the table',
  today: 'Today',
  thisWeek: 'This week',
  rows: (shown: number, all: number) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
};

export type Words = typeof en;

const zh: Words = {
  skip: '跳到正文',
  showSidebar: '显示目录',
  hideSidebar: '隐藏目录',
  toggleSidebar: '目录（快捷键 \\）',
  contents: '目录',
  navigation: '站点导航',
  cover: '封面',
  copy: '复制',
  copied: '已复制',
  theme: { auto: '配色：跟随设备', light: '配色：浅色', dark: '配色：深色' },
  diagramFailed: '无法绘制此图：',
  enlarge: '放大',
  filter: '筛选表格',
  today: '今天',
  thisWeek: '本周',
  rows: (shown, all) => (shown === all ? `共 ${all} 行` : `${shown}/${all} 行`),
  days: (count) => `${count} 天`,
};

/** What the page itself says to its readers, beside what the export wrote. */
export const words = { en, zh };
