import { journalPath } from './journal';
import { manifestPath } from './manifest';
import { Refusal } from './refusal';
import { foldedPath } from './site-path';

/** What is known of a folder that is to be exported to; real paths have `/` and no links in them. */
export interface PlaceFacts {
  /** As the user calls it. */
  readonly place: string;
  /** What lies there now; nothing, if it is yet to be made. */
  readonly kind: 'file' | 'folder' | 'link' | undefined;
  readonly realSite: string;
  readonly realVault: string;
  /** The app's own folder in the vault, such as `.obsidian`. */
  readonly configDir: string;
  /** The names in it. */
  readonly names: readonly string[];
  /** Whether one of `signsOfOurs` is there. */
  readonly isOurs: boolean;
}

/** A site of ours has a manifest; if its first export was stopped midway, it has a journal. */
export const signsOfOurs = [manifestPath, journalPath] as const;

/** What a folder may hold before its first export: what a new repository or the system puts there. It is never touched. */
const welcome = /^(\..*|CNAME|LICEN[CS]E.*|README(\.\w+)?|Thumbs\.db|desktop\.ini)$/i;

/** What speaks against a site at a place because of the vault. */
export type PlaceProblem = 'is-vault' | 'holds-vault' | 'reserved' | 'in-vault';

/** Both are absolute paths with `/`. In the vault a site may only lie in a hidden folder that nobody else keeps. */
export function placeProblem(realSite: string, realVault: string, configDir: string): PlaceProblem | undefined {
  const [site, vault] = [foldedPath(realSite), foldedPath(realVault)];
  if (site === vault) return 'is-vault';
  if (isInside(vault, site)) return 'holds-vault';
  if (!isInside(site, vault)) return undefined;
  const names = site.slice(vault.length).split('/').filter((name) => name !== '');
  if (names.some((name) => ['.git', '.trash', foldedPath(configDir)].includes(name))) return 'reserved';
  return names.some((name) => name.startsWith('.')) ? undefined : 'in-vault';
}

/** @throws Refusal when it is no place for a site: the vault or around it, in the vault and not hidden, a link, or in use. */
export function checkSitePlace({ place, kind, realSite, realVault, configDir, names, isOurs }: PlaceFacts): void {
  if (kind === 'link') throw refusal('site-is-link', place, 'it is a symbolic link. Name the folder that it leads to.');
  if (kind === 'file') throw refusal('site-is-file', place, 'it is a file. Name a folder.');
  const problem = placeProblem(realSite, realVault, configDir);
  if (problem !== undefined) throw refusal(`site-${problem}`, place, reasons[problem]);
  const strangers = isOurs ? [] : names.filter((name) => !welcome.test(name));
  if (strangers.length > 0) {
    throw refusal('site-not-empty', place, `it holds files that no export has written (${shown(strangers)}). Name an empty or a new folder.`);
  }
}

const elsewhere = 'Name a folder outside the vault, or a hidden one in it, such as ".site".';

const reasons: Readonly<Record<PlaceProblem, string>> = {
  'is-vault': 'it is the vault itself. Name a folder outside the vault.',
  'holds-vault': `the vault lies inside it. ${elsewhere}`,
  reserved: `it lies in a folder of the vault that others keep. ${elsewhere}`,
  'in-vault': `it lies in the vault, where its pages would become notes. ${elsewhere}`,
};

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

function shown(names: readonly string[]): string {
  return [...names.slice(0, 3).map((name) => `"${name}"`), ...(names.length > 3 ? ['…'] : [])].join(', ');
}

function refusal(code: string, place: string, reason: string): Refusal {
  return new Refusal(code, `Cannot export to "${place}": ${reason}`);
}
