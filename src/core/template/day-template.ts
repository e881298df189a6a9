import type { Language } from '../i18n/index';
import { daySections } from './day-sections';

/** What a log entry begins as, where its user has no template. The first sections show when there is something in them. */
export function dayTemplate(language: Language): string {
  const { plan, tasks, reading, done, read, questions, tomorrow } = daySections[language];
  const brought = [`## ${plan}\n\n{{plan}}\n`, `## ${tasks}\n\n{{tasks}}\n`, `## ${reading}\n\n{{reading}}\n`];
  const bodies = [done, read, questions, tomorrow].map((heading) => `## ${heading}\n\n- \n`);
  return `---\ndate: {{date:YYYY-MM-DD}}\n---\n\n${[...brought, ...bodies].join('\n')}`;
}
