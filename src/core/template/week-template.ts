import type { Language } from '../i18n/index';

/** What the plan of a new week begins as, where its user has no template. */
export function weekTemplate(language: Language): string {
  return `---\ntype: week-plan\ndate: {{start:YYYY-MM-DD}}\nend: {{end:YYYY-MM-DD}}\n---\n## {{week}}\n\n{{table}}\n\n## ${TASKS[language]}\n\n{{tasks}}\n`;
}

const TASKS = { en: 'Tasks', zh: '任务' } as const;

/** The slots of a day in a new week, where its user has named none. */
export const defaultSlots = {
  en: ['Morning', 'Afternoon', 'Evening'],
  zh: ['早上', '下午', '晚上'],
} as const;
