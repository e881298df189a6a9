import type { DefinitionToken, Token } from '../../text/token';

/** What the labels of a note stand for; of two definitions of one label the first counts. */
export function definitionsOf(tokens: readonly Token[]): ReadonlyMap<string, DefinitionToken> {
  const definitions = new Map<string, DefinitionToken>();
  for (const token of tokens) {
    if (token.kind === 'definition' && !definitions.has(token.label)) definitions.set(token.label, token);
  }
  return definitions;
}
