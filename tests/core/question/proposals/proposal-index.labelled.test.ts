import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asking } from '../../../../src/core/question/proposals/compared-note';
import { likelyAnswers } from '../../../../src/core/question/proposals/likely-answers';
import { likelySame } from '../../../../src/core/question/proposals/likely-same';
import { ProposalIndex } from '../../../../src/core/question/proposals/proposal-index';
import { pairs, type ChineseWords } from '../../../../src/core/text/words';
import { comparedNotes, notesOfFile } from '../../../support/compared-notes';
import { LABELS, type LabelledVault } from './labelled/labels';

const VAULTS: readonly LabelledVault[] = ['zh', 'en', 'mixed'];

/** Of proposals with their labels. */
interface Counts {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

function counts(vault: LabelledVault, proposed: readonly string[], wanted: readonly string[], fair: readonly string[]): Counts {
  const said = (each: string): string => `${vault}: ${each}`;
  return {
    right: proposed.filter((each) => wanted.includes(each)).map(said),
    wrong: proposed.filter((each) => !wanted.includes(each) && !fair.includes(each)).map(said),
    missed: wanted.filter((each) => !proposed.includes(each)).map(said),
  };
}

function proposals(vault: LabelledVault, chineseWords?: ChineseWords): { readonly same: Counts; readonly answers: Counts } {
  const notes = notesOfFile(readFileSync(join(__dirname, 'labelled', `${vault}.md`), 'utf8'));
  const compared = comparedNotes(notes);
  const index = new ProposalIndex(chineseWords);
  for (const note of compared) index.put(note);
  const texts = new Map(notes.map(({ path, text }) => [path, text]));
  const labelAfter = (note: string, offset: number, label: RegExp): string => label.exec(texts.get(note)?.slice(offset) ?? '')?.[1] ?? '?';
  const idOf = ({ note, span }: Asking): string => labelAfter(note, span.end, /\^q-(\w+)/);
  const same = likelySame(index).map(({ first, second }) => [idOf(first), idOf(second)].sort().join(' '));
  const answers = compared.flatMap(({ asked }) => asked).flatMap(({ asking }) =>
    likelyAnswers(index, asking).map(({ passage: { note, span } }) => `${idOf(asking)} ${labelAfter(note, span.start, /\^([ap]-\w+)/)}`));
  const labels = LABELS[vault];
  return { same: counts(vault, same, labels.same, labels.fairSame), answers: counts(vault, answers, labels.answers, labels.fairAnswers) };
}

/** Whether a precision and a recall are reached; what is not is told with every proposal that is wrong or missing. */
function shortfall(all: readonly Counts[], precision: number, recall: number): unknown {
  const [right, wrong, missed] = [all.flatMap((each) => each.right), all.flatMap((each) => each.wrong), all.flatMap((each) => each.missed)];
  const reached = { precision: right.length / (right.length + wrong.length), recall: right.length / (right.length + missed.length) };
  return reached.precision >= precision && reached.recall >= recall ? undefined : { ...reached, wrong, missed };
}

test('the same question is proposed where a person would say so, and nowhere else', () => {
  expect(shortfall(VAULTS.map((vault) => proposals(vault).same), 1, 0.85)).toBeUndefined();
});

test('an answer is proposed where a person would say so, and hardly elsewhere', () => {
  expect(shortfall(VAULTS.map((vault) => proposals(vault).answers), 0.94, 0.9)).toBeUndefined();
});

test('on labels that nothing was tuned on it is nearly as good', () => {
  expect(shortfall([proposals('mixed').answers], 0.88, 0.7)).toBeUndefined();
});

test('without a segmenter less is proposed, but as little that is wrong', () => {
  expect(shortfall(VAULTS.map((vault) => proposals(vault, pairs).same), 1, 0.6)).toBeUndefined();
  expect(shortfall(VAULTS.map((vault) => proposals(vault, pairs).answers), 0.92, 0.65)).toBeUndefined();
});

test('each label names something of its vault', () => {
  for (const vault of VAULTS) {
    const text = readFileSync(join(__dirname, 'labelled', `${vault}.md`), 'utf8');
    const { same, fairSame, answers, fairAnswers } = LABELS[vault];
    const named = [...[...same, ...fairSame].flatMap((each) => each.split(' ').map((id) => `q-${id}`)), ...[...answers, ...fairAnswers].flatMap((each) => each.split(' ').map((id) => (/-/.test(id) ? id : `q-${id}`)))];
    expect(named.filter((id) => !text.includes(`^${id}\n`))).toEqual([]);
  }
});
