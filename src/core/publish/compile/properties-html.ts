import { fileUrl, pageRoute } from '../../docsify/route';
import { linkTarget } from '../../note/link-target';
import type { PropertyValue } from '../../note/properties';
import { linksInText, type LinkInText } from '../../note/property-links';
import { escapeHtml } from '../../text/markdown-escape';
import { TAGS_PAGE, tagAnchor, tagKey } from '../place/tag-anchor';
import { destinationOf } from './destination';
import { opens } from './link-href';
import { wikilinkLabel } from './link-label';
import type { Part } from './part';

/** Addresses that only the author's own machine can open tell the names of what is there. */
const LOCAL = /\b(?:obsidian|file|app|capacitor):\/\//i;

/** Whose properties they are, and where they are shown. */
export type Holder = Pick<Part, 'facts' | 'site' | 'page'>;

/** The allowed properties of a note as `<dl class="properties">`; empty when it has none. */
export function propertiesHtml(part: Holder): string {
  const rows: string[] = [];
  for (const key of part.site.propertiesShown) {
    const value = part.facts.properties.values[key];
    if (value === undefined) continue;
    const shown = valueHtml(key, value, part).replace(/\s*\n\s*/g, ' ');
    if (shown !== '') rows.push(`<div><dt>${escapeHtml(labelOf(key, part))}</dt><dd>${shown}</dd></div>`);
  }
  return rows.length === 0 ? '' : `<dl class="properties">\n${rows.join('\n')}\n</dl>`;
}

function labelOf(key: string, part: Holder): string {
  const labels: { readonly [key: string]: string } = part.site.strings.property;
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
}

/** The values of one property as HTML of one line. */
export function valueHtml(key: string, value: PropertyValue, part: Holder): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number' || typeof value === 'boolean') return textHtml(key, String(value), part);
  if (typeof value === 'string') return textHtml(key, value.trim(), part);
  if (!Array.isArray(value)) return '';
  return value
    .map((item: PropertyValue) => valueHtml(key, item, part))
    .filter((item) => item !== '')
    .join(key === 'tags' ? ' ' : part.site.language === 'zh' ? '、' : ', ');
}

function textHtml(key: string, text: string, part: Holder): string {
  if (key === 'tags' && isTag(text, part)) return tagHtml(text);
  if (key === 'doi' && /^10\.\S+$/.test(text)) return anchor(`https://doi.org/${text}`, text);
  if (key === 'arxiv' && /^(?:arxiv:)?[\w.-]+(?:\/\d+)?$/i.test(text)) return anchor(`https://arxiv.org/abs/${text.replace(/^arxiv:/i, '')}`, text);
  if (/^https?:\/\/\S+$/i.test(text)) return anchor(text, text);
  if (LOCAL.test(text) || linkTarget(text, 'markdown').kind === 'local') return escapeHtml(part.site.strings.privateNote);
  let html = '';
  let at = 0;
  for (const link of linksInText(text)) {
    html += escapeHtml(text.slice(at, link.start)) + linkHtml(link, part);
    at = link.end;
  }
  return html + escapeHtml(text.slice(at));
}

function linkHtml({ target, syntax, text }: LinkInText, part: Holder): string {
  const destination = destinationOf(target, syntax, part.facts, part.site);
  const label = wikilinkLabel(target, text, destination, part.site);
  if (destination.kind === 'page') return anchor(pageRoute(destination.page, destination.anchor), label);
  if (destination.kind === 'external' && opens(destination.url)) return anchor(destination.url, label);
  if (destination.kind !== 'asset') return escapeHtml(label);
  part.page.assets.add(destination.path);
  return anchor(fileUrl(destination.file), label);
}

/** A tag by the app's rule leads to the page of tags; anything else is words. */
function isTag(text: string, part: Holder): boolean {
  const key = tagKey(withMark(text));
  return part.facts.tags.some((known) => tagKey(known) === key);
}

function tagHtml(text: string): string {
  const name = withMark(text);
  return `<a class="tag" href="${escapeHtml(pageRoute(TAGS_PAGE, tagAnchor(name)))}">${escapeHtml(name)}</a>`;
}

function withMark(tag: string): string {
  return tag.startsWith('#') ? tag : `#${tag}`;
}

function anchor(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
