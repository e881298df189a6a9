import { fileLink, fileUrl, imageLink } from '../../docsify/route';
import { NOTHING } from '../../text/block-guard';
import { escapeHtml, escapeLinkTitle, escapeMarkdown } from '../../text/markdown-escape';
import type { AssetDestination } from './destination';
import type { Part } from './part';

const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const AUDIO = /\.(?:3gp|flac|m4a|mp3|oga|ogg|opus|wav)$/i;
const VIDEO = /\.(?:mkv|mov|mp4|ogv|webm)$/i;

/** What the author says of a picture, sound or film. */
export interface Caption {
  /** Plain text. */
  readonly words: string;
  readonly size?: ImageSize;
  /** As Markdown writes it. */
  readonly title?: string;
}

/** Pixels. */
export interface ImageSize {
  readonly width: string;
  readonly height?: string;
}

/**
 * An attachment shown in the page: an image, or a player for sound, film and PDF; for any other file a link. It stands
 * in a line of text: raw HTML would take the lines after it along.
 */
export function mediaMarkdown(asset: AssetDestination, caption: Caption, part: Part): string {
  part.page.assets.add(asset.path);
  const url = escapeHtml(fileUrl(asset.file));
  const label = escapeHtml(caption.words);
  if (IMAGE.test(asset.file)) {
    // docsify reads a Markdown image from the folder of whatever page is open.
    if (part.page.around) return `${NOTHING}<img src="${url}" alt="${label}"${sizeAttributes(caption.size)}>`;
    return imageMarkdown(imageLink(part.page.path, asset.file), caption);
  }
  if (AUDIO.test(asset.file)) return `<audio controls preload="none" src="${url}" title="${label}"></audio>`;
  if (VIDEO.test(asset.file)) return `<video controls preload="metadata" src="${url}" title="${label}"${sizeAttributes(caption.size)}></video>`;
  if (/\.pdf$/i.test(asset.file)) {
    const height = /height=(\d{1,5})/.exec(asset.fragment)?.[1];
    return `${NOTHING}<iframe class="pdf" src="${url}${escapeHtml(asset.fragment)}" title="${label}"${height === undefined ? '' : ` height="${height}"`}></iframe>`;
  }
  return `[${escapeMarkdown(caption.words)}](${fileLink(asset.file)} ":ignore")`;
}

/** `![alt](src "title :size=300x200")`. */
export function imageMarkdown(src: string, { words, size, title = '' }: Caption): string {
  const option = size === undefined ? '' : `:size=${size.width}${size.height === undefined ? '' : `x${size.height}`}`;
  const quoted = [escapeLinkTitle(title), option].filter((word) => word !== '').join(' ');
  return `![${altText(words)}](${src}${quoted === '' ? '' : ` "${quoted}"`})`;
}

/** docsify shows what stands between the brackets as it is, so that no mark can be escaped there but the brackets. */
function altText(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[`<\\]/g, '').replace(/\|/g, '/').replace(/[[\]]/g, '\\$&').trim();
}

/** Reads what stands after `|` in an embed: `300`, `300x200`, `words`, `words|300`. */
export function readCaption(parameters: string): Caption {
  const pieces = parameters.split('|');
  const found = /^\s*(\d{1,5})(?:x(\d{1,5}))?\s*$/.exec(pieces[pieces.length - 1] ?? '');
  const width = found?.[1];
  if (width === undefined) return { words: parameters.trim() };
  const height = found?.[2];
  const words = pieces.slice(0, -1).join('|').replace(/\\$/, '').trim();
  return { words, size: height === undefined ? { width } : { width, height } };
}

function sizeAttributes(size: ImageSize | undefined): string {
  if (size === undefined) return '';
  return ` width="${size.width}"${size.height === undefined ? '' : ` height="${size.height}"`}`;
}
