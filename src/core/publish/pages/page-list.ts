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
  for (const list of byFolder.values()) list.sort((a, b) => compareNames(a.title, b.title) || compareNames(a.page, b.page));
  return {
    folders: [...byFolder.keys()].sort(compareNames),
    pagesOf: (folder) => byFolder.get(folder) ?? [],
    childrenOf: (folder) => [...(children.get(folder) ?? [])].sort(compareNames),
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

/** The same order on every machine: numbers by value, letters whatever their case, then by code. */
export function compareNames(a: string, b: string): number {
  const left = nameKey(a);
  const right = nameKey(b);
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));
}
