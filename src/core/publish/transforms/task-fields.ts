import { Lines } from '../../text/lines';
import { shownFields } from '../compile/task-html';
import { forTokens } from '../compile/part';

/** `- [x] text ✅ 2026-05-30` and `[due:: 2026-05-30]` say their days in words: `done 2026-05-30`. What only programs read goes. */
export const taskFields = forTokens(['listItem'], function* (part) {
  const lines = new Lines(part.scan.text);
  for (const token of part.tokens) {
    if (token.kind !== 'listItem' || token.box === undefined) continue;
    const line = { start: token.box.end, end: lines.end(token.box.end) };
    for (const { start, end, html } of shownFields(part.scan, line, part.withheld, part.site.strings)) {
      const gap = html !== '' && end < line.end && /\s$/.test(part.scan.text.slice(start, end)) ? ' ' : '';
      yield { start, end, text: html + gap };
    }
  }
});
