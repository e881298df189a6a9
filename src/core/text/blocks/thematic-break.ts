import * as Char from '../char';
import { isSpace } from '../char-class';

/** Finds thematic breaks: `---`, `* * *`, `___`. */
export class ThematicBreaks {
  /** A character that no break has in it: whatever stands before it on its line begins none. */
  private spoiler = -1;

  constructor(private readonly text: string) {}

  /** Whether the rest of the line from `at` on is one; `- - - a` is looked through once, not at each dash. */
  at(at: number, end: number): boolean {
    if (at <= this.spoiler && this.spoiler < end) return false;
    const mark = this.text.charCodeAt(at);
    let count = 0;
    for (let index = at; index < end; index++) {
      const code = this.text.charCodeAt(index);
      if (code === mark) count++;
      else if (!isSpace(code)) {
        if (code !== Char.Dash && code !== Char.Star && code !== Char.Underscore) this.spoiler = index;
        return false;
      }
    }
    return count >= 3;
  }
}
