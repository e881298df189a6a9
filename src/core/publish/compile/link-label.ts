import { headingKey } from '../../note/find-heading';
import type { SiteMap } from '../place/site-map';
import type { Destination, PageDestination } from './destination';

/** The words of a link, as plain text: the author's alias, or what the app would show; never the name of a note that stays in the vault. */
export function wikilinkLabel(target: string, alias: string | undefined, destination: Destination, site: SiteMap): string {
  const own = alias?.trim() ?? '';
  if (destination.kind === 'withheld') return own === '' || namesWithheld(own, target, site) ? site.strings.privateNote : own;
  if (own !== '') return own;
  if (destination.kind === 'page' && !saysWhatReadersSee(target, destination, site)) return notePart(target) || site.strings.privateNote;
  return shownTarget(target);
}

/**
 * A heading or block that is not there may have been private, and one with a link in it holds the name of a note:
 * `## On [[Note]]` is linked to as `#On Note`.
 */
function saysWhatReadersSee(target: string, destination: PageDestination, site: SiteMap): boolean {
  if (destination.lost !== undefined) return false;
  const named = target.split('#').slice(1).map(headingKey);
  if (destination.block !== undefined) named.pop();
  if (named.length === 0) return true;
  const plain = site.published.get(destination.path)?.headings.filter(({ text }) => !text.includes('[')) ?? [];
  const shown = new Set(plain.map(({ text }) => headingKey(text)));
  return named.every((key) => key === '' || shown.has(key));
}

/** Whether the words of a link give away the note that it leads to. */
export function namesWithheld(text: string, target: string, site: SiteMap): boolean {
  return text.trim() === target.trim() || site.isWithheldName(text);
}

/** `Note#Heading#Sub` as the app shows it: `Note > Heading > Sub`. */
export function shownTarget(target: string): string {
  return target
    .split('#')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' > ');
}

function notePart(target: string): string {
  return (target.split('#')[0] ?? '').trim();
}
