import { Inline } from './inline';
import type { CommentToken, Token } from '../token';

const noDefinitions: ReadonlySet<string> = new Set();

/** What the app's index has of a `%%` comment: its tags, and the links of one that does not begin its line. */
export function hiddenTokens(text: string, comment: CommentToken): readonly Token[] {
  if (comment.syntax !== '%%') return [];
  const tokens: Token[] = [];
  const inline = new Inline({ note: text, tokens, definitions: noDefinitions });
  const end = comment.closed ? comment.end - 2 : comment.end;
  inline.read(text, 0, comment.start + 2, end);
  inline.finish();
  const found: Token[] = [];
  for (const token of tokens) {
    const link = token.kind === 'wikilink' || token.kind === 'link';
    if (token.kind === 'tag' || (link && !comment.block)) found.push({ ...token, hidden: true });
  }
  return found;
}
