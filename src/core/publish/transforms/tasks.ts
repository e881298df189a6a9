import type { Token } from '../../text/token';
import { forTokens } from '../compile/part';
import { boxHtml } from '../compile/task-html';

/**
 * `- [/] half done` becomes `- <span class="task" data-task="/"></span> half done`; `[ ]` and `[x]` are docsify's own,
 * but for `- [ ] # A heading`, where docsify would read the heading as text: it goes to a line of its own.
 */
export const tasks = forTokens(['listItem'], function* (part) {
  for (const [index, token] of part.tokens.entries()) {
    if (token.kind !== 'listItem' || token.box === undefined || token.task === undefined) continue;
    const block = beginsWith(part.tokens[index + 1], part.scan.text, token.box.end);
    if (!block && /^[ xX]$/.test(token.task)) continue;
    const line = part.lines.breakAt(token.box.end);
    yield { ...token.box, text: `${boxHtml(token.task, part.site.strings)}${block ? line + line : ''}` };
  }
});

/** Whether a block, and not running text, begins right after the box. */
function beginsWith(token: Token | undefined, text: string, boxEnd: number): boolean {
  if (token === undefined || !/^[ \t]*$/.test(text.slice(boxEnd, token.start))) return false;
  switch (token.kind) {
    case 'heading':
    case 'fence':
    case 'indentedCode':
    case 'callout':
    case 'listItem':
    case 'table':
      return true;
    case 'html':
      return token.block;
    default:
      return false;
  }
}
