import { Blocks } from './blocks/blocks';
import * as Char from './char';
import { frontMatter } from './blocks/front-matter';
import { NoteState } from './blocks/note-state';
import type { NoteScan, ScanProblem } from './token';

/**
 * Reads a note once, from its first character to its last, and tells what stands where.
 * Whatever no token names is plain text: together with `applyEdits` nothing else of the note ever changes.
 */
export function scan(text: string): NoteScan {
  const first = scanWith(text, new Set());
  // `[label]` is a link only when the note defines the label, which may stand below: such a note is read again.
  const state = first.found.size > 0 ? scanWith(text, first.found) : first;
  return { text, tokens: state.tokens, problems: realProblems(state) };
}

/** A line may be judged before it turns out to lie in a comment. */
function realProblems({ tokens, problems }: NoteState): readonly ScanProblem[] {
  if (problems.length === 0) return problems;
  const comments = tokens.filter(({ kind }) => kind === 'comment');
  let next = 0;
  return problems.slice().sort((a, b) => a.start - b.start).filter((problem) => {
    while ((comments[next]?.end ?? Infinity) <= problem.start) next++;
    return (comments[next]?.start ?? Infinity) >= problem.start;
  });
}

function scanWith(text: string, definitions: ReadonlySet<string>): NoteState {
  const state = new NoteState(text, definitions);
  const found = frontMatter(text, state.lines);
  let from = text.charCodeAt(0) === Char.ByteOrderMark ? 1 : 0;
  if (found === 'unclosed') state.problems.push({ code: 'unclosed-front-matter', start: from, end: from + 3 });
  else if (found) {
    state.tokens.push(found);
    from = found.end;
    state.goTo(from);
    from = state.next;
  }
  new Blocks(state).read(from);
  return state;
}
