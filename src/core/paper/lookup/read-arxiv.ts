import { citekey } from '../citekey';
import { markupText } from '../csl/markup-text';
import { hanName } from '../han-name';
import { doiOf } from '../identifier';
import { known } from '../known';
import type { ReferenceName } from '../reference';
import { readDate } from '../reference-date';
import type { Paper } from './paper';

/** The one entry of an Atom feed of arXiv; null when the feed holds none, or one that tells of an error. */
export function readArxiv(arxiv: string): (text: string) => Paper | undefined | null {
  return (text) => {
    if (!/<feed[\s>]/.test(text) || !/<\/feed>/.test(text)) return undefined;
    const entry = /<entry[\s>]([\s\S]*?)<\/entry>/.exec(text)?.[1];
    if (entry === undefined) return null;
    const title = element(entry, 'title');
    if (title === 'Error' && /\/api\/errors/.test(entry)) return null;
    if (title === '') return undefined;
    const reference = {
      id: '',
      type: 'article' as const,
      title,
      arxiv,
      URL: `https://arxiv.org/abs/${arxiv}`,
      ...known({
        author: [...entry.matchAll(/<author[\s>]([\s\S]*?)<\/author>/g)].map(([, author = '']) => name(element(author, 'name'))).filter((each) => each !== undefined),
        issued: readDate(element(entry, 'published')),
        DOI: doiOf(element(entry, 'arxiv:doi')),
        abstract: element(entry, 'summary'),
      }),
    };
    return { reference: { ...reference, id: citekey(reference) }, source: 'export.arxiv.org' };
  };
}

function element(text: string, name: string): string {
  return markupText(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(text)?.[1] ?? '');
}

/** The feed has whole names: the last word is taken for the family. */
function name(whole: string): ReferenceName | undefined {
  const [, given, family] = /^(.+?)\s+((?:(?:van|von|de|der|den|di|da|la|le)\s+)*\S+)$/i.exec(whole) ?? [];
  if (whole === '') return undefined;
  return hanName(whole) ?? (family === undefined || given === undefined ? { literal: whole } : { family, given });
}
