import { hiddenParts, privateNote, type PrivateNote } from './private-note';
import { blockCarriers, carriers, ways, type Aim, type Carrier, type Way } from './ways';
import { Canaries } from './words';

/** A vault whose secrets can be told from everything else, whatever becomes of them. */
export interface CanaryVault {
  readonly files: Record<string, string | Uint8Array>;
  readonly canaries: Canaries;
  /** How many links and embeds lead from public notes to private ones. */
  readonly links: number;
}

const RULES = [
  { folder: 'Drawer', visibility: 'private' },
  { folder: 'Papers/Locked', visibility: 'protected' },
] as const;

/** What the vault's settings must say. */
export const canarySettings = { rules: RULES };

/** One public note for each way to lead to each private note; when thorough, in each place of a note. */
export function canaryVault(thorough = true): CanaryVault {
  const canaries = new Canaries();
  const files: Record<string, string | Uint8Array> = {};
  const privates = privateNotes(canaries);
  for (const { aim, text, attachments } of privates) {
    files[aim.path] = text;
    Object.assign(files, attachments);
  }
  let links = 0;
  for (const [index, { aim }] of privates.entries()) {
    // The first note in every place and on many pages, the others in one: the places do not depend on what makes a note private.
    const pages = linking(canaries, aim, index === 0 && thorough ? everywhere : firstPlace);
    links += pages.length;
    if (index === 0) pages.forEach((page, number) => (files[`Papers/Linking/${number}.md`] = page));
    else files[`Papers/Linking ${index}.md`] = pages.join('\n\n');
  }
  hiddenParts(canaries).forEach(({ what, markdown }, index) => {
    files[`Concepts/Hiding ${index}.md`] = `# ${canaries.show(`page with ${what}`)}\n\n${markdown}\n`;
  });
  Object.assign(files, chains(canaries, privates), properties(canaries, privates), attached(canaries), pieces(canaries), project(canaries, privates));
  return { files, canaries, links };
}

function privateNotes(canaries: Canaries): PrivateNote[] {
  return [
    privateNote(canaries, 'no rule at all', '', ''),
    privateNote(canaries, 'a rule for its folder', 'Drawer/', ''),
    privateNote(canaries, 'publish: false', 'Papers/', 'publish: false', false),
    privateNote(canaries, 'private: true', 'Papers/', 'private: true', false),
    privateNote(canaries, 'publish: protected', 'Concepts/', 'publish: protected', false),
    privateNote(canaries, 'a rule that protects', 'Papers/Locked/', ''),
    privateNote(canaries, 'broken properties', 'Papers/', 'publish: [true', false),
    privateNote(canaries, 'a text for a truth', 'Projects/', 'publish: "true"', false),
    privateNote(canaries, 'being a conflict copy', 'Papers/Old.sync-conflict-20260101-010101/', '', false),
  ];
}

const everywhere = ({ block }: Way): readonly Carrier[] => (block === true ? blockCarriers : carriers);
const firstPlace = (way: Way): readonly Carrier[] => everywhere(way).slice(0, 1);

function linking(canaries: Canaries, aim: Aim, placesOf: (way: Way) => readonly Carrier[]): string[] {
  const words = (): string => canaries.show('words of a link');
  return ways.flatMap((way) => placesOf(way).map((place) => place.wrap(way.markdown(aim, words), canaries.show(`${place.what} with ${way.what}`))));
}

