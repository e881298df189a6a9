import { ageLimit } from '../core/question/question-age';
import { onPage, type Plugin } from './docsify';
import { today } from './today';
import type { Words } from './words';

/** How old each open question is on the day of its reader: the export says the day asked alone, so that a page does not change every day. */
export function questionAges(words: Words): Plugin {
  return hook => {
    hook.doneEach(() => {
      for (const mark of onPage('.questions .question-mark[data-state="open"][data-asked]')) {
        const place = mark.closest('li')?.querySelector('.question-place');
        if (!place || place.querySelector('.question-age') !== null) continue;
        const days = Math.max(0, today() - Number(mark.dataset.asked));
        const age = document.createElement('span');
        age.className = 'question-age';
        age.dataset.age = String(ageLimit(days) ?? 'old');
        age.textContent = words.days(days);
        place.append(' ', age);
      }
    });
  };
}
