import type { Language } from '../i18n/index';

/** What the log entry of a span begins as: mostly written at its end, to fill a gap. */
export function spanTemplate(language: Language): string {
  const { done, questions, next } = sections[language];
  const bodies = [done, questions, next].map((heading) => `## ${heading}\n\n- \n`);
  return `---\ndate: {{start:YYYY-MM-DD}}\nend: {{end:YYYY-MM-DD}}\n---\n\n${bodies.join('\n')}`;
}

const sections = {
  en: { done: 'Done', questions: 'Open questions', next: 'Next' },
  zh: { done: '这段时间的工作', questions: '待解决的问题', next: '接下来' },
} as const;
