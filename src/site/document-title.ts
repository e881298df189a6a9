import { readableText } from './readable-text';
import type { Plugin } from './docsify';

/** `SchNet - My logbook`. docsify itself finds no title for a page whose path has Chinese in it. */
export function documentTitle(site: string): Plugin {
  return (hook, docsify) => {
    hook.doneEach(() => {
      const heading = document.querySelector('.markdown-section h1');
      const page = heading === null ? '' : readableText(heading);
      document.title = docsify.route.path === '/' || page === '' || page === site ? site : `${page} - ${site}`;
    });
  };
}
