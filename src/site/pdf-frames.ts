import type { Plugin } from './docsify';

/** A phone shows no PDF within a page, and would download it unasked: there a link stands in place of the frame. */
export const pdfFrames: Plugin = hook => {
  if (navigator.pdfViewerEnabled) return;
  hook.afterEach(html => html.replace(
    /<iframe class="pdf" src="([^"]*)" title="([^"]*)"[^>]*><\/iframe>/g,
    '<a class="pdf" href="$1" target="_blank">$2</a>',
  ));
};
