import type { Plugin } from './docsify';

/** Marks the open page in sidebar and navbar where docsify errs about the home page, whose route is part of every other. */
export const currentEntry: Plugin = (hook, docsify) => {
  hook.doneEach(() => {
    const home = docsify.route.path === '/';
    // docsify finds the name of the site, which leads home too, before the home page's own entry.
    if (home) entry('.sidebar-nav')?.setAttribute('aria-current', 'page');
    else entry('.app-nav')?.classList.remove('active');
  });
};

function entry(list: string): Element | null | undefined {
  return document.querySelector(`${list} a[href="#/"]`)?.closest('li');
}
