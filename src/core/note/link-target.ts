export type LinkSyntax = 'wikilink' | 'markdown';

/** What a link says it leads to, before anyone has looked whether that exists. */
export type LinkTarget = VaultTarget | WebTarget | LocalTarget;

/** `Folder/Note#Heading#Sub` or `Note#^block`. */
export interface VaultTarget {
  readonly kind: 'vault';
  /** Decoded, NFC, without heading or block; empty for the note that holds the link; may begin with `/`, `./` or `../`. */
  readonly path: string;
  /** `['Heading', 'Sub']`; empty when there is none. */
  readonly subpath: readonly string[];
  /** In lower case, as blocks are compared. */
  readonly block?: string;
}

/** `https://…`, `mailto:…`, `//host/…`. */
export interface WebTarget {
  readonly kind: 'web';
  /** In lower case, without its colon; empty for `//host`. */
  readonly scheme: string;
  /** As written. */
  readonly url: string;
}

/** A place on the author's own computer (`file:///…`, `C:\…`, `\\server\…`, an app's link): no reader can follow it, none should see it. */
export interface LocalTarget {
  readonly kind: 'local';
}

/** Reads what stands in `[[…]]` before the `|`, or in `](…)`, as the app does. */
export function linkTarget(written: string, syntax: LinkSyntax): LinkTarget {
  const text = written.replaceAll('\u00A0', ' ').trim();
  if (/^(?:[a-z]:[\\/]|\\\\)/i.test(text)) return { kind: 'local' };
  const scheme = schemeOf(text, syntax);
  if (scheme === 'obsidian') return fileOfAppLink(text);
  if (scheme !== undefined) return localSchemes.has(scheme) ? { kind: 'local' } : { kind: 'web', scheme, url: text };
  return vaultTarget(text, syntax === 'markdown' ? destination : (part) => part);
}

/** Whether a link is a `WebTarget`, for where nobody asks what else it is. */
export function isWebLink(written: string, syntax: LinkSyntax): boolean {
  const scheme = schemeOf(written.replaceAll('\u00A0', ' ').trim(), syntax);
  return scheme !== undefined && scheme !== 'obsidian' && !localSchemes.has(scheme);
}

const localSchemes: ReadonlySet<string> = new Set(['file', 'app', 'capacitor']);

/** `[[Note: a subtitle]]` is a note, `[text](note:id)` is not. */
function schemeOf(text: string, syntax: LinkSyntax): string | undefined {
  if (syntax === 'markdown' && text.startsWith('//')) return '';
  const pattern = syntax === 'markdown' ? /^([a-z][a-z0-9+.-]+):/i : /^([a-z][a-z0-9+.-]+):\/\//i;
  return pattern.exec(text)?.[1]?.toLowerCase();
}

function vaultTarget(text: string, decode: (part: string) => string): VaultTarget {
  const end = text.indexOf('#');
  const path = decode(end < 0 ? text : text.slice(0, end)).replaceAll('\u00A0', ' ').normalize('NFC').trim();
  if (end < 0) return { kind: 'vault', path, subpath: [] };
  const names = text.slice(end + 1).split('#').map((part) => decode(part).normalize('NFC').trim()).filter((part) => part !== '');
  const last = names.at(-1);
  if (last?.startsWith('^') !== true) return { kind: 'vault', path, subpath: names };
  return { kind: 'vault', path, subpath: names.slice(0, -1), block: last.slice(1).toLowerCase() };
}

/** `obsidian://open?vault=Mine&file=Folder%2FNote%23Heading` */
function fileOfAppLink(url: string): LinkTarget {
  const query = /^obsidian:\/\/open\/?\?([^#]*)/i.exec(url)?.[1];
  const file = query?.split('&').find((pair) => pair.startsWith('file='));
  return file === undefined ? { kind: 'local' } : vaultTarget(percentDecoded(file.slice('file='.length)), (part) => part);
}

function destination(part: string): string {
  return percentDecoded(part.includes('\\') ? part.replace(/\\([!-/:-@[-`{-~])/g, '$1') : part);
}

/** What cannot be decoded stays as it is written, as in `50%.md`. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
