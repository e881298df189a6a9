import { doiOf, namedArxivOf } from '../identifier';
import { known, type Known } from '../known';
import type { Reference } from '../reference';
import { readDate } from '../reference-date';
import type { ReferenceType } from '../reference-type';

/** What a reference says after its title of where the work is to be found. */
export type GbtSource = Known<Omit<Reference, 'id' | 'type' | 'title'>>;

/** Reads `Nature, 2015, 521(7553): 436-444. DOI: 10.1038/nature14539`, or what stands there for another type. */
export function gbtSource(written: string, type: ReferenceType, isPart: boolean): GbtSource {
  const online = onlineParts(plainPunctuation(written));
  const rest = online.rest;
  const arxiv = namedArxivOf(rest) ?? namedArxivOf(online.fields.URL ?? '');
  const isSerial = !isPart && SERIALS.has(type);
  const fields = isSerial ? serial(rest, type) : monograph(rest, isPart || type === 'paper-conference');
  const container = fields['container-title'];
  const isPreprint = container !== undefined && /^arxiv\b/i.test(container);
  const { 'container-title': _, ...others } = fields;
  return { ...(isPreprint ? others : fields), ...online.fields, ...known({ issued: fields.issued ?? online.fields.issued, arxiv }) };
}

/** The same with half-width punctuation, but in what is Chinese anyway. */
function plainPunctuation(text: string): string {
  return text.replace(/[，．：；（）［］／\u3000]/g, (mark) => PLAIN.get(mark) ?? mark).replace(/。/g, '.').replace(/\s+/g, ' ').trim();
}

const PLAIN: ReadonlyMap<string, string> = new Map([['，', ', '], ['．', '. '], ['：', ': '], ['；', '; '], ['（', '('], ['）', ')'], ['［', '['], ['］', ']'], ['／', '/'], ['\u3000', ' ']]);

/** Takes the DOI, the address and the day of access out. */
function onlineParts(text: string): { readonly rest: string; readonly fields: GbtSource } {
  let rest = text;
  const take = (pattern: RegExp): string => {
    const [whole, inside = ''] = pattern.exec(rest) ?? [];
    if (whole !== undefined) rest = rest.replace(whole, () => ' ');
    return inside;
  };
  const DOI = doiOf(take(/(?:\bDOI\s*:\s*|\bdoi\s+)(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s,]+?)[.,]?(?=\s|$)/i) || take(/https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/[^\s,]+?)[.,]?(?=\s|$)/i));
  const URL = take(/(https?:\/\/[^\s,]+?)[.,]?(?=\s|$)/i);
  const accessed = readDate(take(/\[(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\]/));
  const issued = readDate(take(/\((\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?)\)/));
  return { rest: trimmed(rest), fields: known({ DOI, URL, accessed, issued }) };
}

/** `计算机学报, 2017, 40(6): 1229-1251`; of a newspaper `人民日报, 2020-01-05(3)`. */
function serial(text: string, type: ReferenceType): GbtSource {
  const [, container = text, date = '', volume = '', issue = '', page = ''] = SERIAL.exec(text) ?? [];
  const newspaperPage = type === 'article-newspaper' && page === '';
  return known({
    'container-title': trimmed(container),
    issued: readDate(date),
    volume: volume.trim(),
    issue: newspaperPage ? '' : issue.trim(),
    page: pages(newspaperPage ? issue : page),
  });
}

/** `2版. 北京: 高等教育出版社, 2010: 15-18`; before it the book that it is part of. */
function monograph(text: string, isPart: boolean): GbtSource {
  const [, lead = text, date = '', volume = '', issue = '', page = ''] = IMPRINT.exec(text) ?? [];
  const [container, imprint] = isPart ? partedLead(trimmed(lead)) : ['', trimmed(lead)];
  const [, edition = '', ordinal = '', after = imprint] = EDITION.exec(imprint) ?? [];
  const [, place = '', publisher = ''] = /^(?:([^:]{1,60}):\s+)?(.*)$/.exec(trimmed(after)) ?? [];
  return known({
    'container-title': container,
    edition: edition || ordinal,
    'publisher-place': UNKNOWN.test(place) ? '' : place.trim(),
    publisher: UNKNOWN.test(publisher) ? '' : publisher.trim(),
    issued: readDate(date),
    volume,
    issue: issue.trim(),
    page: pages(page),
  });
}

/** The book ends where its publisher begins: after the last full stop that is none of an abbreviation. */
function partedLead(lead: string): readonly [string, string] {
  const at = lead.search(/\.\s+(?:[^.:]{1,40}:\s+[^:]*|(?!\d+(?:st|nd|rd|th)\b)[^.:]*)$/);
  return at < 0 ? [lead, ''] : [lead.slice(0, at).trim(), lead.slice(at + 1)];
}

function pages(text: string): string {
  return text.replace(/\s*[-‐-―−~～]+\s*/g, '-').trim();
}

function trimmed(text: string): string {
  return text.replace(/^[\s.,]+|[\s.,;]+$/g, '').replace(/\s+/g, ' ');
}

const DATE = '[cC]?\\d{4}(?:[-/.]\\d{1,2}){0,2}';
const SERIAL = new RegExp(`^(.*?),\\s*(${DATE})(?!\\d)(?:\\s*,\\s*([^,:()]+?))?(?:\\s*\\(([^()]*)\\))?(?:\\s*:\\s*(.+))?$`);
const IMPRINT = new RegExp(`^(.*?)(?:^|[,.]\\s*)(${DATE})(?!\\d)(?:\\s*,\\s*(\\d{1,4}))?(?:\\s*\\(([^()]*)\\))?(?:\\s*:\\s*([^:]+))?$`);
const EDITION = /^(?:第?(\d+)版|(\d+)(?:st|nd|rd|th) ed(?:ition|n)?\.?)(?:[.,]\s*|$)(.*)$/i;
const UNKNOWN = /^\[?(?:S\.\s?l\.|s\.\s?n\.|出版地不详|出版者不详)\]?$/i;
const SERIALS: ReadonlySet<ReferenceType> = new Set<ReferenceType>(['article-journal', 'article-newspaper']);
