import type { NoteFacts } from '../../note/facts';
import { applyEdits, sortEdits, type Edit } from '../../text/edit';
import { scan } from '../../text/scan';
import type { Token } from '../../text/token';
import type { SiteMap } from '../place/site-map';
import { destinationOf } from './destination';
import { namesWithheld, wikilinkLabel } from './link-label';

/** The words that a reader sees of one line of Markdown, such as a heading: no marks, no comment, no name of a private note. */
export function visibleText(markdown: string, facts: NoteFacts, site: SiteMap): string {
  if (!/[[\]*_`<>%~=$\\^&]/.test(markdown)) return markdown;
  const edits = scan(markdown).tokens.flatMap((token) => [...wordsOf(token, markdown, facts, site)]);
  return applyEdits(markdown, sortEdits(edits)).replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/\s+/g, ' ').trim();
}

function* wordsOf(token: Token, text: string, facts: NoteFacts, site: SiteMap): Generator<Edit> {
  const whole = { start: token.start, end: token.end };
  switch (token.kind) {
    case 'comment':
    case 'html':
    case 'blockId':
    case 'footnoteReference':
    case 'inlineFootnote':
      yield { ...whole, text: '' };
      return;
    case 'highlight':
    case 'strong':
      yield { start: token.start, end: token.start + 2, text: '' };
      yield { start: token.end - 2, end: token.end, text: '' };
      return;
    case 'inlineCode':
    case 'inlineMath':
      yield { ...whole, text: text.slice(token.content.start, token.content.end) };
      return;
    case 'wikilink': {
      const target = text.slice(token.target.start, token.target.end);
      const alias = token.text === undefined ? undefined : text.slice(token.text.start, token.text.end);
      yield { ...whole, text: wikilinkLabel(target, alias, destinationOf(target, 'wikilink', facts, site), site) };
      return;
    }
    case 'link': {
      const target = text.slice(token.destination.start, token.destination.end);
      const words = text.slice(token.text.start, token.text.end);
      const destination = destinationOf(target, 'markdown', facts, site);
      const hidden = destination.kind === 'withheld' && namesWithheld(words, target, site);
      if (hidden) yield { ...whole, text: site.strings.privateNote };
      else {
        yield { start: token.start, end: token.text.start, text: '' };
        yield { start: token.text.end, end: token.end, text: '' };
      }
    }
  }
}
