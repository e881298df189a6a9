import type { Plugin } from './docsify';
import { readableText } from './readable-text';
import type { Words } from './words';

/** docsify's own labels in the language of the site, and on a phone a sidebar that closes with a tap beside it. */
export function sidebar(words: Words): Plugin {
  return hook => {
    hook.ready(() => {
      const toggle = document.querySelector<HTMLElement>('.sidebar-toggle-button');
      if (toggle === null) return;
      label('.sidebar-toggle', 'title', words.toggleSidebar);
      label('.sidebar-nav', 'aria-label', words.contents);
      label('.app-nav', 'aria-label', words.navigation);
      label('.cover', 'aria-label', words.cover);
      translate(toggle, words);
      new MutationObserver(() => { translate(toggle, words); }).observe(toggle, { attributeFilter: ['aria-label'] });
      document.addEventListener('click', event => { closeBeside(event, toggle); }, { capture: true });
    });
    hook.doneEach(() => {
      // docsify makes these titles of the HTML, in which every formula stands twice.
      for (const link of document.querySelectorAll<HTMLElement>('.sidebar .section-link')) link.title = readableText(link);
    });
  };
}

function label(selector: string, name: string, text: string): void {
  document.querySelector(selector)?.setAttribute(name, text);
}

function translate(toggle: HTMLElement, words: Words): void {
  const shown = document.querySelector('.sidebar')?.classList.contains('show') === true;
  const text = shown ? words.hideSidebar : words.showSidebar;
  if (toggle.getAttribute('aria-label') !== text) toggle.setAttribute('aria-label', text);
}

function closeBeside(event: MouseEvent, toggle: HTMLElement): void {
  const open = document.querySelector('.sidebar.show');
  const inside = event.target instanceof Element && event.target.closest('.sidebar, .sidebar-toggle') !== null;
  if (open === null || inside || !window.matchMedia('(max-width: 640px)').matches) return;
  event.preventDefault();
  event.stopPropagation();
  toggle.click();
}
