import type { Aim } from './ways';
import type { Canaries } from './words';

/** A note that must stay in the vault, every part of it a canary of its own. */
export interface PrivateNote {
  readonly aim: Aim;
  readonly text: string;
  /** Files that it alone shows. */
  readonly attachments: Readonly<Record<string, Uint8Array>>;
}

/**
 * `folder` is a vault path, of public notes too; with a `secretFolder` the note lies in one more, whose name is a canary.
 * `mark` are the lines of front matter that make the note private, if any.
 */
export function privateNote(canaries: Canaries, kind: string, folder: string, mark: string, secretFolder = true): PrivateNote {
  const say = (what: string): string => canaries.secret(`${what} of the note that is private by ${kind}`);
  const own = secretFolder ? `${folder}${say('folder')}/` : folder;
  const name = `${say('name')} ${canaries.secretHan(`name of the note that is private by ${kind}`)}`;
  const [title, alias, heading, block, picture, document] = ['title', 'alias', 'heading', 'block id', 'picture name', 'document name'].map(say);
  const aim: Aim = { path: `${own}${name}.md`, alias: isBroken(mark) ? name : `${alias} é`, title: `${title} plan`, heading: `${heading} results`, block: `${block}` };
  const text = `---
${mark}
aliases: ["${aim.alias}", ${say('second alias')}]
tags: [${say('tag property')}]
${say('property key')}: ${say('property value')}
up: "[[${say('link in a property')}]]"
---
# ${aim.title}

${say('body')} in a sentence that is long enough to be told from others by its words alone.

%%${say('comment')}%% <!-- ${say('HTML comment')} --> #${say('tag')}/${say('nested tag')} [[${say('link')}|${say('words of a link')}]]

> [!note] ${say('callout title')}
> ${say('callout')}

## ${aim.heading}

- ${say('list')} ^${aim.block}
- [ ] ${say('task')}[^${say('footnote label')}]

\`${say('inline code')}\` $${say('inline math')}$

\`\`\`${say('language of code')}
${say('code')}
\`\`\`

$$
${say('math')}
$$

| ${say('table head')} |
|---|
| ${say('table cell')} |

[^${say('footnote definition')}]: ${say('footnote')}

<div title="${say('HTML attribute')}">${say('HTML')}</div>

![[${picture}.png]] ![[${document}.pdf#page=2]] https://example.org/${say('address')}
`;
  const bytes = (what: string): Uint8Array => new TextEncoder().encode(`${say(what)} and ${canaries.secretHan(what)}`);
  return { aim, text, attachments: { [`${own}${picture}.png`]: bytes('bytes of a picture'), [`${own}${document}.pdf`]: bytes('bytes of a document') } };
}

/** Of properties that cannot be read nobody knows the aliases, neither the app nor we. */
function isBroken(mark: string): boolean {
  return /\[[^\]]*$/.test(mark);
}

/** Something that stands in a public note and that no reader may see. */
export interface HiddenPart {
  readonly what: string;
  readonly markdown: string;
}

