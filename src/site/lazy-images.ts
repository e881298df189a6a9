import type { Plugin } from './docsify';

/** Images are fetched when the reader comes near them: a year of log entries may hold hundreds. */
export const lazyImages: Plugin = hook => {
  hook.afterEach(html => html.replace(/<img (?![^>]*\bloading=)/g, '<img loading="lazy" '));
};