/** Public notes that show public notes that show private ones, and one that shows itself. */
function chains(canaries: Canaries, privates: readonly PrivateNote[]): Record<string, string> {
  const path = privates[0]?.aim.path ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const [one, two, three, around] = ['first', 'second', 'third', 'circle'].map((what) => canaries.show(`${what} of a chain`));
  return {
    'Papers/One.md': `${one} ![[Two]]`,
    'Papers/Two.md': `${two} ![[Three#About]] ![[Around]]`,
    'Papers/Three.md': `# Three\n\n## About [[${name}]]\n\n${three} ![[${path}]] %%${canaries.secret('comment of an embedded note')}%%\n\n> [!private]\n> ${canaries.secret('callout of an embedded note')}\n\n## Other\n`,
    'Papers/Titled.md': `# On [[${path}|*${privates[0]?.aim.title ?? ''}*]] and ${canaries.show('title with a link')}\n`,
    'Papers/Around.md': `${around} ![[Around]] ![[One]] [[Three#About ${name}]]`,
    'Papers/Block.md': `${canaries.show('before a block')} %%${canaries.secret('comment that reaches into a block')}\n\n${canaries.secret('block that a comment reaches into')} %% end ^blk\n`,
    'Papers/Shows block.md': `![[Block#^blk]] ![[Block#^nothing-${canaries.secret('id of a block that is not there')}]] [[Three#${canaries.secret('heading that is not there')}]]`,
    'Log/2026-01-02.md': `${canaries.show('entry of the log')} ![[${path}]] %%${canaries.secret('comment in the log')}%%`,
    'Papers/Board.canvas': JSON.stringify({
      nodes: [
        { id: '1', type: 'text', text: `${canaries.show('card')} [[${path}]] %%${canaries.secret('comment on a card')}%%`, x: 0, y: 0, width: 1, height: 1 },
        ...privates.map(({ aim }, index) => ({ id: `f${index}`, type: 'file', file: aim.path, subpath: `#${aim.heading}`, x: 0, y: index, width: 1, height: 1 })),
        { id: '2', type: 'link', url: `obsidian://open?file=${encodeURIComponent(path)}`, x: 9, y: 0, width: 1, height: 1 },
      ],
      edges: [{ id: 'e', fromNode: '1', toNode: 'f0', label: canaries.secret('label of an edge') }],
    }),
  };
}

/** What a public note says of itself that readers are not shown, and links in what they are shown. */
function properties(canaries: Canaries, privates: readonly PrivateNote[]): Record<string, string> {
  const say = (what: string): string => canaries.secret(`${what} of a public note`);
  const { path, title } = privates[0]?.aim ?? { path: '', title: '' };
  return {
    'Papers/Properties.md': `---
# ${say('YAML comment')}
publish: true
password: ${say('hidden property')} kept from all readers
${say('hidden property name')}: 1
cssclasses: ${say('class')}
aliases: [${say('alias')}]
authors: ["[[${path}]]", "[[${path}|${title}]]", "${canaries.show('author')}", "see [[${path}]]", "[${title}](${encodeURIComponent(path)})"]
url: "obsidian://open?file=${encodeURIComponent(path)}"
code: "file:///home/me/${say('path in a property')}"
venue: "[[${path}]]"
doi: "[[${path}]]"
tags: [${canaries.show('tag property')}, "[[${path}]]"]
date: "[x](${encodeURIComponent(path)})"
status: { ${say('nested key')}: ${say('nested value')} }
---
${canaries.show('body under properties')}
`,
  };
}

/** Files: one shown by private notes alone, one kept by a rule, one that a browser would run, one named in a comment. */
function attached(canaries: Canaries): Record<string, string | Uint8Array> {
  const [kept, run, commented, unseen] = ['kept by a rule', 'that is a program', 'named in a comment', 'that nothing shows'].map((what) => canaries.secret(`file ${what}`));
  const bytes = (what: string): Uint8Array => new TextEncoder().encode(canaries.secret(what));
  return {
    [`Drawer/${kept}.png`]: bytes('bytes of a file kept by a rule'),
    [`Drawer/${kept}.pdf`]: bytes('bytes of a document kept by a rule'),
    [`Files/${run}.html`]: bytes('bytes of a program'),
    [`Files/${run}.base`]: bytes('bytes of a base'),
    [`Files/${commented}.png`]: bytes('bytes of a file named in a comment'),
    [`Files/${unseen}.mp3`]: bytes('bytes of a file that nothing shows'),
    'Files/drawing.svg': `<svg><script>${canaries.secret('script of a drawing')}</script></svg>`,
    'Files/shown.txt': canaries.show('bytes of a file'),
    'Concepts/Files.md': `${canaries.show('page of files')} ![[shown.txt]] ![[${kept}.png]] ![[${kept}.pdf#page=2]] ![${kept}.png](../Drawer/${kept}.png) ![${kept}.png|20](../Drawer/${kept}.png)
<img src="../Drawer/${kept}.png"> [[${run}.html]] ![[${run}.base]] %%![[${commented}.png]]%% ![[drawing.svg]]

> [!private]
> ![[${commented}.png]]

[^${canaries.secret('footnote with a file')}]: ![[${unseen}.mp3]]
`,
  };
}