/** Comments, private callouts, footnotes that nothing asks for, and comments of diagrams and formulas. */
export function hiddenParts(canaries: Canaries): readonly HiddenPart[] {
  const part = (what: string, markdown: (secret: () => string, shown: () => string, word: () => string) => string): HiddenPart => {
    const word = (): string => canaries.secret(`${what} in a public note`);
    return { what, markdown: markdown(() => `${word()} kept from all readers`, () => canaries.show(`beside ${what}`), word) };
  };
  return [
    part('inline comment', (secret, shown) => `${shown()} %%${secret()}%% ${shown()}`),
    part('comment with a link and a tag', (_, shown, word) => `${shown()} %%[[${word()}]] ![](${word()}.png) #${word()}%%`),
    part('block comment', (secret, shown, word) => `%%\n${secret()}\n\n# ${secret()}\n\n- ${secret()} ^${word()}\n%%\n\n${shown()}`),
    part('comment over list items', (secret, shown) => `- ${shown()} %%${secret()}\n- ${secret()}%% ${shown()}`),
    part('comment over paragraphs', (secret, shown) => `${shown()} %%${secret()}\n\n${secret()}\n\n${secret()}%% ${shown()}`),
    part('comment in a callout', (secret, shown) => `> [!note] ${shown()} %%${secret()}%%\n> %%\n> ${secret()}\n> %%\n> ${shown()}`),
    part('comment in a table', (secret, shown) => `| ${shown()} %%${secret()}%% | b |\n|---|---|\n| %%${secret()}%% | ${shown()} |`),
    part('comment in a heading', (secret, shown) => `## ${shown()} %%${secret()}%%`),
    part('comment that holds a fence', (secret, shown) => `%%\n\`\`\`\n${secret()}\n\`\`\`\n%%\n${shown()}`),
    part('HTML comment', (secret, shown) => `${shown()} <!-- ${secret()} --> ${shown()}`),
    part('HTML comment of its own', (secret, shown) => `<!--\n${secret()}\n\n${secret()}\n-->\n\n${shown()}`),
    part('HTML comment in an HTML block', (secret, shown) => `<div>\n<p>${shown()}</p><!-- ${secret()} -->\n<!--\n${secret()}\n-->\n</div>`),
    part('what browsers take for a comment', (secret, shown) => `<?${secret()}?>\n\n<!X ${secret()}>\n\n<![CDATA[${secret()}]]>\n\n${shown()} <?${secret()}?>`),
    part('private callout', (secret, shown, word) => `${shown()}\n\n> [!private] ${secret()}\n> ${secret()}\n>\n> - ${secret()} #${word()} ^${word()}\n\n${shown()}`),
    part('private callout in capitals, folded', (secret, shown, word) => `> [!PRIVATE|${word()}]- ${secret()}\n> ${secret()}\n\n${shown()}`),
    part('private callout with lazy lines', (secret, shown) => `> [!private]\n> ${secret()}\n${secret()}\n\n${shown()}`),
    part('private callout without spaces', (secret, shown) => `>[!private]${secret()}\n>${secret()}\n\n${shown()}`),
    part('private callout in a callout', (secret, shown) => `> [!note] ${shown()}\n> > [!private] ${secret()}\n> > ${secret()}\n>\n> ${shown()}`),
    part('private callout in a quote', (secret, shown) => `> ${shown()}\n>\n> > [!private]\n> > ${secret()}\n\n${shown()}`),
    part('private callout in a list', (secret, shown) => `- ${shown()}\n\n  > [!private] ${secret()}\n  > ${secret()}\n\n- ${shown()}`),
    part('private callout with code', (secret, shown) => `> [!private]\n> \`\`\`js\n> ${secret()}\n> \`\`\`\n> | ${secret()} |\n> |---|\n> | ${secret()} |\n\n${shown()}`),
    part('footnote that nothing asks for', (secret, shown, word) => `${shown()}\n\n[^${word()}]: ${secret()} #${word()}\n\n    ${secret()} ^${word()}`),
    part('footnote that only a comment asks for', (secret, shown) => `${shown()} %%[^c]%%\n\n[^c]: ${secret()}`),
    part('comment in a footnote', (secret, shown) => `x[^d]\n\n[^d]: ${shown()} %%${secret()}%%`),
    part('comment that begins in a footnote', (secret, shown) => `x[^e]\n\n[^e]: ${shown()} %%${secret()}\n\nand on %% ${shown()}`),
    part('comment of a diagram', (secret, shown) => `\`\`\`mermaid\ngraph LR\n  %% ${secret()}\n  a[${shown()}] --> b %%${secret()}\n\`\`\``),
    part('comment of a formula', (secret, shown) => `$$\nx = 1 % ${secret()}\n% ${secret()}\n\\text{${shown()}}\n$$`),
    part('comment after a line break of a formula', (secret, shown) => `$$\na \\\\% ${secret()}\n\\text{${shown()}}\n$$`),
    part('comment of a formula in a callout', (secret, shown) => `> [!note] ${shown()}\n> $$\n> x % ${secret()}\n> $$`),
    part('search', (secret, shown) => `\`\`\`query\n${secret()}\n\`\`\`\n\n\`\`\`dataviewjs\n"${secret()}"\n\`\`\`\n\n${shown()}`),
    part('Templater', (secret, shown) => `<%* ${secret()} %> ${shown()} <% ${secret()}\n${secret()} %>`),
    part('title of a definition that nothing uses', (secret, shown, word) => `[//]: # (${secret()})\n[comment]: <> "${secret()}"\n[x]: https://example.org/${word()} '${secret()}'\n\n${shown()}`),
  ];
}
