/** What the app says of the questions of the notes that a base selects. */
export const en = {
  name: 'Questions',
  showAnswered: 'Show answered questions',
  showDropped: 'Show dropped questions',
  order: 'Order',
  orders: { age: 'Open first, oldest first', given: 'As the base sorts its notes' },
  reading: 'Reading the notes…',
  noNotes: 'This base selects no notes.',
  noneOpen: 'These notes have no open questions.',
  none: 'These notes have no questions.',
  open: (count: number) => (count === 1 ? '1 open question' : `${count} open questions`),
  answered: (count: number) => `${count} answered`,
  dropped: (count: number) => `${count} dropped`,
  counts: (parts: readonly string[]) => parts.join(', '),
  noGroup: 'None',
};

export const zh: typeof en = {
  name: '问题',
  showAnswered: '显示已解决的问题',
  showDropped: '显示已放弃的问题',
  order: '顺序',
  orders: { age: '未解决的在前，最早的在前', given: '按数据库中笔记的排序' },
  reading: '正在读取笔记…',
  noNotes: '此数据库中没有笔记。',
  noneOpen: '这些笔记中没有未解决的问题。',
  none: '这些笔记中没有问题。',
  open: (count) => `${count} 个未解决的问题`,
  answered: (count) => `${count} 个已解决`,
  dropped: (count) => `${count} 个已放弃`,
  counts: (parts) => parts.join('，'),
  noGroup: '无',
};
