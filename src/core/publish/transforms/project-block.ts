import { isProjectBlock } from '../../project/project-block';
import { forTokens } from '../compile/part';

/** ` ```project ` becomes what published notes say of the project; on another page than its own it shows nothing. */
export const projectBlock = forTokens(['fence'], function* (part) {
  for (const token of part.tokens) {
    if (token.kind !== 'fence' || !isProjectBlock(token.info)) continue;
    yield { start: token.start, end: token.end, text: part.project.join(part.lines.breakAt(token.start)) };
  }
});
