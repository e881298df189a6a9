import { Marked } from 'marked';
import { mathSyntax } from '../../src/core/docsify/math-syntax';

const marked = new Marked({ gfm: true, breaks: true }, mathSyntax((tex, display) => `<tex${display ? ' display' : ''}>${tex.trim()}</tex>`));

/** The HTML that docsify's marked makes of a page, with TeX left as it is; line breaks between blocks are gone. */
export function rendered(markdown: string): string {
  return marked.parse(markdown, { async: false }).replace(/>\n+(?=<|$)/g, '>').trim();
}
