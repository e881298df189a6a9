import { Platform } from 'obsidian';
import type { Logbook } from '../logbook';
import { openQuestions } from './open-questions';
import type { QuestionIndex } from './question-index';
import { whenAtRest } from './when-at-rest';

/** Shows in the status bar how many questions are open. The notes are read for it once the app has come to rest. */
export function addQuestionsStatus(logbook: Logbook, index: QuestionIndex): void {
  const { app, plugin, strings: { questions: words } } = logbook;
  // A phone has no status bar, and a battery.
  if (Platform.isMobile) return;
  const el = plugin.addStatusBarItem();
  el.addClass('mod-clickable');
  el.setAttrs({ role: 'button', tabindex: '0' });
  const draw = (): void => {
    const count = index.openCount;
    el.setText(`❓ ${count}`);
    el.setAttr('aria-label', words.count(count));
    el.toggle(count > 0);
  };
  draw();
  plugin.register(index.onChange(draw));
  const open = (): void => void openQuestions(logbook, { state: 'open' });
  plugin.registerDomEvent(el, 'click', open);
  plugin.registerDomEvent(el, 'keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  whenAtRest(app, plugin, () => void index.begin());
}
