/** A note or file that other notes lead to. */
export interface Aim {
  /** Vault path. */
  readonly path: string;
  /** Names that the note has besides. */
  readonly alias: string;
  readonly title: string;
  readonly heading: string;
  readonly block: string;
}

/** One way to lead to a note; `words` gives words of the author's own, which readers may see. */
export interface Way {
  readonly what: string;
  readonly markdown: (aim: Aim, words: () => string) => string;
  /** Needs lines of its own, and stands in no table or heading. */
  readonly block?: true;
}

const way = (what: string, markdown: Way['markdown'], block?: true): Way => (block === undefined ? { what, markdown } : { what, markdown, block });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
const bare = (path: string): string => path.replace(/\.md$/, '');
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
const swapped = (text: string): string => [...text].map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase())).join('');
const entities = (text: string): string => [...text].map((letter) => `&#${letter.codePointAt(0) ?? 0};`).join('');

/** Every way of writing that leads from one note to another, as link and as embed. */
export const ways: readonly Way[] = [
  way('wikilink', ({ path }) => `[[${nameOf(path)}]]`),
  way('wikilink to a note that its folder has not', ({ path }) => `[[${path.slice(0, path.lastIndexOf('/') + 1)}Nothing]]`),
  way('wikilink with words', ({ path }, words) => `[[${nameOf(path)}|${words()}]]`),
  way('wikilink by path', ({ path }) => `[[${bare(path)}]]`),
  way('wikilink by path from the root', ({ path }) => `[[/${path}]]`),
  way('wikilink by relative path', ({ path }) => `[[../${path}]]`),
  way('wikilink by alias', ({ alias }) => `[[${alias}]]`),
  way('wikilink to heading', ({ path, heading }) => `[[${nameOf(path)}#${heading}]]`),
  way('wikilink to heading with words', ({ path, heading }, words) => `[[${nameOf(path)}#${heading}|${words()}]]`),
  way('wikilink to nested heading', ({ path, title, heading }) => `[[${nameOf(path)}#${title}#${heading}]]`),
  way('wikilink to block', ({ path, block }) => `[[${nameOf(path)}#^${block}]]`),
  way('wikilink in wrong case', ({ path }) => `[[${swapped(nameOf(path))}]]`),
  way('wikilink in NFD', ({ path }) => `[[${nameOf(path).normalize('NFD')}]]`),
  way('wikilink in spaces', ({ path }) => `[[ ${nameOf(path)} ]]`),
  way('wikilink whose words are the name', ({ path }) => `[[${nameOf(path)}|${nameOf(path)}]]`),
  way('wikilink whose words are the name in bold', ({ path }) => `[[${nameOf(path)}|**${nameOf(path)}**]]`),
  way('wikilink whose words are the name in quotes', ({ path }) => `[[${nameOf(path)}|“${nameOf(path)}”]]`),
  way('wikilink whose words are the title', ({ path, title }) => `[[${nameOf(path)}|${title}]]`),
  way('wikilink whose words are the alias', ({ path, alias }) => `[[${nameOf(path)}|${alias}]]`),
  way('wikilink whose words are the path', ({ path }) => `[[${nameOf(path)}|${path}]]`),
  way('Markdown link', ({ path }, words) => `[${words()}](${encoded(path)})`),
  way('Markdown link with title', ({ path, title }, words) => `[${words()}](${encoded(path)} "${title}")`),
  way('Markdown link by relative path', ({ path }, words) => `[${words()}](..%2F${encodeURIComponent(path)})`),
  way('Markdown link to heading', ({ path, heading }, words) => `[${words()}](${encoded(path)}#${encodeURIComponent(heading)})`),
  way('Markdown link in angle brackets', ({ path }, words) => `[${words()}](<${path}>)`),
  way('Markdown link without words', ({ path }) => `[](${encoded(path)})`),
  way('Markdown link whose words are the name', ({ path }) => `[${nameOf(path)}](${encoded(path)})`),
  way('Markdown link whose words are the name in bold', ({ path }) => `[**${nameOf(path)}**](${encoded(path)})`),
  way('Markdown link whose words are the name in code', ({ path }) => `[\`${nameOf(path)}\`](${encoded(path)})`),
  way('Markdown link whose words are the encoded name', ({ path }) => `[${encodeURIComponent(nameOf(path))}](${encoded(path)})`),
  way('Markdown link whose words are the address', ({ path }) => `[${encoded(path)}](${encoded(path)})`),
  way('app link', ({ path }, words) => `[${words()}](obsidian://open?vault=V&file=${encodeURIComponent(bare(path))})`),
  way('bare app link', ({ path }) => `obsidian://open?vault=V&file=${encodeURIComponent(bare(path))}`),
  way('app link in angle brackets', ({ path }) => `<obsidian://open?vault=V&file=${encodeURIComponent(bare(path))}>`),
  way('file link', ({ path }, words) => `[${words()}](file:///home/me/${encoded(path)})`),
  way('bare file link', ({ path }) => `file:///home/me/${encoded(path)}`),
  way('file link in angle brackets', ({ path }) => `<file:///home/me/${encoded(path)}>`),
  way('Windows path', ({ path }, words) => `[${words()}](<C:\\Users\\me\\${path.replaceAll('/', '\\')}>)`),
  way('embed', ({ path }) => `![[${nameOf(path)}]]`),
  way('embed with words', ({ path }, words) => `![[${nameOf(path)}|${words()}]]`),
  way('embed by alias', ({ alias }) => `![[${alias}]]`),
  way('embed of section', ({ path, heading }) => `![[${nameOf(path)}#${heading}]]`),
  way('embed of block', ({ path, block }) => `![[${nameOf(path)}#^${block}]]`),
  way('Markdown embed', ({ path }, words) => `![${words()}](${encoded(path)})`),
  way('image whose words are the name', ({ path }) => `![${nameOf(path)}](${encoded(path)})`),
  way('image whose words are the file name and a size', ({ path }) => `![${nameOf(path)}.md|300](${encoded(path)})`),
  way('picture in a link', ({ path }) => `[![${nameOf(path)}](${encoded(path)})](https://example.org/)`),
  way('HTML link', ({ path }, words) => `<a href="${encoded(path)}">${words()}</a>`),
  way('HTML link, address in entities', ({ path }, words) => `<a href='${entities(path)}'>${words()}</a>`),
  way('HTML link as the app copies it', ({ path }, words) => `<a data-href="${nameOf(path)}" href="${encoded(path)}" aria-label="${nameOf(path)}" class="internal-link">${words()}</a>`),
  way('HTML link without quotes', ({ path }, words) => `<a href=${encoded(path)}>${words()}</a>`),
  way('HTML picture', ({ path }) => `<img src="${encoded(path)}" alt="${nameOf(path)}" title="${nameOf(path)}">`),
  way('HTML pictures for widths', ({ path }) => `<img srcset="${encoded(path)} 1x, ${encoded(path)} 2x">`),
  way('HTML style', ({ path }, words) => `<span style="background: url('${encoded(path)}')">${words()}</span>`),
  way('code look-alike', ({ path }) => `a \`\` b ' [[${nameOf(path)}]]`),
  way('escaped code look-alike', ({ path }) => `\\\`[[${nameOf(path)}]]\\\``),
  way('math look-alike', ({ path }) => `5$ [[${nameOf(path)}]] and 6$`),
  way('reference', ({ path }, words) => `[${words()}][to ${nameOf(path)}]\n\n[to ${nameOf(path)}]: ${encoded(path)} "${nameOf(path)}"`, true),
  way('reference by its label', ({ path, title }) => `[${title}]\n\n[${title}]: <${path}>`, true),
  way('picture by reference', ({ path }, words) => `![${words()}][pic ${nameOf(path)}]\n\n[pic ${nameOf(path)}]: ${encoded(path)}`, true),
  way('definition that nothing uses', ({ path }) => `[unused ${nameOf(path)}]: ${encoded(path)}`, true),
  way('definition as a comment', ({ title }) => `[//]: # (${title})\n\n[comment]: <> "${title}"`, true),
  way('HTML block', ({ path }, words) => `<div>\n<a href="${encoded(path)}">${words()}</a>\n<!-- ${nameOf(path)} -->\n</div>`, true),
  way('HTML frame', ({ path }) => `<iframe src="${encoded(path)}" srcdoc="<p>${nameOf(path)}</p>"></iframe>`, true),
  way('Dataview', ({ path }) => `\`\`\`dataview\nLIST FROM "${bare(path)}"\n\`\`\``, true),
  way('inline Dataview', ({ path }) => `\`= [[${nameOf(path)}]].file.name\``),
  way('Bases', ({ path }) => `\`\`\`base\nfilters: file.path == "${path}"\n\`\`\``, true),
  way('Templater', ({ path }) => `<% tp.file.include("[[${nameOf(path)}]]") %>`),
];

