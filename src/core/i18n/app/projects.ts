/** What the app says of projects. */
export const en = {
  command: 'New project',
  name: 'Name',
  make: 'Make project',
  cancel: 'Cancel',
  willMake: (path: string) => `Makes "${path}".`,
  isThere: (path: string) => `"${path}" is there already and is opened.`,
  cannotName: 'A name needs a letter or a digit.',
  cannotMake: (path: string, reason: string) => `Cannot make "${path}": ${reason}.`,
  insert: 'Insert project overview',
  none: 'Nothing links to this project yet. Link to it in a log entry, a paper, a week plan or a task, and the line shows here.',
};

export const zh: typeof en = {
  command: '新建项目',
  name: '名称',
  make: '新建项目',
  cancel: '取消',
  willMake: (path) => `将新建“${path}”。`,
  isThere: (path) => `“${path}”已存在，将直接打开。`,
  cannotName: '名称中至少要有一个文字或数字。',
  cannotMake: (path, reason) => `无法新建“${path}”：${reason}。`,
  insert: '插入项目概览',
  none: '还没有内容链接到这个项目。在日志、论文、周计划或任务中链接它，相应的内容就会显示在这里。',
};
