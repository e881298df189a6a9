import { readFileSync } from 'node:fs';
import { questionsIn } from '../../../src/core/question/questions-in';

interface Labelled {
  readonly id: string;
  readonly rule: string;
  readonly count: number;
  readonly note: string;
  /** The line that is labelled, from 0. */
  readonly line: number;
}

function labelled(language: string): readonly Labelled[] {
  const rows = readFileSync(`${__dirname}/labelled/${language}.tsv`, 'utf8').split('\n').filter((row) => row !== '');
  return rows.map((row) => {
    const [id = '', label = '', told = ''] = row.split('\t');
    const [rule = '', count = rule === 'S' || rule === 'none' ? '0' : '1'] = label.split(':');
    const marked = told.replace(/\\(n|\\)/g, (_, char: string) => (char === 'n' ? '\n' : '\\'));
    const at = marked.indexOf('»');
    if (at < 0) throw new Error(`No line of ${id} is marked.`);
    return { id, rule, count: Number(count), note: marked.slice(0, at) + marked.slice(at + 1), line: marked.slice(0, at).split('\n').length - 1 };
  });
}

/** The rule by which the labelled line is read, or the lane that it is in. */
function read({ note, line }: Labelled): { readonly rule: string; readonly count: number } {
  const { questions, suggestions } = questionsIn(note, { path: 'note.md' });
  const found = questions.filter((question) => question.line === line);
  return { rule: found[0]?.rule ?? (suggestions.some((each) => each.line === line) ? 'S' : 'none'), count: found.length };
}

const rows = [...labelled('zh'), ...labelled('en')].map((row) => ({ ...row, found: read(row) }));
const told = rows.filter(({ rule, count, found }) => rule !== found.rule || count !== found.count).map(({ id, rule, count, found, note }) => `${id}: ${rule} ${String(count)}, read as ${found.rule} ${String(found.count)}: ${JSON.stringify(note)}`).join('\n');

function figures(isRule: (rule: string) => boolean): { readonly precision: number; readonly recall: number } {
  const isRight = ({ rule, count, found }: (typeof rows)[number]): boolean => (isRule('any') ? isHard(rule) && isHard(found.rule) : rule === found.rule) && count === found.count;
  const read = rows.filter(({ found }) => isRule(found.rule));
  const meant = rows.filter(({ rule }) => isRule(rule));
  return { precision: read.filter(isRight).length / read.length, recall: meant.filter(isRight).length / meant.length };
}

function isHard(rule: string): boolean {
  return /^R\d$/.test(rule);
}

test('there are two hundred lines of each language, half of which ask', () => {
  expect(rows.filter(({ id }) => id.startsWith('zh'))).toHaveLength(200);
  expect(rows.filter(({ id }) => id.startsWith('en'))).toHaveLength(200);
  expect(rows.filter(({ rule }) => isHard(rule))).toHaveLength(200);
});

test('of the lines read as questions, 98 of 100 are; of the questions, 95 of 100 are read', () => {
  const { precision, recall } = figures((rule) => rule === 'any' || isHard(rule));
  expect({ told, precision: precision >= 0.98, recall: recall >= 0.95 }).toEqual({ told, precision: true, recall: true });
});

test.each(['R0', 'R1', 'R2', 'R3', 'R4'])('%s has that precision and recall by itself', (wanted) => {
  const { precision, recall } = figures((rule) => rule === wanted);
  expect({ told, precision: precision >= 0.98, recall: recall >= 0.95 }).toEqual({ told, precision: true, recall: true });
});