/** Where in a note a link may stand. */
export interface Carrier {
  readonly what: string;
  readonly wrap: (markdown: string, words: string) => string;
}

/** Places for one line. */
export const carriers: readonly Carrier[] = [
  { what: 'paragraph', wrap: (markdown, words) => `${words} before ${markdown} and after.` },
  { what: 'start of a line', wrap: (markdown, words) => `${markdown} then ${words}` },
  { what: 'heading', wrap: (markdown, words) => `### ${words} ${markdown}` },
  { what: 'setext heading', wrap: (markdown, words) => `${words} ${markdown}\n---` },
  { what: 'list', wrap: (markdown, words) => `- ${words}\n  - ${markdown} ^id-${words.toLowerCase()}` },
  { what: 'task', wrap: (markdown, words) => `- [/] ${words} ${markdown}` },
  { what: 'quote', wrap: (markdown, words) => `> ${words}\n> > ${markdown}` },
  { what: 'callout', wrap: (markdown, words) => `> [!note]- ${words} ${markdown}\n> ${markdown}` },
  { what: 'callout in a list', wrap: (markdown, words) => `1. ${words}\n\n   > [!tip]\n   > ${markdown}` },
  { what: 'table', wrap: (markdown, words) => `| ${words} | b |\n|---|---|\n| ${markdown.replaceAll('|', '\\|')} | c |` },
  { what: 'footnote', wrap: (markdown, words) => `${words}[^${words}]\n\n[^${words}]: ${markdown}` },
  { what: 'inline footnote', wrap: (markdown, words) => `${words} ^[see ${markdown}]` },
  { what: 'highlight', wrap: (markdown, words) => `${words} ==${markdown}==` },
  { what: 'bold and struck out', wrap: (markdown, words) => `${words} ~~**${markdown}**~~` },
  { what: 'HTML paragraph', wrap: (markdown, words) => `<details><summary>${words}</summary>\n\n${markdown}\n\n</details>` },
];

/** Places for anything. */
export const blockCarriers: readonly Carrier[] = [
  { what: 'page', wrap: (markdown, words) => `${words}\n\n${markdown}` },
  { what: 'list', wrap: (markdown, words) => `- ${words}\n\n  ${markdown.replaceAll('\n', '\n  ')}` },
  { what: 'callout', wrap: (markdown, words) => `> [!note] ${words}\n> ${markdown.replaceAll('\n', '\n> ')}` },
];
