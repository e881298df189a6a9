import type { Transform } from '../compile/part';

/** A `$$` that nothing closes stays text: on a page with parts of other notes it might find its like there. */
export const strayMath: Transform = function* (part) {
  for (const { index } of part.scan.text.matchAll(/\$\$/g)) {
    if (!part.code.holds(index)) yield { start: index, end: index + 2, text: '\\$\\$' };
  }
};
