import type { Destination } from './destination';
import { isImageData, opens } from './link-href';
import type { Part } from './part';
import { report } from './report';

/** Tells the author of a link that readers cannot follow. */
export function reportLoss(destination: Destination, target: string, offset: number, part: Part): void {
  if (destination.kind === 'missing') {
    report(part, offset, 'unresolved-link', 'warning', `Cannot resolve link "${target}": no file of the vault has this name. Correct the link or make the note.`, [target]);
  } else if (destination.kind === 'withheld') {
    report(part, offset, 'link-to-withheld', 'info', `Link "${target}" leads to what is not on the site: readers see its words only.`, [target]);
  } else if (destination.kind === 'page' && destination.lost !== undefined) {
    report(part, offset, `unresolved-${destination.lost}`, 'warning', `Cannot resolve link "${target}": the note has no such ${destination.lost}. The link leads to the page.`, [target]);
  } else if (destination.kind === 'external' && !opens(destination.url) && !isImageData(destination.url)) {
    report(part, offset, 'unopened-link', 'info', `Cannot publish link "${target}": readers' browsers do not open such an address. They see its words only.`, [target]);
  }
}
