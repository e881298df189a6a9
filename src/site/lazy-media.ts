import type { Plugin } from './docsify';

/** Images and frames are fetched when the reader comes near them: a year of log entries may hold hundreds. */
export const lazyMedia: Plugin = hook => {
  hook.afterEach(html => html.replace(/<(img|iframe) (?![^>]*\bloading=)/g, '<$1 loading="lazy" '));
};
