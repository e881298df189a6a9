import type { App, TFile } from 'obsidian';
import { visibleTokens, withheldSpans } from '../../core/note/withheld-spans';
import { quotesIn, type Quote } from '../../core/quote/quotes';
import { scan } from '../../core/text/scan';
import { linkResolver } from './concept-notes';

/** A note that links to another, with the sentences in which it does. */
export interface QuotingNote {
  readonly file: TFile;
  readonly quotes: readonly (Quote & { readonly under?: string })[];
}

/** The notes that link to one, in order of their paths; `isWanted` leaves some out before they are read. */
export async function notesQuoting(app: App, path: string, isWanted: (file: TFile) => boolean): Promise<readonly QuotingNote[]> {
  const sources = Object.entries(app.metadataCache.resolvedLinks).filter(([source, targets]) => source !== path && targets[path] !== undefined).map(([source]) => source);
  const files = sources.sort().flatMap((source) => app.vault.getFileByPath(source) ?? []).filter((file) => file.extension === 'md' && isWanted(file));
  return Promise.all(files.map(async (file) => ({ file, quotes: quotesFrom(app, file.path, await app.vault.cachedRead(file), path) })));
}

function quotesFrom(app: App, from: string, text: string, path: string): QuotingNote['quotes'] {
  const note = scan(text);
  const withheld = withheldSpans(note);
  const tokens = visibleTokens(note, withheld);
  const resolve = linkResolver(app, from);
  const headings = tokens.flatMap((token) => (token.kind === 'heading' ? [text.slice(token.text.start, token.text.end)] : []));
  const quotes = quotesIn({ scan: note, tokens, withheld }, (written, syntax) => resolve(written, syntax) === path, (token) => {
    if (token.kind !== 'wikilink') return undefined;
    const words = token.text ?? token.target;
    return text.slice(words.start, words.end).trim() || text.slice(token.target.start, token.target.end);
  });
  return quotes.map((quote) => {
    const under = quote.heading === undefined ? undefined : headings[quote.heading];
    return under === undefined ? quote : { ...quote, under };
  });
}
