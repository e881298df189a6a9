import { conceptMentions, type MentionOptions } from '../../../src/core/concept/concept-mentions';
import type { Concept } from '../../../src/core/concept/concept-name';
import { NameFinder } from '../../../src/core/concept/name-finder';

const concepts: readonly Concept[] = [
  { path: 'Concepts/温度.md', names: ['温度', 'temperature'] },
  { path: 'Concepts/ML/温度.md', names: ['温度', '采样温度'] },
  { path: 'Concepts/势能面.md', names: ['势能面', 'PES', 'potential energy surface', 'potential-energy surfaces'] },
  { path: 'Concepts/注意力机制.md', names: ['注意力机制', '注意力', 'attention'] },
  { path: 'Concepts/MD.md', names: ['MD', '分子动力学'] },
  { path: 'Concepts/GPT.md', names: ['GPT', 'g(r)', 'r_c'] },
  { path: 'Concepts/Symmetry functions.md', names: ['Symmetry functions', 'finite-size effect'] },
  { path: 'Concepts/键.md', names: ['键', 'k', 'ab', 'the', '可以', '12'] },
];
const finder = new NameFinder(concepts);
const none: MentionOptions = { path: 'Papers/A.md', resolve: (written) => concepts.find(({ path }) => path.endsWith(`/${written}.md`))?.path };

/** The text with `‹…›` around each mention. */
function marked(text: string, options: Partial<MentionOptions> = {}): string {
  let out = '';
  let at = 0;
  for (const { start, end } of conceptMentions(text, finder, { ...none, which: 'all', ...options })) {
    out += `${text.slice(at, start)}‹${text.slice(start, end)}›`;
    at = end;
  }
  return out + text.slice(at);
}

test.each([
  ['Chinese needs no breaks between words', '把势能面上的温度升高', '把‹势能面›上的‹温度›升高'],
  ['the longest name counts', '注意力机制的注意力，采样温度', '‹注意力机制›的‹注意力›，‹采样温度›'],
  ['a name in English begins and ends with a word', 'attention, attentional inattention MDs pMD MD5 MD', '‹attention›, attentional inattention ‹MDs› pMD MD5 ‹MD›'],
  ['Chinese around a word is no part of it', '用MD跑，看g(r)和r_c的attention', '用‹MD›跑，看‹g(r)›和‹r_c›的‹attention›'],
  ['case says nothing', 'Attention and Potential Energy Surface', '‹Attention› and ‹Potential Energy Surface›'],
  ['case says all in an acronym', 'PES pes Pes PESs md', '‹PES› pes Pes ‹PESs› md'],
  ['singular and plural', 'symmetry function, symmetry functions, temperatures, potential energy surfaces', '‹symmetry function›, ‹symmetry functions›, ‹temperatures›, ‹potential energy surfaces›'],
  ['hyphens and spaces', 'finite size effects, finite‑size effect, potential-energy-surface', '‹finite size effects›, ‹finite‑size effect›, ‹potential-energy-surface›'],
  ['a part of a compound', 'self-attention, non-attention, attention-based, GPT-4, GPT', 'self-‹attention›, non-attention, ‹attention›-based, GPT-4, ‹GPT›'],
  ['one letter and common words name nothing', '键 k ab AB the The 可以 12', '键 k ab AB the The 可以 12'],
  ['files, addresses and keys', 'MD.py a@MD @attention see [@attention2017, p. 3] \\cite{attention} \\MD', 'MD.py a@MD @attention see [@attention2017, p. 3] \\cite{attention} \\MD'],
  ['a name at the end of a sentence', 'It is MD. It is attention.Then', 'It is ‹MD›. It is ‹attention›.Then'],
  ['emphasis, highlights and lists', '- **温度** ==MD== *PES*\n> 势能面\n1. [ ] 温度', '- **‹温度›** ==‹MD›== *‹PES›*\n> ‹势能面›\n1. [ ] ‹温度›'],
  ['tables', '| 温度 | b |\n|---|---|\n| MD | [[温度\\|x]] |', '| ‹温度› | b |\n|---|---|\n| ‹MD› | [[温度\\|x]] |'],
  ['footnotes and callouts', '温[^1] ^[温度]\n\n[^1]: MD\n\n> [!温度] MD\n> PES', '温[^1] ^[‹温度›]\n\n[^1]: ‹MD›\n\n> [!温度] ‹MD›\n> ‹PES›'],
])('%s', (_name, text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  ['properties', '---\ntitle: 温度 MD\n---\n'],
  ['headings', '# 温度\n\n温\n\nMD\n==\n'],
  ['code', '`温度` ``MD``\n\n```\n温度\n```\n\n    MD\n'],
  ['math', '$温度$ $$MD$$\n\n$$\n温度\n$$\n'],
  ['links', '[[温度]] [[A|MD]] ![[MD]] [温度](a.md) ![MD](b.png) [温度][x] https://a.b/MD <https://温度>\n\n[x]: MD.md "MD"'],
  ['what will be a link', 'see [[温度 and'],
  ['comments', '%%温度%% <!-- MD -->\n\n%%\n温度\n%%\n'],
  ['HTML', '<span title="温度"></span> <a href="x">温度</a> <kbd>MD</kbd>\n\n<div>\n温度\n</div>\n'],
  ['tags and block ids', '#温度 #MD/a\n\na ^MD'],
  ['templates', '<% tp.MD("温度") %>'],
  ['lists of references', '## 参考文献\n- 温度\n### MD\nMD\n'],
  ['what programs wrote', '<!-- logbook:begin others 1 -->\n- 温度\n<!-- logbook:end -->\n\n<!-- import:begin abstract -->\nMD\n<!-- import:end -->'],
])('%s are no place for a link', (_name, text) => {
  expect(marked(text)).toBe(text);
});

test('after a list of references comes text again', () => {
  expect(marked('## References\n温度\n## Ideas\n温度')).toBe('## References\n温度\n## Ideas\n‹温度›');
});

test('each section has its first mention, unless it links to the concept already', () => {
  const text = '温度 温度\n\n## A\n温度 温度 PES 势能面\n\n## B\n[[势能面|x]] PES 温度\n\n## C\n温度 [温度](温度)';
  expect(marked(text, { which: 'first' })).toBe('‹温度› 温度\n\n## A\n‹温度› 温度 ‹PES› 势能面\n\n## B\n[[势能面|x]] PES ‹温度›\n\n## C\n温度 [温度](温度)');
});

test('a note is not linked to itself, nor to what it is never to link to', () => {
  expect(marked('势能面 MD', { path: 'Concepts/势能面.md' })).toBe('势能面 ‹MD›');
  expect(marked('势能面 MD', { never: new Set(['Concepts/MD.md']) })).toBe('‹势能面› MD');
  expect(marked('温度 采样温度 temperature', { path: 'Concepts/温度.md' })).toBe('温度 ‹采样温度› temperature');
});

test('a name that two concepts share stands for both, their titles before their aliases', () => {
  const shared = new NameFinder([{ path: 'C/long/A.md', names: ['A', 'spin'] }, { path: 'C/Spin.md', names: ['spin'] }, { path: 'C/long/B.md', names: ['spin'] }]);
  expect(conceptMentions('spins', shared, none)).toEqual([{ start: 0, end: 5, name: 'spin', text: 'spins', concepts: ['C/Spin.md', 'C/long/B.md', 'C/long/A.md'] }]);
});
