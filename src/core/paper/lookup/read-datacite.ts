import { isRecord, type JsonRecord } from '../../record';
import { citekey } from '../citekey';
import { textOf } from '../csl/csl-record';
import { markupText } from '../csl/markup-text';
import { hanName } from '../han-name';
import { known } from '../known';
import type { ReferenceName } from '../reference';
import { readDate } from '../reference-date';
import { json } from './ask';
import type { Paper } from './paper';

/** An arXiv paper as DataCite, which gives it its DOI, says it. */
export function readDataCite(arxiv: string): (text: string) => Paper | undefined {
  return (text) => {
    const answer = json(text);
    const data = isRecord(answer) ? answer.data : undefined;
    const work = isRecord(data) ? data.attributes : undefined;
    if (!isRecord(work)) return undefined;
    const [title] = records(work.titles);
    const name = markupText(textOf(title?.title));
    if (name === '') return undefined;
    const creators = records(work.creators);
    const reference = {
      id: '',
      type: 'article' as const,
      title: name,
      arxiv,
      URL: `https://arxiv.org/abs/${arxiv}`,
      ...known({
        author: creators.map(creator).filter((each) => each !== undefined),
        issued: submitted(work) ?? readDate(textOf(work.publicationYear)),
        publisher: publisherOf(work.publisher),
        DOI: textOf(work.doi),
        abstract: abstractOf(work),
      }),
    };
    const affiliation: unknown = Array.isArray(creators[0]?.affiliation) ? creators[0].affiliation[0] : undefined;
    const institution = isRecord(affiliation) ? textOf(affiliation.name) : textOf(affiliation);
    return { reference: { ...reference, id: citekey(reference) }, source: 'api.datacite.org', ...known({ institution }) };
  };
}

function creator(one: JsonRecord): ReferenceName | undefined {
  const [family, given, whole] = [one.familyName, one.givenName, one.name].map(textOf);
  if (family) return { family, ...known({ given }) };
  const [, last, first] = /^([^,]+),\s*(.+)$/.exec(whole ?? '') ?? [];
  if (last !== undefined && one.nameType !== 'Organizational') return { family: last, ...known({ given: first }) };
  return whole ? hanName(whole) ?? { literal: whole } : undefined;
}

/** The day of the first version; the year of publication may be a later one. */
function submitted(work: JsonRecord): ReturnType<typeof readDate> {
  const dates = records(work.dates);
  return readDate(textOf((dates.find(({ dateType }) => dateType === 'Submitted') ?? dates.find(({ dateType }) => dateType === 'Issued'))?.date));
}

function publisherOf(value: unknown): string {
  return isRecord(value) ? textOf(value.name) : textOf(value);
}

function abstractOf(work: JsonRecord): string {
  return markupText(textOf(records(work.descriptions).find(({ descriptionType }) => descriptionType === 'Abstract')?.description));
}

function records(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter((each: unknown) => isRecord(each)) : [];
}
