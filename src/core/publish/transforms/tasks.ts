import type { Transform } from '../compile/part';

/** `- [/] half done` becomes `- <span class="task" data-task="/"></span> half done`; `[ ]` and `[x]` are docsify's own. */
export const tasks: Transform = function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'listItem' || token.box === undefined || token.task === undefined) continue;
    if (token.task === ' ' || token.task === 'x' || token.task === 'X') continue;
    const state = token.task.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
    yield { ...token.box, text: `<span class="task" data-task="${state}"></span>` };
  }
};
