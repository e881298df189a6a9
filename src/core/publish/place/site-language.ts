import type { Language } from '../../i18n/index';
import type { NoteFacts } from '../../note/facts';
import { noteName } from '../../note/note-name';

/**
 * Chinese when at least one in four of the published notes has Chinese in its path or its first heading. A note that is
 * named by a date and has no heading says nothing of the language.
 */
export function siteLanguage(published: readonly NoteFacts[]): Language {
  const chinese = published.filter((facts) => /\p{Script=Han}/u.test(`${facts.path}\n${headingOf(facts)}`));
  const silent = published.filter((facts) => !/\p{L}/u.test(`${noteName(facts.path).replace(' to ', '')}\n${headingOf(facts)}`));
  return chinese.length * 4 >= published.length - silent.length && chinese.length > 0 ? 'zh' : 'en';
}

function headingOf(facts: NoteFacts): string {
  return facts.headings[0]?.text ?? '';
}
