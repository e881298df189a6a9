import type { NoteFacts } from '../../../../src/core/note/facts';
import { readProperties } from '../../../../src/core/note/properties';
import { folderRules } from '../../../../src/core/publish/select/folder-rules';
import { selectNotes, type PublicNote } from '../../../../src/core/publish/select/selection';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const note = (path: string, yaml = ''): NoteFacts => ({
  path,
  hash: '',
  properties: readProperties(yaml),
  headings: [],
  blocks: [],
  links: [],
  tags: [],
  uses: { math: false, mermaid: false, code: false },
  problems: [{ code: 'unclosed-comment', line: 3, message: 'Close it.' }],
});

const notes = [
  note('Papers/Open.md'),
  note('Papers/Closed.md', 'publish: false'),
  note('Papers/Sealed.md', 'publish: protected'),
  note('Papers/Broken.md', 'a: 1\na: 2'),
  note('Inbox/Quoted.md', 'publish: "true"'),
  note('Inbox/Plain.md'),
  note('Inbox/Shown.md', 'publish: true'),
];
const selection = selectNotes(notes, folderRules(DEFAULT_SETTINGS));

test('every note is published or withheld, never both', () => {
  expect(selection.published.map(({ path }) => path)).toEqual(['Papers/Open.md', 'Inbox/Shown.md']);
  expect(selection.withheld.map(({ note, reason }) => [note, reason.code, reason.text])).toEqual([
    ['Papers/Closed.md', 'property', 'Its properties say "publish: false".'],
    ['Papers/Sealed.md', 'not-set-up', 'Protected pages are not set up.'],
    ['Papers/Broken.md', 'unreadable-properties', 'Cannot read the properties: two lines are named "a"; keep one of them.'],
    ['Inbox/Quoted.md', 'unreadable-visibility', 'The property "publish" must be true, false or protected, not "true".'],
    ['Inbox/Plain.md', 'no-rule', 'Neither a property nor a rule makes it public.'],
  ]);
});

test('the author hears of what could not be read, and of slips in what is published', () => {
  expect(selection.findings.map(({ code, note, line }) => [code, note, line])).toEqual([
    ['unclosed-comment', 'Papers/Open.md', 3],
    ['unreadable-properties', 'Papers/Broken.md', 3],
    ['unreadable-visibility', 'Inbox/Quoted.md', 0],
    ['unclosed-comment', 'Inbox/Shown.md', 3],
  ]);
});

test('a rule of the user that fits no note is named', () => {
  const rules = folderRules({ ...DEFAULT_SETTINGS, rules: [{ folder: 'Privat', visibility: 'private' }] }, ['inbox']);
  expect(selectNotes(notes, rules).findings.filter(({ code }) => code === 'idle-rule')).toEqual([{
    code: 'idle-rule',
    severity: 'info',
    note: 'Privat',
    about: ['Privat', 'private'],
    line: 0,
    message: 'The rule that makes "Privat" private fits no note; check the name of the folder.',
  }]);
});

test('only the selection can make a public note: the compiler refuses all else', () => {
  const publish = ({ path }: PublicNote): string => path;
  const facts = note('Inbox/Plain.md');
  // @ts-expect-error facts are not a public note
  expect(publish(facts)).toBe(facts.path);
  // @ts-expect-error nor is an object of the same shape
  expect(publish({ facts, path: facts.path, selected: true })).toBe(facts.path);
  // @ts-expect-error nor is a copy of a public note, which could be given other facts
  expect(selection.published.map((real) => publish({ ...real, path: real.path, facts }))).toHaveLength(2);
  expect(selection.published.map(publish)).toEqual(['Papers/Open.md', 'Inbox/Shown.md']);
});
