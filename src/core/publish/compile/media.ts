import { fileLink, fileUrl, imageLink } from '../../docsify/route';
import { escapeHtml, escapeLinkTitle, escapeMarkdown } from '../../text/markdown-escape';
import type { AssetDestination } from './destination';
import type { Part } from './part';

const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;
const AUDIO = /\.(?:3gp|flac|m4a|mp3|oga|ogg|opus|wav)$/i;
const VIDEO = /\.(?:mkv|mov|mp4|ogv|webm)$/i;

/** An attachment shown in the page: `图.png|300x200` gives an image of that size; sound, film and PDF their players. */
export function mediaMarkdown(asset: AssetDestination, parameters: string, name: string, part: Part): string {
  part.page.assets.add(asset.path);
  const { size, words } = imageSize(parameters);
  if (IMAGE.test(asset.file)) return imageMarkdown(imageLink(part.page.path, asset.file), words || name, size, '');
  const url = escapeHtml(fileUrl(asset.file));
  const label = escapeHtml(words || name);
  if (AUDIO.test(asset.file)) return `<audio controls preload="none" src="${url}" title="${label}"></audio>`;
  if (VIDEO.test(asset.file)) return `<video controls preload="metadata" src="${url}" title="${label}"${sizeAttributes(size)}></video>`;
  if (/\.pdf$/i.test(asset.file)) {
    const height = /height=(\d+)/.exec(asset.fragment)?.[1];
    const fragment = escapeHtml(asset.fragment.replace(/[^#\w=&%.,-]/g, ''));
    return `<iframe class="pdf" src="${url}${fragment}" title="${label}"${height === undefined ? '' : ` height="${height}"`}></iframe>`;
  }
  return `[${escapeMarkdown(words || name)}](${fileLink(asset.file)} ":ignore")`;
}

/** `![alt](src "title :size=300x200")`. */
export function imageMarkdown(src: string, alt: string, size: ImageSize | undefined, title: string): string {
  const option = size === undefined ? '' : `:size=${size.width}${size.height === undefined ? '' : `x${size.height}`}`;
  const words = [escapeLinkTitle(title), option].filter((word) => word !== '').join(' ');
  return `![${escapeMarkdown(alt)}](${src}${words === '' ? '' : ` "${words}"`})`;
}

/** Pixels. */
export interface ImageSize {
  readonly width: string;
  readonly height?: string;
}

/** Reads what stands after `|` in an embed: `300`, `300x200`, `words`, `words|300`. */
export function imageSize(parameters: string): { readonly size?: ImageSize; readonly words: string } {
  const pieces = parameters.split('|');
  const found = /^\s*(\d{1,5})(?:x(\d{1,5}))?\s*$/.exec(pieces[pieces.length - 1] ?? '');
  const width = found?.[1];
  if (width === undefined) return { words: parameters.trim() };
  const height = found?.[2];
  return { size: height === undefined ? { width } : { width, height }, words: pieces.slice(0, -1).join('|').trim() };
}

function sizeAttributes(size: ImageSize | undefined): string {
  if (size === undefined) return '';
  return ` width="${size.width}"${size.height === undefined ? '' : ` height="${size.height}"`}`;
}