/** A project, and what others say of it, some of which no reader may see. */
function project(canaries: Canaries, privates: readonly PrivateNote[]): Record<string, string> {
  const secret = (what: string): string => `${canaries.secret(`${what} about a project`)} kept from all readers`;
  const shown = (what: string): string => canaries.show(`${what} about a project`);
  const path = privates[0]?.aim.path ?? '';
  const lines = (what: string): string => `- ${shown(what)} [[Watched]] %%${secret(what)}%%
- ${shown(what)} [[Watched]] %%${secret(what)}
- [[Watched]] ${secret(what)}%% ${shown(what)} [[Watched]]
- ${shown(what)} [[Watched]] [[${path}]] ![[${path}]] <!-- ${secret(what)} --> [](obsidian://open?file=${secret(what).replaceAll(' ', '')})
- [ ] ${shown(what)} [[Watched]] %%${secret(what)}%% 📅 2026-02-02
- [ ] ❓ ${shown(what)} [[Watched]] %%${secret(what)}%%
- [ ] ${shown(what)} [[Watched]] 🔁 every %%${secret(what)}%% day ⛔ <!-- ${secret(what)} --> [due:: %%${secret(what)}%%]
%% [[Watched]] ${secret(what)} %%

> [!private] ${secret(what)} [[Watched]]
> - ${secret(what)} [[Watched]]
> - [ ] ${secret(what)} [[Watched]]

${shown(what)} [[Watched]][^f]

[^f]: ${shown(what)}
[^${canaries.secret(`label of an idle footnote about a project`)}]: ${secret(what)} [[Watched]]
`;
  return {
    'Projects/Watched.md': `${shown('a project')}\n\n\`\`\`project\n\`\`\`\n\n> [!private]\n> \`\`\`project\n> ${secret('a block')}\n> \`\`\`\n`,
    'Log/2026-01-05.md': lines('an entry'),
    'Papers/On a project.md': `---\ntype: paper\nread_date: ${canaries.secret('a day that is not shown')}\n---\n${lines('a paper')}`,
    'Plans/2026-W02.md': `# ${shown('a week')} %%[[Watched]] ${secret('a week')}%%\n\n## 2026.1.5-2026.1.11\n\n| | 2026.1.5 | 2026.1.6 |\n|---|---|---|\n| a | ${shown('a cell')} [[Watched]] %%${secret('a cell')}%%<br/>%%[[Watched]] ${secret('a cell')}%% | [[${path}\\|${shown('a label')}]] [[Watched]] |\n\n${lines('a week')}`,
    'Drawer/Diary.md': `- [[Watched]] ${secret('a diary')}\n- [ ] [[Watched]] ${secret('a diary')}\n`,
  };
}

/** Whole notes that end in a comment that is never closed. */
function pieces(canaries: Canaries): Record<string, string> {
  return {
    'Concepts/Unclosed.md': `${canaries.show('before an unclosed comment')}\n\n%% ${canaries.secret('unclosed comment')}\n\n# ${canaries.secret('heading after an unclosed comment')} #${canaries.secret('tag after an unclosed comment')}\n`,
    'Concepts/Unclosed inline.md': `${canaries.show('before an unclosed inline comment')} %% ${canaries.secret('unclosed inline comment')}\n\n${canaries.secret('paragraph after it')}\n`,
    'Concepts/Unclosed HTML.md': `${canaries.show('before an unclosed HTML comment')}\n\n<!-- ${canaries.secret('unclosed HTML comment')}\n\n${canaries.secret('paragraph after an unclosed HTML comment')}\n`,
    'Concepts/Unclosed fence.md': `${canaries.show('before an unclosed diagram')}\n\n\`\`\`mermaid\n%% ${canaries.secret('comment in an unclosed diagram')}\n`,
  };
}
