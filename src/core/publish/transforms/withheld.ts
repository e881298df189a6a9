import type { Transform } from '../compile/part';

/** Comments and `> [!private]` callouts leave no byte behind. */
export const withheld: Transform = function* (part) {
  for (const span of part.withheld) yield { ...span, text: '' };
};
