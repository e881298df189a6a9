import { shortHash } from '../../text/short-hash';

/** Site path of the page that lists the tags. */
export const TAGS_PAGE = '_tags.md';

/** `#机器学习/势函数` as an id that docsify leaves alone; case does not count, as in the app. */
export function tagAnchor(tag: string): string {
  return `tag-${shortHash(tagKey(tag))}`;
}

/** `#AI` and `#ai` are one tag and have one key. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
