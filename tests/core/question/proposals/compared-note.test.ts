import { comparedNotes } from '../../../support/compared-notes';

const DAY = 'Log/day.md';
const named = ['A', 'B', 'C'].map((name) => ({ path: `${name}.md`, text: '' }));

function linksOf(text: string): readonly string[] {
  const [note] = comparedNotes([{ path: DAY, text }, ...named]);
  return (note?.asked ?? []).map(({ asking, links, nearby }) => `${asking.text}: ${links.join(' ')} | ${nearby.join(' ')}`);
}

test('a quoted question is about what the line that announces it links to', () => {
  expect(linksOf('- Other [[B]].\n- Read [[A]], but:\n> why? ^q-1\n> what for? ^q-2\n')).toEqual(['why?: A.md | B.md', 'what for?: A.md | B.md']);
});

test('a nested question is about what the items link to that hold it, not what those beside it do', () => {
  expect(linksOf('- Read [[A]]\n  - on [[B]]\n    - deeper [[C]]\n  - [ ] ❓ why?\n')).toEqual(['why?: A.md | C.md']);
});

test('a question on its own may be about what the line above it links to, over other questions', () => {
  expect(linksOf('- Read [[A]]\n- [ ] ❓ why?\n- [ ] ❓ how, [[B]]?\n')).toEqual(['why?:  | A.md', 'how, [[B]]?: B.md | A.md']);
  expect(linksOf('- Read [[A]]\n- Slept.\n- [ ] ❓ why?\n')).toEqual(['why?:  | ']);
  expect(linksOf('- Read [[A]]\n\n- [ ] ❓ why?\n')).toEqual(['why?:  | ']);
});

test('a question is about what its heading links to', () => {
  expect(linksOf('# [[B]]\n## On [[A]]\n\n- [ ] ❓ why?\n')).toEqual(['why?: A.md | ']);
});

test('a paragraph is read up to where it begins', () => {
  expect(linksOf('[[B]] before.\n\nIn [[A]] it says\nso; but why? ^q-1\n')).toEqual(['so; but why?: A.md | ']);
});

test('a link in a comment leads nowhere', () => {
  expect(linksOf('- %%[[A]]%% hm:\n> why? ^q-1\n')).toEqual(['why?:  | ']);
});
