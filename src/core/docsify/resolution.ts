import { broken, decoded, elsewhere, requestedFile, type Destination } from './address';
import { titleOptions } from './title-options';

/**
 * Where docsify 5 (hash routes, `relativePath: false`) leads with the Markdown link `[…](href "title")` of a page:
 * `/目录/B.md#A-B` is the page `目录/B.md` at the anchor `a-b`.
 */
export function resolveHref(page: string, href: string, title = ''): Destination {
  const { options } = titleOptions(title);
  if (/:|\/\//.test(href)) return elsewhere(href) ?? broken(misread(href));
  if (options.has('include')) return requestedFile(folderOf(page) + href);
  if (options.has('ignore')) return href.startsWith('./') ? broken(`"./" before ':ignore' leaves the folder that the site lies in`) : resolveHtmlHref(page, href);
  const route = compiledRoute(page, href);
  return route === undefined ? broken('has a "%" that encodes nothing: docsify leaves the whole page blank') : pageAt(route);
}

/** Where `<a href>` in the HTML of a page leads: the browser reads it from the site's root, docsify does not see it. */
export function resolveHtmlHref(page: string, href: string): Destination {
  if (href === '') return { kind: 'page', file: page };
  const hash = href.indexOf('#');
  if (hash === 0) return pageAt(href.slice(1).replace('#', '?id=').replace(/^(?!\/)/, '/'));
  const destination = resolveSource(href);
  if (destination.kind !== 'file' || !/\.(md|markdown)$/i.test(destination.path)) return destination;
  return broken('opens the Markdown of the page, not the page');
}

/** Where `<img src>`, `<audio src>`, `<iframe src>` and their like in the HTML of a page lead. */
export function resolveSource(source: string): Destination {
  if (source === '') return broken('is empty');
  const other = elsewhere(source);
  if (other !== undefined) return other;
  if (/^[/\\]/.test(source)) return broken('begins at the root of the host, not of the site');
  return requestedFile(source);
}

/** Where docsify fetches the Markdown image `![…](source)` of a page from: it reads the source from the page's folder. */
export function resolveImage(page: string, source: string): Destination {
  if (source === '') return broken('is empty');
  if (/:|\/\//.test(source)) return elsewhere(source) ?? broken(misread(source));
  if (source.includes('#')) return broken('has a "#", which docsify drops with the rest of the name');
  return requestedFile(`${folderOf(page)}${source}`.replace(/\/{2,}/g, '/'));
}

function misread(address: string): string {
  return address.includes(':')
    ? 'has a ":", so docsify takes it for an address of another host: write %3A'
    : 'has "//", so docsify takes it for an address of another host';
}

/** What docsify writes after the `#` of a Markdown link; undefined where it throws. */
function compiledRoute(page: string, href: string): string | undefined {
  const local = href.startsWith('#');
  let rest = (href === 'README.md' ? 'README' : href).replace('#', '?id=');
  rest = rest.slice(rest.indexOf('#') + 1);
  const mark = rest.indexOf('?');
  const query = queryOf(mark < 0 ? '' : rest.slice(mark + 1));
  if (query === undefined) return undefined;
  const path = ((mark < 0 ? rest : rest.slice(0, mark)) + writtenQuery(query)).replace(/\.md(\?)|\.md$/, '$1');
  return `/${local ? routeOf(page) : ''}${path}`.replace(/\/{2,}/g, '/');
}

/** The page that docsify loads for what stands after the `#` of the address bar. */
function pageAt(route: string): Destination {
  const [path = '', ...queries] = route.split('?');
  const query = queryOf(queries.join('?'));
  if (query === undefined) return broken('has a "%" that encodes nothing');
  if (/^\/[/\\]/.test(path)) return broken('begins with "//", which docsify takes for another host');
  const html = path.endsWith('.html');
  const file = requestedFile(html || path.endsWith('.md') ? path : `${path}${path.endsWith('/') ? 'README' : ''}.md`);
  if (file.kind !== 'file' || html) return file;
  const anchor = query.get('id');
  return { kind: 'page', file: file.path, ...(anchor === undefined || anchor === '' ? {} : { anchor }) };
}

/** docsify's own reading of a query, which ends a value at its second `=`. */
function queryOf(text: string): ReadonlyMap<string, string> | undefined {
  const query = new Map<string, string>();
  const trimmed = text.trim().replace(/^(\?|#|&)/, '');
  if (trimmed === '') return query;
  for (const part of trimmed.split('&')) {
    const [name = '', value = ''] = part.replace(/\+/g, ' ').split('=');
    const plain = decoded(value);
    if (plain === undefined) return undefined;
    query.set(name, plain);
  }
  return query;
}

/** docsify lower-cases the query of every link that it compiles, so an id with capitals is out of reach. */
function writtenQuery(query: ReadonlyMap<string, string>): string {
  const parts = [...query].map(([name, value]) => (
    value === '' ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`.toLowerCase()
  ));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** `Folder/A b.md` is read at `/Folder/A%20b`, `Folder/README.md` at `/Folder/`. */
function routeOf(page: string): string {
  return `/${page.split('/').map(encodeURIComponent).join('/')}`.replace(/\.md$/, '').replace(/\/README$/, '/');
}

function folderOf(page: string): string {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  return `/${folder.split('/').map(encodeURIComponent).join('/')}`;
}
