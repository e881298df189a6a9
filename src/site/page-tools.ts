/** The corner of the page that is not docsify's, which redraws its own bars with every page. */
export function pageTools(...tools: readonly HTMLElement[]): void {
  const corner = document.createElement('div');
  corner.className = 'page-tools';
  corner.append(...tools);
  document.body.prepend(corner);
}
