/**
 * The destinations that the export writes, for docsify 5 with hash routes and `relativePath: false`, chosen so that
 * GitHub's own view of the folder follows them too. Paths are of files of the site: `目录/B.md`, without a `/` before.
 * Only what a reader of Markdown or docsify would misread is encoded, since docsify finds a page in the sidebar by
 * its decoded name.
 */

/** `目录/B.md` at the heading `小节` is `/目录/B.md?id=小节`; `目录/README.md` is `/目录/`. */
export function pageLink(sitePath: string, anchor?: string): string {
  const path = `/${encoded(sitePath)}`.replace(/\/README\.md$/, '/');
  return anchor === undefined || anchor === '' ? path : `${path}?id=${encoded(anchor)}`;
}

/** `img/图 1.png` on the page `目录/B.md` is `../img/图%201.png`. */
export function imageLink(fromPage: string, sitePath: string): string {
  const from = fromPage.split('/').slice(0, -1);
  const to = sitePath.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encoded)].join('/');
}

/** A file as the destination of a Markdown link, which must have the title `':ignore'`. */
export function fileLink(sitePath: string): string {
  return encoded(sitePath);
}

/** A file as `src` or `href` of an HTML tag, on whatever page it stands. */
export function fileUrl(sitePath: string): string {
  return encoded(sitePath);
}

/** The page as `href` of an HTML tag: `#/目录/B?id=小节`. */
export function pageRoute(sitePath: string, anchor?: string): string {
  return `#${pageLink(sitePath, anchor).replace(/\.md(\?|$)/, '$1')}`;
}

// A slash is no such character: a whole path is encoded at once.
const misread = /[\s\p{Cc}"#$%&'()*+:;<=>?@[\\\]^`{|}~]/gu;

function encoded(text: string): string {
  return text.replace(misread, character => (
    encodeURIComponent(character).replace(/['()*~]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  ));
}
