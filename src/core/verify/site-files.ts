/** The names of a site's files, which GitHub Pages tells apart by every letter. */
export class SiteFiles {
  private readonly exact: ReadonlySet<string>;
  private alike: Map<string, string> | undefined;

  constructor(paths: Iterable<string>) {
    this.exact = new Set(paths);
  }

  has(path: string): boolean {
    return this.exact.has(path);
  }

  /** Why a page that a link leads to is not there, and what the author may have meant. */
  missingPage(file: string, page: string, target: string): string {
    const bare = file.replace(/\.md$/, '');
    const folder = page.slice(0, page.lastIndexOf('/') + 1);
    if (this.has(`${bare}/README.md`)) return `there is no page "${file}": a link to a folder ends with "/"`;
    if (this.has(bare)) return `docsify looks for the page "${file}": a link to a file has the title ':ignore'`;
    if (!/^[/#?]/.test(target) && (this.has(folder + file) || this.has(folder + bare))) {
      return `docsify looks for "${file}" from the site's root: begin the link with "/${folder}"`;
    }
    return this.missing(file, 'page');
  }

  missingFile(path: string): string {
    return this.missing(path, 'file');
  }

  private missing(path: string, what: string): string {
    this.alike ??= new Map([...this.exact].map(name => [folded(name), name]));
    const other = this.alike.get(folded(path));
    if (other === undefined) return `there is no ${what} "${path}"`;
    const difference = folded(path) === path.toLowerCase() && other.toLowerCase() === path.toLowerCase() ? 'in upper and lower case' : 'in the form of its letters';
    return `there is no ${what} "${path}"; "${other}" differs ${difference}`;
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
