import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Each letter of the query in order, not necessarily side by side; runs and early matches score higher. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = query.toLowerCase().replace(/\s+/g, '');
  return (text) => {
    const haystack = text.toLowerCase();
    const whole = haystack.indexOf(query.toLowerCase().trim());
    if (whole >= 0) return { score: -whole / 100, matches: letters === '' ? [] : [[whole, whole + query.trim().length]] };
    const matches: SearchMatches = [];
    let at = 0;
    for (const letter of letters) {
      const found = haystack.indexOf(letter, at);
      if (found < 0) return null;
      const last = matches.at(-1);
      if (last?.[1] === found) last[1] = found + 1;
      else matches.push([found, found + 1]);
      at = found + 1;
    }
    return { score: -matches.length - (matches[0]?.[0] ?? 0) / 100, matches };
  };
}

/** Every word of the query, anywhere. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const haystack = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const found = haystack.indexOf(word);
      if (found < 0) return null;
      matches.push([found, found + word.length]);
    }
    return { score: -matches.length, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text with what was matched marked. */
export function renderMatches(element: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(from + offset, at), to + offset];
    if (end <= start) continue;
    element.appendText(text.slice(at, start));
    element.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  element.appendText(text.slice(at));
}

export function renderResults(element: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(element, text, result.matches, offset);
}
