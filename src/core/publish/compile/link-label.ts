import type { SiteMap } from '../site-map';
import type { Destination } from './destination';

/** The words of a link, as plain text: the author's alias, or what the app would show; never the name of a note that stays in the vault. */
export function wikilinkLabel(target: string, alias: string | undefined, destination: Destination, site: SiteMap): string {
  const own = alias?.trim() ?? '';
  if (destination.kind === 'withheld') return own === '' || namesWithheld(own, target, site) ? site.strings.privateNote : own;
  if (own !== '') return own;
  // A heading or block that is not there may have been private: its name stays in the vault.
  if (destination.kind === 'page' && destination.lost !== undefined) return notePart(target) || site.strings.privateNote;
  return shownTarget(target);
}

/** Whether the words of a link give away the note that it leads to. */
export function namesWithheld(text: string, target: string, site: SiteMap): boolean {
  const words = text.trim();
  return words === target.trim() || site.isWithheldName(words) || words.split(/[#>/]/).some((piece) => site.isWithheldName(piece.trim()));
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
