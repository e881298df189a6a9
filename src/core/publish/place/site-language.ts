import type { Language } from '../../i18n/index';
import type { NoteFacts } from '../../note/facts';

/** Chinese when at least one in four of the published notes has Chinese in its name or its first heading. */
export function siteLanguage(published: readonly NoteFacts[]): Language {
  const chinese = published.filter((facts) => /\p{Script=Han}/u.test(`${facts.path}\n${facts.headings[0]?.text ?? ''}`));
  return chinese.length * 4 >= published.length && chinese.length > 0 ? 'zh' : 'en';
}
