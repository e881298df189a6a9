import { likelySame, likelySameAs, type SamePair } from '../../../../src/core/question/proposals/likely-same';
import { ProposalIndex } from '../../../../src/core/question/proposals/proposal-index';
import { comparedNotes, type WrittenNote } from '../../../support/compared-notes';

function indexOf(...notes: readonly WrittenNote[]): ProposalIndex {
  const index = new ProposalIndex();
  for (const note of comparedNotes(notes)) index.put(note);
  return index;
}

const pairsIn = (...notes: readonly WrittenNote[]): readonly SamePair[] => likelySame(indexOf(...notes));
const PAPER: WrittenNote = { path: 'Papers/DeepMD.md', isPaper: true, text: '- [ ] ❓ What is the virial tensor, physically?\n' };
const log = (text: string, day = '2023-05-26'): WrittenNote => ({ path: `Log/${day}.md`, day, text });

test('a question of the log and one of the paper are one by their words and the paper, and say so', () => {
  const [pair, ...rest] = pairsIn(PAPER, log('- Read [[DeepMD]], but:\n> What does the virial in the loss mean? ^q-1\n'));
  expect(rest).toEqual([]);
  expect([pair?.first.note, pair?.second.note]).toEqual(['Log/2023-05-26.md', 'Papers/DeepMD.md']);
  expect(pair?.because).toEqual({ links: ['Papers/DeepMD.md'], words: ['virial'] });
  expect(pair?.likeness).toBeGreaterThan(0.45);
});

test('the one that was asked first comes first, and one without a day last', () => {
  const [pair] = pairsIn(log('- [ ] ❓ Is the virial tensor symmetric?', '2023-06-02'), log('- [ ] ❓ Is the virial tensor symmetric?', '2023-05-26'));
  expect([pair?.first.asked, pair?.second.asked]).toEqual(['2023-05-26', '2023-06-02']);
});

test.each([
  ['of one note', [{ path: 'A.md', text: '- [ ] ❓ Is the virial tensor symmetric?\n- [ ] ❓ Is the virial tensor symmetric?\n' }]],
  ['both closed', [log('- [x] ❓ Is the virial tensor symmetric?'), log('- [-] ❓ Is the virial tensor symmetric?', '2023-06-02')]],
  ['asked of two papers', [{ path: 'A.md', isPaper: true, text: '- [ ] ❓ Which batch size and learning rate schedule were used?' }, { path: 'B.md', isPaper: true, text: '- [ ] ❓ Which batch size and learning rate schedule were used?' }]],
  ['alike in words that every paper has', [log('- [ ] ❓ 模型如何训练？'), log('- [ ] ❓ 模型怎么训练？', '2023-06-02')]],
  ['alike in one word alone', [log('- [ ] ❓ Where does entropy come from?'), log('- [ ] ❓ Is entropy an observable?', '2023-06-02')]],
  ['of nothing but words that ask', [log('- [ ] ❓ 这是什么意思？'), log('- [ ] ❓ 这是什么意思？', '2023-06-02')]],
])('questions are no pair that are %s', (_, notes: readonly WrittenNote[]) => {
  expect(pairsIn(...notes)).toEqual([]);
});

test('one of the two may be closed: the question was asked again', () => {
  expect(pairsIn(log('- [x] ❓ Is the virial tensor symmetric?'), log('- [ ] ❓ Is the virial tensor symmetric?', '2023-06-02'))).toHaveLength(1);
});

test('a short question of the paper is told by the paper when its words are common', () => {
  expect(pairsIn({ path: 'A.md', isPaper: true, text: '- [ ] ❓ How is it trained?' }, log('- Read [[A]]:\n  - [ ] ❓ How is it trained?'))).toHaveLength(1);
});

test('a note that nearly all link to tells nothing', () => {
  const hub = { path: 'Index.md', text: '' };
  const many = Array.from({ length: 20 }, (_, at) => ({ path: `N${at}.md`, text: 'Up: [[Index]].' }));
  const two = [log('- In [[Index]]:\n> Where does entropy come from? ^q-1\n'), log('- In [[Index]]:\n> Does entropy grow? ^q-2\n', '2023-06-02')];
  const isPair = (...notes: readonly WrittenNote[]): boolean => pairsIn(hub, ...two, ...notes).length > 0;
  expect([isPair(), isPair(...many)]).toEqual([true, false]);
});

test('a question is asked for alone, until its note has changed', () => {
  const index = indexOf(PAPER, log('- Read [[DeepMD]], but:\n> What does the virial in the loss mean? ^q-1\n'));
  const asking = index.questions()[0]?.of.asking;
  if (asking === undefined) throw new Error('nothing is asked');
  expect(likelySameAs(index, asking)).toEqual(likelySame(index));
  index.remove(asking.note);
  expect(likelySameAs(index, asking)).toEqual([]);
});
