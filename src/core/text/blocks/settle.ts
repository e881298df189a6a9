import { closeParagraph } from './close-paragraph';
import type { Container } from './containers';
import type { Leaf } from './leaf';
import type { NoteState } from './note-state';

/**
 * Ends the open leaf and every container beyond the first `depth`. False when a comment leads out of the paragraph
 * that was to end: nothing has ended then, and the line that is read now is another.
 */
export function settle(state: NoteState, depth: number): boolean {
  const leaf = state.leaf;
  if (leaf) {
    if (leaf.kind === 'paragraph') {
      if (!closeParagraph(state, leaf)) return false;
    } else endLeaf(state, leaf);
    state.leaf = undefined;
  }
  while (state.containers.depth > depth) endContainer(state, state.containers.pop());
  return true;
}

function endLeaf(state: NoteState, leaf: Exclude<Leaf, { kind: 'paragraph' }>): void {
  if (leaf.kind === 'calloutHead') return;
  const { token } = leaf;
  if (leaf.kind === 'fence') {
    const end = Math.max(leaf.token.end, state.contentEnd);
    leaf.token.end = end;
    leaf.token.content = { start: Math.min(leaf.token.content.start, end), end };
    state.problems.push({ code: 'unclosed-fence', start: token.start, end: token.start + leaf.length });
  }
  state.containers.top.previous = { start: token.start, end: token.end };
}

function endContainer(state: NoteState, container: Container): void {
  const end = Math.max(container.reach, state.contentEnd);
  const { top } = state.containers;
  if (container.item) container.item.end = end;
  if (container.callout) container.callout.end = end;
  if (container.footnote) {
    container.footnote.end = end;
    container.footnote.content = { start: Math.min(container.footnote.content.start, end), end };
  }
  if (container.blockId) {
    const last = container.blockId.end >= end;
    container.blockId.block = { start: container.start, end: last ? container.blockId.block.end : end };
  }
  const quoteId = state.quoteId;
  if (container.kind === 'quote' && quoteId && quoteId.end >= state.contentEnd) {
    quoteId.block = { start: container.start, end: quoteId.block.end };
  }
  top.previous = { start: container.item ? top.list?.start ?? container.start : container.start, end };
  top.reach = Math.max(top.reach, end);
}
