import { fileUrl, pageRoute } from '../../docsify/route';
import type { PropertyValue } from '../../note/properties';
import { escapeHtml } from '../../text/markdown-escape';
import { TAGS_PAGE, tagAnchor } from '../tag-anchor';
import { destinationOf } from './destination';
import { opens } from './link-href';
import { wikilinkLabel } from './link-label';
import type { Part } from './part';

/** The allowed properties of a note as `<dl class="properties">`; empty when it has none. */
export function propertiesHtml(part: Part): string {
  const rows = part.site.propertiesShown.flatMap((key) => {
    const value = part.facts.properties.values[key];
    const shown = value === undefined ? '' : valueHtml(key, value, part);
    return shown === '' ? [] : [`<div><dt>${escapeHtml(labelOf(key, part))}</dt><dd>${shown}</dd></div>`];
  });
  return rows.length === 0 ? '' : `<dl class="properties">\n${rows.join('\n')}\n</dl>`;
}

function labelOf(key: string, part: Part): string {
  const labels: { readonly [key: string]: string } = part.site.strings.property;
  return labels[key] ?? key;
}

function valueHtml(key: string, value: PropertyValue, part: Part): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number' || typeof value === 'boolean') return textHtml(key, String(value), part);
  if (typeof value === 'string') return textHtml(key, value, part);
  if (!Array.isArray(value)) return '';
  return value
    .map((item: PropertyValue) => valueHtml(key, item, part))
    .filter((item) => item !== '')
    .join(key === 'tags' ? ' ' : part.site.language === 'zh' ? '、' : ', ');
}

function textHtml(key: string, text: string, part: Part): string {
  if (key === 'tags') return tagHtml(text);
  if (key === 'doi') return anchor(`https://doi.org/${text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`, text);
  if (key === 'arxiv') return anchor(`https://arxiv.org/abs/${text.replace(/^arxiv:/i, '')}`, text);
  if (/^https?:\/\/\S+$/.test(text)) return anchor(text, text);
  let html = '';
  let at = 0;
  for (const found of text.matchAll(/!?\[\[([^[\]|]{1,500})(?:\|([^[\]]{0,500}))?\]\]/g)) {
    html += escapeHtml(text.slice(at, found.index)) + wikilinkHtml(found[1] ?? '', found[2], part);
    at = found.index + found[0].length;
  }
  return (html + escapeHtml(text.slice(at))).replace(/\s*\n\s*/g, ' ');
}

function wikilinkHtml(target: string, alias: string | undefined, part: Part): string {
  const destination = destinationOf(target, 'wikilink', part.facts, part.site);
  const label = wikilinkLabel(target, alias, destination, part.site);
  if (destination.kind === 'page') return anchor(pageRoute(destination.page, destination.anchor), label);
  if (destination.kind === 'external' && opens(destination.url)) return anchor(destination.url, label);
  if (destination.kind !== 'asset') return escapeHtml(label);
  part.page.assets.add(destination.path);
  return anchor(fileUrl(destination.file), label);
}

function tagHtml(tag: string): string {
  const name = tag.startsWith('#') ? tag : `#${tag}`;
  return `<a class="tag" href="${escapeHtml(pageRoute(TAGS_PAGE, tagAnchor(name)))}">${escapeHtml(name)}</a>`;
}

function anchor(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

