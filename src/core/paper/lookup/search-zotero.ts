import { readCsl } from '../csl/read-csl';
import { ask, hostOf, json, type Asked } from './ask';
import type { Line, PaperRequest } from './fetcher';
import type { Paper } from './paper';

/** Items of the Zotero that runs on this computer, the newest first: those that hold all the words, or any where there are none. */
export function zoteroRequest(words: string): PaperRequest {
  const sought = words === '' ? '' : `&q=${encodeURIComponent(words)}`;
  return {
    url: `http://localhost:23119/api/users/0/items/top?format=csljson${sought}&sort=dateAdded&direction=desc&limit=50`,
    accept: 'application/json',
    // Without it Zotero takes the app for a page of the web, and refuses.
    headers: { 'Zotero-Allowed-Request': '1' },
    isPassing: true,
  };
}

export const ZOTERO_HOST = hostOf(zoteroRequest(''));

/** Asks the Zotero of this computer. Never rejects; nothing that fits is no problem. */
export function searchZotero(line: Line, words: string): Promise<Asked<readonly Paper[]>> {
  return ask(line, zoteroRequest(words.trim()), (text) => {
    const answer = json(text);
    if (typeof answer !== 'object' || answer === null) return undefined;
    return readCsl(text).references.filter(({ title }) => title !== '').map((reference) => ({ reference, source: 'Zotero' }));
  });
}
