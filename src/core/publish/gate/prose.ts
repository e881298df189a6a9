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
    /(?<written><!-- logbook:begin [a-z-]+ [\da-f]{8} -->(?:(?:(?!<!-- logbook:begin )[^])*?<!-- logbook:end -->|[^]*?(?=<!-- logbook:begin |^#{1,6}[ \t]|(?![^]))))/,
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
 * A published note as the gate reads it: by a few plain patterns and without the scanner, so that a mistake there is not
 * made twice. It is read in full when that is first asked for.
 */
export class Prose {
  private readonly front: FrontMatter;
  private readonly hides: boolean;
  private found: Pieces | undefined;

  /** Of the front matter, the properties `shownKeys` are shown. */
  constructor(
    private readonly text: string,
    shownKeys: readonly string[],
  ) {
    this.front = frontMatter(text, shownKeys);
    this.hides = hides(text);
  }

  /** What stays in the vault: properties, comments, private callouts, remarks, questions to the vault. In most notes, a few properties. */
  get hidden(): string {
    return this.hides ? this.pieces.hidden.join('\n') : this.front.hidden;
  }

  /** The text under the properties of a note that hides nothing else; nothing of any other note. */
  get unhiding(): string {
    return this.hides ? '' : this.text.slice(this.front.end);
  }

  /** What its author lets readers see, with links read by `linkText`. */
  shown(linkText: LinkText): string {
    const shown = this.pieces.shown.map((piece) => (typeof piece === 'string' ? piece : linkText(piece))).join('');
    // Marks of footnotes and blocks are not said, though `[[^block` is the start of a link.
    return shown.replace(/\[\[\^|\[\^[^\]\s]+\]| \^[\w-]+[ \t]*$/gm, (mark) => (mark === '[[^' ? mark : ''));
  }

  private get pieces(): Pieces {
    return (this.found ??= piecesOf(`${this.front.shown}\n${this.text.slice(this.front.end)}`, this.front.hidden));
  }
}

interface Pieces {
  readonly shown: readonly (string | ProseLink)[];
  readonly hidden: readonly string[];
}

function piecesOf(body: string, hiddenProperties: string): Pieces {
  const hidden = [hiddenProperties];
  const shown: (string | ProseLink)[] = [];
  let from = 0;
  for (const match of body.matchAll(PIECES)) {
    shown.push(body.slice(from, match.index), ...read(match[0], match.groups ?? {}, hidden));
    from = match.index + match[0].length;
  }
  shown.push(body.slice(from));
  return { shown, hidden };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function read(whole: string, groups: Groups, hidden: string[]): readonly (string | ProseLink)[] {
  if (groups['fence'] !== undefined) return [COMPUTED.test(groups['info'] ?? '') ? put(hidden, whole) : diagram(groups['info'] ?? '', whole, hidden)];
  if (groups['inline'] !== undefined) return [/^`+\$?=\s/.test(whole) ? put(hidden, whole) : whole];
  if (groups['reference'] !== undefined) return [']'];
  const gone = groups['written'] ?? groups['comment'] ?? groups['callout'] ?? groups['template'] ?? groups['remark'] ?? groups['local'];
  if (gone !== undefined) return [put(hidden, gone)];
  const { attribute } = groups;
  const target = groups['target'] ?? groups['address'] ?? groups['outer'] ?? groups['value'] ?? groups['definition'] ?? '';
  const link = { target, words: groups['alias'] ?? groups['label'] ?? '', unseen: UNSEEN.test(attribute ?? '') };
  return attribute === undefined ? [link] : [` ${attribute}=`, link];
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
