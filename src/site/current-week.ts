import { onPage, type Plugin } from './docsify';
import { today } from './today';
import type { Words } from './words';

/** On the page of all plans the week that it is comes first, and says so; the page itself is the same on any day. */
export function currentWeek(words: Words): Plugin {
  return hook => {
    hook.doneEach(() => {
      const day = today();
      // The last comes first, so that of several they keep their order.
      for (const mark of onPage('.weeks [data-week]').reverse()) {
        const [start = 0, end = 0] = mark.dataset.week?.split(' ').map(Number) ?? [];
        const item = mark.closest('li');
        if (item === null || day < start || day > end) continue;
        item.classList.add('today');
        item.setAttribute('aria-current', 'date');
        mark.className = 'now';
        mark.textContent = words.thisWeek;
        mark.after(' ');
        item.parentElement?.prepend(item);
      }
    });
  };
}
