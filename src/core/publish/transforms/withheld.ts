import { blockGuard } from '../../text/block-guard';
import { NoteLines } from '../compile/note-lines';
import type { Transform } from '../compile/part';

/** Comments and `> [!private]` callouts leave no byte behind. Text that followed one in its line stays text. */
export const withheld: Transform = function* (part) {
  const lines = NoteLines.of(part.scan);
  for (const { start, end } of part.withheld) {
    const opens = lines.opening(start) === 'line';
    const guard = opens ? blockGuard(part.scan.text.slice(end, lines.nextStart(end))) : '';
    yield { start, end, text: guard };
  }
};
