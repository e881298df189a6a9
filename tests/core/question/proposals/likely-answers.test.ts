import { likelyAnswers, type LikelyAnswer } from '../../../../src/core/question/proposals/likely-answers';
import { ProposalIndex } from '../../../../src/core/question/proposals/proposal-index';
import { comparedNotes, type WrittenNote } from '../../../support/compared-notes';

/** The answers to the one question of some notes. */
function answersIn(...notes: readonly WrittenNote[]): readonly LikelyAnswer[] {
  const index = new ProposalIndex();
  for (const note of comparedNotes(notes)) index.put(note);
  const [question, ...others] = index.questions();
  if (question === undefined || others.length > 0) throw new Error(`${1 + others.length} questions`);
  return likelyAnswers(index, question.of.asking);
}

const log = (text: string, day: string): WrittenNote => ({ path: `Log/${day}.md`, day, text });
const ASKS = log('- Read [[DeepMD]], but:\n> What is the virial? ^q-1\n', '2023-05-26');
const SAYS = 'The virial stands for the stress of the cell.';
const deepMD = (text = ''): WrittenNote => ({ path: 'Papers/DeepMD.md', isPaper: true, text });
const texts = (answers: readonly LikelyAnswer[]): readonly string[] => answers.map(({ passage }) => passage.text);

test('a passage of the paper that a question is about answers it, and says by what', () => {
  const [answer, ...rest] = answersIn(ASKS, deepMD(`## Loss\n\n${SAYS}\n\nThe cutoff is 6 Å in all systems.\n`));
  expect(rest).toEqual([]);
  expect(answer).toMatchObject({ passage: { note: 'Papers/DeepMD.md', heading: 'Loss', line: 2, text: SAYS }, because: { links: ['Papers/DeepMD.md'], words: ['virial'] } });
});

test('one shared word without a shared link is too little', () => {
  expect(answersIn(log('- [ ] ❓ What is the virial?', '2023-05-26'), { path: 'Stress.md', text: SAYS })).toEqual([]);
});

test('the shared words come rarest first', () => {
  const [answer] = answersIn(log('- [ ] ❓ What is the virial of a barostat?', '2023-05-26'), { path: 'A.md', text: 'The virial of a barostat couples cell and stress.' }, { path: 'B.md', text: 'A virial.' });
  expect(answer?.because).toEqual({ links: [], words: ['barostat', 'virial'] });
});

test('what was written later counts for more than what stood there before', () => {
  const before = log('- [[DeepMD]]: the virial is a stress of old.', '2023-05-20');
  const same = log('- [[DeepMD]]: the virial is a stress of now.', '2023-05-27');
  const [first, second] = answersIn(before, ASKS, deepMD(), same);
  expect([first?.passage.note, second]).toEqual([same.path, undefined]);
  expect(answersIn(before, ASKS, deepMD()).map(({ passage }) => passage.note)).toEqual([before.path]);
});

test('the paper itself counts for more than what others say of it', () => {
  const [first] = answersIn(ASKS, deepMD(SAYS), { path: 'A.md', text: `[[DeepMD]]: ${SAYS}` });
  expect(first?.passage.note).toBe('Papers/DeepMD.md');
});

test('what another paper did is no answer', () => {
  const other = { path: 'Other.md', isPaper: true, text: 'Which batch size, learning rate and schedule: 64, 0.1, cosine.' };
  expect(answersIn({ ...deepMD('- [ ] ❓ Which batch size and learning rate schedule were used?') }, other)).toEqual([]);
});

test('no more than five are proposed', () => {
  expect(answersIn(ASKS, deepMD(Array.from({ length: 9 }, (_, at) => `${SAYS} Seen ${at} times.`).join('\n\n')))).toHaveLength(5);
});

test('what announces a question does not answer it, what stands below it may', () => {
  expect(texts(answersIn(log('- The virial of a barostat is odd:\n> What is the virial of a barostat? ^q-1\n- The virial of a barostat couples cell and stress.', '2023-05-26')))).toEqual(['The virial of a barostat couples cell and stress.']);
});

test('a closed question gets no answers', () => {
  expect(answersIn({ ...deepMD(`- [x] ❓ What is the virial tensor?\n\n${SAYS}`) })).toEqual([]);
});

test('a name alone is no answer', () => {
  expect(answersIn(ASKS, deepMD('Virial.'))).toEqual([]);
});
