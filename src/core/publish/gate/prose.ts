/** A published note as the gate reads it. */
export interface Prose {
  /** What its author lets readers see, with links read by `linkText`. */
  shown(linkText: LinkText): string;
  /** What stays in the vault: properties, comments, private callouts, remarks, questions to the vault. */
  readonly hidden: string;
}

/** A link, or an attribute of a tag. */
export interface ProseLink {
  readonly target: string;
  /** The author's own words, or empty. */
  readonly words: string;
  /** The target is an attribute that no reader sees, and may hold names among other things. */
  readonly unseen: boolean;
}

/** What readers see of a link: its words or target, and where the site says where it leads, that too. */
export type LinkText = (link: ProseLink) => string;

const FRONT = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const UNSEEN = /^(?:href|src|srcset|srcdoc|poster|style|content|data-.*)$/i;
const COMPUTED = /^(?:base|button|dataview|dataviewjs|meta-bind|query|tasks|tracker)\b/i;

/** Each mark that something may be hidden by, after a sign that it has. */
const HIDING: readonly (readonly [sign: string, mark: RegExp])[] = [
  ['%%', /%%/],
  ['<!--', /<!--/],
  ['<%', /<%/],
  ['[!', /\[!private/i],
  [']:', /^[ \t>]*\[[^\]\n]+\]:[ \t]*(?:#|<>)/m],
  ['```', /^[ \t>]*`{3,}[ \t]*(?:mermaid|base|button|dataview|meta-bind|query|tasks|tracker)/im],
  ['~~~', /^[ \t>]*~{3,}[ \t]*(?:mermaid|base|button|dataview|meta-bind|query|tasks|tracker)/im],
];

/** One alternative after another, as they are tried at each place. */
const PIECES = new RegExp(
  [
    /^(?<fence>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?<marks>`{3,}|~{3,})(?<info>[^`\n]*)\n(?<code>[\s\S]*?)(?:^[ \t>]*\k<marks>[`~]*[ \t]*\r?$|(?![\s\S])))/,
    /(?<inline>(?<ticks>`+)(?!`)[^\n]{0,999}?[^`\n]\k<ticks>(?!`))/,
    /(?<comment>%%[\s\S]*?(?:%%|(?![\s\S]))|<!--[\s\S]*?(?:-->|(?![\s\S])))/,
    /^(?<callout>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>[ \t]*\[!private[\]|][^\n]*(?:\n[ \t]*>[^\n]*)*)/,
    /(?<template><%[\s\S]*?(?:%>|(?![\s\S])))/,
    /^(?<remark>[ \t>]*\[[^\]\n]+\]:[ \t]*(?:#|<>)(?:[ \t][^\n]*)?$)/,
    /^[ \t>]*\[(?!\^)[^\]\n]+\]:[ \t]*(?<definition>[^\n]+)/,
    /\[\[(?<target>[^\]|\n]*)(?:\\?\|(?<alias>[^\]\n]*))?\]\]/,
    /\[(?<label>[^[\]\n]*)\]\((?<address><[^>\n]*>|[^\s)\n]*)/,
    /\]\((?<outer><[^>\n]*>|[^\s)\n]*)/,
    /(?<reference>\]\[[^\]\n]*\])/,
    /\s(?<attribute>[\w:-]+)[ \t]*=[ \t]*(?<value>"[^"\n]*"|'[^'\n]*'|[^\s>"']+)/,
    /(?<local>\b(?:obsidian|file):\/\/[^\s<>)"]*)/,
  ].map(({ source }) => source).join('|'),
  'gim',
);

/**
 * Reads a note by a few plain patterns and without the scanner, so that a mistake there is not made twice. Of the front
 * matter, the properties `shownKeys` are shown.
 */
export function prose(text: string, shownKeys: readonly string[]): Prose {
  const front = frontMatter(text, shownKeys);
  const body = `${front.shown}\n${text.slice(front.end)}`;
  const hidden = [front.hidden];
  const pieces: (string | ProseLink)[] = [];
  let from = 0;
  for (const match of body.matchAll(PIECES)) {
    pieces.push(body.slice(from, match.index), ...read(match[0], match.groups ?? {}, hidden));
    from = match.index + match[0].length;
  }
  pieces.push(body.slice(from));
  const shown = (linkText: LinkText): string => pieces.map((piece) => (typeof piece === 'string' ? piece : linkText(piece))).join('');
  // Marks of footnotes and blocks are not said, though `[[^block` is the start of a link.
  return { shown: (linkText) => shown(linkText).replace(/\[\[\^|\[\^[^\]\s]+\]| \^[\w-]+[ \t]*$/gm, (mark) => (mark === '[[^' ? mark : '')), hidden: hidden.join('\n') };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function read(whole: string, groups: Groups, hidden: string[]): readonly (string | ProseLink)[] {
  if (groups['fence'] !== undefined) return [COMPUTED.test(groups['info'] ?? '') ? put(hidden, whole) : diagram(groups['info'] ?? '', whole, hidden)];
  if (groups['inline'] !== undefined) return [/^`+\$?=\s/.test(whole) ? put(hidden, whole) : whole];
  if (groups['reference'] !== undefined) return [']'];
  const gone = groups['comment'] ?? groups['callout'] ?? groups['template'] ?? groups['remark'] ?? groups['local'];
  if (gone !== undefined) return [put(hidden, gone)];
  const { attribute } = groups;
  const target = groups['target'] ?? groups['address'] ?? groups['outer'] ?? groups['value'] ?? groups['definition'] ?? '';
  const link = { target, words: groups['alias'] ?? groups['label'] ?? '', unseen: UNSEEN.test(attribute ?? '') };
  return attribute === undefined ? [link] : [` ${attribute}=`, link];
}

/** What a note hides: in most notes, a few properties. */
export function hiddenProse(text: string, shownKeys: readonly string[]): string {
  return hides(text) ? prose(text, shownKeys).hidden : frontMatter(text, shownKeys).hidden;
}

/** The text under the properties of a note that hides nothing else; nothing of any other note. */
export function unhiding(text: string): string {
  return hides(text) ? '' : text.slice(frontMatter(text, []).end);
}

interface FrontMatter {
  readonly shown: string;
  readonly hidden: string;
  /** Where the note's text begins. */
  readonly end: number;
}

function frontMatter(text: string, shownKeys: readonly string[]): FrontMatter {
  const found = FRONT.exec(text);
  if (found === null) return { shown: '', hidden: '', end: 0 };
  const properties = (found[1] ?? '').split(/\n(?=[^\s#-])/);
  const isShown = (property: string): boolean => shownKeys.some((key) => property.startsWith(`${key}:`));
  return { shown: properties.filter(isShown).join('\n'), hidden: properties.filter((property) => !isShown(property)).join('\n'), end: found[0].length };
}

/** A sign is looked for much faster than a mark. */
function hides(text: string): boolean {
  return HIDING.some(([sign, mark]) => text.includes(sign) && mark.test(text));
}

function put(hidden: string[], text: string): string {
  hidden.push(text);
  return '';
}

/** A diagram's own comments are hidden by whoever draws it. */
function diagram(info: string, text: string, hidden: string[]): string {
  return /^mermaid\b/i.test(info) ? text.replace(/%%(?!\{)[^\n]*/g, (comment) => put(hidden, comment)) : text;
}
