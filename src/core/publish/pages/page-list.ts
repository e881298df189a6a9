/** One page as a list shows it. */
export interface ListedPage {
  /** Site path. */
  readonly page: string;
  readonly anchor?: string;
  readonly title: string;
}

/** The site's folders as readers see them: `''` is the root. */
export interface SiteFolders {
  /** Every folder that holds a page, and those above it, in order. */
  readonly folders: readonly string[];
  /** The pages of a folder, its own index page left out, in order of their titles. */
  pagesOf(folder: string): readonly ListedPage[];
  /** The folders just below. */
  childrenOf(folder: string): readonly string[];
}

/** Sorts pages into their folders. */
export function siteFolders(pages: readonly ListedPage[]): SiteFolders {
  const byFolder = new Map<string, ListedPage[]>([['', []]]);
  const children = new Map<string, Set<string>>([['', new Set()]]);
  for (const page of pages) {
    const folder = folderOf(page.page);
    addFolder(folder, byFolder, children);
    if (!isIndex(page.page)) byFolder.get(folder)?.push(page);
  }
  for (const [folder, list] of byFolder) byFolder.set(folder, inTitleOrder(list));
  return {
    folders: inNameOrder(byFolder.keys(), (folder) => folder),
    pagesOf: (folder) => byFolder.get(folder) ?? [],
    childrenOf: (folder) => inNameOrder(children.get(folder) ?? [], (child) => child),
  };
}

function addFolder(folder: string, byFolder: Map<string, ListedPage[]>, children: Map<string, Set<string>>): void {
  if (byFolder.has(folder)) return;
  byFolder.set(folder, []);
  children.set(folder, new Set());
  const above = folderOf(folder);
  addFolder(above, byFolder, children);
  children.get(above)?.add(folder);
}

/** `Papers/DeepMD.md` lies in `Papers`; what lies in the root gives `''`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether docsify shows the page at its folder's own address. */
export function isIndex(page: string): boolean {
  return page === 'README.md' || page.endsWith('/README.md');
}

/** Pages in the order of their titles, then of their paths. */
export function inTitleOrder<Page extends ListedPage>(pages: Iterable<Page>): Page[] {
  return inNameOrder(pages, ({ title }) => title, ({ page }) => page);
}

/**
 * The same order on every machine: numbers by value, letters whatever their case, then by code; by the first name, then
 * by the next. The key of a name is made once, and not at every comparison.
 */
export function inNameOrder<Item>(items: Iterable<Item>, ...names: readonly ((item: Item) => string)[]): Item[] {
  const keyed = Array.from(items, (item) => ({
    item,
    keys: names.flatMap((nameOf) => {
      const name = nameOf(item);
      return [nameKey(name), name];
    }),
  }));
  return keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ item }) => item);
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [key = '', other = ''] = [a[at], b[at]];
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
}
