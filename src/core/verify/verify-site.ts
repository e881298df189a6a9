import { resolveSource } from '../docsify/resolution';
import type { SiteFolder } from '../publish/ports';
import { htmlTags } from './html-tags';
import { pageFacts, type PageFacts, type Reference } from './page-facts';
import { SiteFiles } from './site-files';

/** What was looked at, and what of it leads nowhere. */
export interface Verification {
  /** Pages that a reader can open; sidebars, navbars, the cover and the page for errors are checked beside them. */
  readonly pages: number;
  /** Links to pages and files of the site. */
  readonly links: number;
  /** Those of them that name a place on the page. */
  readonly anchors: number;
  /** Images, sounds, films and frames of the site. */
  readonly images: number;
  /** Links, images and frames of other hosts, which are not followed. */
  readonly external: number;
  readonly broken: readonly BrokenReference[];
}

export interface BrokenReference {
  readonly page: string;
  /** From 1. */
  readonly line: number;
  /** As it is written on the page. */
  readonly target: string;
  readonly reason: string;
}

/**
 * Follows every link, anchor, image and file of a site the way docsify 5 does.
 *
 * One page is in memory at a time: what it asks of other pages' anchors is kept until all pages are read.
 */
export async function verifySite(site: Pick<SiteFolder, 'names' | 'read'>): Promise<Verification> {
  const paths = [...(await site.names())].sort();
  const check = new SiteCheck(new SiteFiles(paths));
  // A file that was there a moment ago and is gone is an empty one.
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await site.read(path));
  check.index(paths.includes('index.html') ? await read('index.html') : undefined);
  for (const path of paths) if (path.endsWith('.md')) check.page(path, await read(path));
  return check.result();
}

class SiteCheck {
  private readonly broken: BrokenReference[] = [];
  private readonly count = { pages: 0, links: 0, anchors: 0, images: 0, external: 0 };
  private readonly ids = new Map<string, ReadonlySet<string>>();
  private readonly anchored: { page: string; line: number; target: string; file: string; anchor: string }[] = [];

  constructor(private readonly files: SiteFiles) {}

  index(html: string | undefined): void {
    if (html === undefined) {
      this.broken.push({ page: 'index.html', line: 1, target: 'index.html', reason: 'there is no file "index.html"' });
      return;
    }
    for (const { name, attributes, start } of htmlTags(html)) {
      const target = attributes.get(name === 'link' ? 'href' : 'src');
      if (target === undefined || (name !== 'link' && name !== 'script' && name !== 'img')) continue;
      const place = { page: 'index.html', line: html.slice(0, start).split('\n').length, target };
      const destination = resolveSource(target);
      if (destination.kind === 'broken') this.broken.push({ ...place, reason: destination.reason });
      if (destination.kind === 'file') this.file(place, destination.path);
    }
  }

  page(page: string, markdown: string): void {
    if (!/(^|\/)_(sidebar|navbar|coverpage|404)\.md$/.test(page)) this.count.pages++;
    const facts = this.factsOf(page, markdown);
    this.ids.set(page, facts.ids);
    for (const reference of facts.references) this.reference(page, reference);
  }

  result(): Verification {
    for (const { file, anchor, ...place } of this.anchored) {
      if (this.ids.get(file)?.has(anchor) === false) this.broken.push({ ...place, reason: `the page "${file}" has no place "${anchor}"` });
    }
    this.broken.sort((a, b) => (a.page === b.page ? a.line - b.line : a.page < b.page ? -1 : 1));
    return { ...this.count, broken: this.broken };
  }

  private factsOf(page: string, markdown: string): PageFacts {
    try {
      return pageFacts(page, markdown);
    } catch (error) {
      const reason = `cannot be read as Markdown: ${error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)}`;
      this.broken.push({ page, line: 1, target: page, reason });
      return { references: [], ids: new Set() };
    }
  }

  private reference(page: string, { line, target, use, destination }: Reference): void {
    if (destination.kind === 'external') {
      if (!/^data:/i.test(target)) this.count.external++;
      return;
    }
    if (use === 'link') this.count.links++;
    else this.count.images++;
    const place = { page, line, target };
    if (destination.kind === 'broken') {
      this.broken.push({ ...place, reason: destination.reason });
    } else if (destination.kind === 'file') {
      this.file(place, destination.path);
    } else if (!this.files.has(destination.file)) {
      this.broken.push({ ...place, reason: this.files.missingPage(destination.file, page, target) });
    } else if (destination.anchor !== undefined) {
      this.count.anchors++;
      this.anchored.push({ ...place, file: destination.file, anchor: destination.anchor });
    }
  }
  private file(place: Omit<BrokenReference, 'reason'>, path: string): void {
    if (!this.files.has(path)) this.broken.push({ ...place, reason: this.files.missingFile(path) });
  }
}
