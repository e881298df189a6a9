import { ageInDays, ageLimit } from '../core/question/question-age';
import { dayOfDate } from '../core/log/day-span';
import { onPage, type Plugin } from './docsify';
import type { Words } from './words';

/** How old each open question is on the day of its reader: the export says the day asked alone, so that a page does not change every day. */
export function questionAges(words: Words): Plugin {
  return hook => {
    hook.doneEach(() => {
      for (const mark of onPage('.questions .question-mark[data-state="open"]')) {
        const { asked } = mark.dataset;
        const time = mark.closest('li')?.querySelector('time');
        const days = asked === undefined ? undefined : ageInDays({ asked }, dayOfDate(new Date()));
        if (days === undefined || !time || time.nextElementSibling?.className === 'question-age') continue;
        const age = document.createElement('span');
        age.className = 'question-age';
        age.dataset.age = String(ageLimit(days) ?? 'old');
        age.textContent = words.days(days);
        time.after(age);
      }
    });
  };
}
