import type { Edit } from '../../text/edit';
import { forTokens, type Part } from '../compile/part';
import { report } from '../compile/report';

const COMPUTED: ReadonlyMap<string, string> = new Map([
  ['base', 'Bases'],
  ['button', 'Buttons'],
  ['dataview', 'Dataview'],
  ['dataviewjs', 'Dataview'],
  ['meta-bind', 'Meta Bind'],
  ['query', 'Search'],
  ['tasks', 'Tasks'],
  ['tracker', 'Tracker'],
]);

/** What only Obsidian can compute may name private notes: readers get a notice in its place, the author a finding. */
export const computedBlocks = forTokens(['fence', 'inlineCode'], function* (part) {
  const { text } = part.scan;
  for (const token of part.tokens) {
    if (token.kind === 'fence') {
      const name = COMPUTED.get((token.info.split(/[\s{]/)[0] ?? '').toLowerCase());
      if (name !== undefined) yield notice(token.start, token.end, name, part);
    }
    if (token.kind === 'inlineCode' && /^\$?=\s/.test(text.slice(token.content.start, token.content.end))) {
      reportComputed(part, token.start, 'Dataview');
      yield { start: token.start, end: token.end, text: '…' };
    }
  }
});

function notice(start: number, end: number, name: string, part: Part): Edit {
  reportComputed(part, start, name);
  const line = part.lines.breakAt(start);
  return { start, end, text: `<div class="notice">${part.site.strings.blockNotPublished(name)}</div>${line}` };
}

/** Tells the author of what is computed in Obsidian by the plugin of this name. */
export function reportComputed(part: Part, offset: number, name: string): void {
  report(part, offset, 'computed-block', 'warning', `Cannot publish a ${name} block: it is computed in Obsidian. Readers see a notice; write the result down to publish it.`, [name]);
}
