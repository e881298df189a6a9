import { PAPER_BLOCK } from '../../note/paper-block';
import { literatureOptions } from '../../paper/literature-options';
import { forTokens, textAt } from '../compile/part';
import { report } from '../compile/report';

/** ` ```literature ` becomes the table of the published deep reads, ` ```people ` the list of who wrote them. */
export const paperBlocks = forTokens(['fence'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'fence') continue;
    const name = PAPER_BLOCK.exec(token.info)?.[1];
    if (name === undefined) continue;
    const text = textAt(part, token.content).replace(/^[ \t>]+/gm, '');
    for (const line of literatureOptions(text).unread) {
      report(part, token.start, 'unread-option', 'warning', `Cannot read "${line}" in the literature block: write "filter:", "concept:" or "columns:" before it. The line is passed over.`, [line]);
    }
    const lines = part.papers({ kind: name.toLowerCase() === 'people' ? 'people' : 'literature', text });
    yield { start: token.start, end: token.end, text: lines.join(part.lines.breakAt(token.start)) };
  }
});
