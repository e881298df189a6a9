import type { Language } from '../i18n/index';

/** What a log entry begins as, where its user has no template. */
export function dayTemplate(language: Language): string {
  const { done, read, questions, tomorrow } = sections[language];
  const bodies = [done, read, questions, tomorrow].map((heading) => `## ${heading}\n\n- \n`);
  return `---\ndate: {{date:YYYY-MM-DD}}\n---\n\n${bodies.join('\n')}`;
}

const sections = {
  en: { done: 'Done', read: 'Read', questions: 'Open questions', tomorrow: 'Tomorrow' },
  zh: { done: '今日工作', read: '阅读', questions: '待解决的问题', tomorrow: '明日计划' },
} as const;
