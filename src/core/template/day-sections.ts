import type { Language } from '../i18n/index';

/** What the sections of the built-in day template are called. */
export const daySections = {
  en: { plan: 'Planned for today', tasks: 'Still open', reading: 'Reading now', done: 'Done', read: 'Read', questions: 'Open questions', tomorrow: 'Tomorrow' },
  zh: { plan: '今日安排', tasks: '未完成的任务', reading: '在读论文', done: '今日工作', read: '阅读', questions: '待解决的问题', tomorrow: '明日计划' },
} as const satisfies Record<Language, Record<string, string>>;
