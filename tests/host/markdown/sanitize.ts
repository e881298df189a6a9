import DOMPurify from 'dompurify';

/** HTML as it may be shown: without scripts, handlers and frames. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  return document.importNode(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ADD_ATTR: ['target'], FORBID_TAGS: ['style'] }), true);
}
