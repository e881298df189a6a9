import { parseFrontMatterAliases, type App, type TFile } from 'obsidian';
import { conceptNames, isConcept } from '../../core/concept/concepts-in';
import type { Concept } from '../../core/concept/concept-name';
import { linkTarget, type LinkSyntax } from '../../core/note/link-target';

/** The concepts of the vault that is open. */
export function conceptNotes({ vault, metadataCache }: App, folder: string): readonly Concept[] {
  return vault.getMarkdownFiles().filter(({ path }) => isConcept(path, folder)).map((file) => {
    const { frontmatter, headings = [] } = metadataCache.getFileCache(file) ?? {};
    const [first] = headings;
    return { path: file.path, names: conceptNames(file.path, first?.level === 1 ? first.heading : undefined, parseFrontMatterAliases(frontmatter) ?? []) };
  });
}

/** Where links of a note lead, by vault path. */
export function linkResolver({ metadataCache }: App, from: string): (written: string, syntax: LinkSyntax) => string | undefined {
  return (written, syntax) => {
    const target = linkTarget(written, syntax);
    if (target.kind !== 'vault') return undefined;
    return target.path === '' ? from : metadataCache.getFirstLinkpathDest(target.path, from)?.path;
  };
}

/** Whether a note is a deep read. */
export function isDeepRead({ metadataCache }: App, file: TFile): boolean {
  const type: unknown = metadataCache.getFileCache(file)?.frontmatter?.['type'];
  return type === 'paper';
}
