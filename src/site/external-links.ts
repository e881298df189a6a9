import { onPage, type Plugin } from './docsify';

/** Links to other hosts open in a new tab that learns nothing of this one, however they were written. */
export const externalLinks: Plugin = hook => {
  hook.doneEach(() => {
    for (const link of onPage('a[href]')) {
      if (!(link instanceof HTMLAnchorElement)) continue;
      if (/^https?:$/.test(link.protocol) && link.host !== location.host) link.target = '_blank';
      if (link.target === '_blank') link.rel = 'noopener noreferrer';
    }
  });
};
