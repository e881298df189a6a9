import { withheldSpans } from '../note/withheld-spans';
import { headingsAbove } from '../text/sections';
import { spanAt } from '../text/span-at';
import type { NoteScan } from '../text/token';
import { itemText } from './item-text';
import { toldDay } from './told-day';

/** A task that is not done. */
export interface OpenTask {
  readonly text: string;
  /** The heading that it stands below; empty without. */
  readonly heading: string;
}

/**
 * The tasks of a note that are neither done nor dropped nor moved; without questions, which are none. Those below the
 * heading of a day, as in a week plan, count from the next day on. Withheld parts of the note are left out.
 */
export function openTasks(scan: NoteScan, today: string): readonly OpenTask[] {
  const withheld = withheldSpans(scan);
  return scan.tokens.flatMap((token): readonly OpenTask[] => {
    if (token.kind !== 'listItem' || token.hidden || (token.task !== ' ' && token.task !== '/') || spanAt(withheld, token.start) !== undefined) return [];
    const text = itemText(scan, token);
    if (text === '' || text.startsWith('❓')) return [];
    const above = headingsAbove(scan.tokens, token.start).map((heading) => scan.text.slice(heading.text.start, heading.text.end));
    if (above.some((heading) => (toldDay(heading, today)?.day ?? '') >= today)) return [];
    return [{ text, heading: above.at(-1) ?? '' }];
  });
}
