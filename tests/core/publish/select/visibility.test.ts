import fc from 'fast-check';
import { readProperties } from '../../../../src/core/note/properties';
import { folderRules } from '../../../../src/core/publish/select/folder-rules';
import { decideVisibility, type ReasonCode, type Visibility } from '../../../../src/core/publish/select/visibility';
import { DEFAULT_SETTINGS, type VisibilityRule } from '../../../../src/core/settings';

const decide = (path: string, yaml = '', rules: readonly VisibilityRule[] = [], include: readonly string[] = []): [Visibility, ReasonCode] => {
  const { visibility, reason } = decideVisibility({ path, properties: readProperties(yaml) }, folderRules({ ...DEFAULT_SETTINGS, rules }, include));
  return [visibility, reason.code];
};

test.each<[string, Visibility, ReasonCode]>([
  ['publish: true', 'public', 'property'],
  ['publish: True', 'public', 'property'],
  ['publish: false', 'private', 'property'],
  ['publish: protected', 'protected', 'property'],
  ['private: true', 'private', 'property'],
  ['private: true\npublish: false', 'private', 'property'],
  ['private: false\npublish: true', 'public', 'property'],
  ['private: false\npublish: protected', 'protected', 'property'],
  ['private: false', 'public', 'folder-rule'],
  ['title: x', 'public', 'folder-rule'],
  ['', 'public', 'folder-rule'],
  ['private: true\npublish: true', 'private', 'contradiction'],
  ['private: true\npublish: protected', 'private', 'contradiction'],
  ['publish: "true"', 'private', 'unreadable-visibility'],
  ['publish: "false"', 'private', 'unreadable-visibility'],
  ['publish: yes', 'private', 'unreadable-visibility'],
  ['publish: no', 'private', 'unreadable-visibility'],
  ['publish: 1', 'private', 'unreadable-visibility'],
  ['publish: 0', 'private', 'unreadable-visibility'],
  ['publish: Protected', 'private', 'unreadable-visibility'],
  ['publish: secret', 'private', 'unreadable-visibility'],
  ['publish:', 'private', 'unreadable-visibility'],
  ['publish: [true]', 'private', 'unreadable-visibility'],
  ['publish:\n  - true', 'private', 'unreadable-visibility'],
  ['publish: {to: all}', 'private', 'unreadable-visibility'],
  ['private: "true"', 'private', 'unreadable-visibility'],
  ['private: yes\npublish: true', 'private', 'unreadable-visibility'],
  ['private: "false"', 'private', 'unreadable-visibility'],
  ['Publish: true', 'private', 'unreadable-visibility'],
  ['PUBLISH: true', 'private', 'unreadable-visibility'],
  ['Private: false', 'private', 'unreadable-visibility'],
  ['"publish ": true', 'private', 'unreadable-visibility'],
  ['ｐｕｂｌｉｓｈ: false', 'private', 'unreadable-visibility'],
  ['publish: true\nPublish: false', 'private', 'unreadable-visibility'],
  ['publish: true\npublish: true', 'private', 'unreadable-properties'],
  ['publish: true\ntitle: "x', 'private', 'unreadable-properties'],
  ['publish: true\ntags:\n\t- x', 'private', 'unreadable-properties'],
  ['- publish: true', 'private', 'unreadable-properties'],
  ['publish true', 'private', 'unreadable-properties'],
  ['publish: &a [*a]', 'private', 'unreadable-properties'],
])('in a public folder, %j makes a note %s', (yaml, visibility, code) => {
  expect(decide('Papers/Note.md', yaml)).toEqual([visibility, code]);
});

test('outside the public folders a note is private until its properties say otherwise', () => {
  expect(decide('Inbox/Note.md')).toEqual(['private', 'no-rule']);
  expect(decide('Inbox/Note.md', 'publish: true')).toEqual(['public', 'property']);
  expect(decide('Inbox/Note.md', 'private: false')).toEqual(['private', 'no-rule']);
});

const rule = (folder: string, visibility: Visibility): VisibilityRule => ({ folder, visibility });

test.each<[string, string, readonly VisibilityRule[], readonly string[], Visibility]>([
  ['the folder itself is not a prefix of a name', 'Papersx/Note.md', [], [], 'private'],
  ['case does not matter', 'papers/Note.md', [], [], 'public'],
  ['nor the normal form', 'Cafe\u0301/Note.md', [rule('Café', 'public')], [], 'public'],
  ['slashes around do not matter', 'A/B/Note.md', [rule('/A/B/', 'public')], [], 'public'],
  ['nor backslashes between', 'A/B/Note.md', [rule('A\\B', 'public')], [], 'public'],
  ['a user rule beats the plugin', 'Papers/Note.md', [rule('papers', 'private')], [], 'private'],
  ['the longer folder wins', 'Papers/Draft/Note.md', [rule('Papers/Draft', 'private')], [], 'private'],
  ['also when it is the more public', 'Inbox/Out/Note.md', [rule('Inbox', 'private'), rule('Inbox/Out', 'public')], [], 'public'],
  ['the plugin\'s longer folder beats the whole vault', 'Papers/Note.md', [rule('', 'private')], [], 'public'],
  ['the whole vault', 'Inbox/Note.md', [rule('/', 'public')], [], 'public'],
  ['of two rules for one folder the more private wins', 'A/Note.md', [rule('A', 'public'), rule('a', 'private')], [], 'private'],
  ['protected beats public', 'A/Note.md', [rule('A', 'public'), rule('A', 'protected')], [], 'protected'],
  ['a rule may name one note', 'Papers/Note.md', [rule('Papers/Note.md', 'private')], [], 'private'],
  ['an included folder', 'Inbox/Note.md', [], ['Inbox'], 'public'],
  ['an included vault', 'Inbox/Note.md', [], ['/'], 'public'],
  ['a private folder stays so in an included vault', 'Inbox/Note.md', [rule('Inbox', 'private')], ['/'], 'private'],
  ['an included folder in a private one', 'Inbox/Out/Note.md', [rule('Inbox', 'private')], ['Inbox/Out'], 'public'],
  ['a private rule beats the include of the same folder', 'Inbox/Note.md', [rule('Inbox', 'private')], ['inbox'], 'private'],
])('%s', (_name, path, rules, include, visibility) => {
  expect(decide(path, '', rules, include)).toEqual([visibility, expect.stringMatching(/rule/)]);
});

test('the properties beat every rule', () => {
  expect(decide('Papers/Note.md', 'publish: true', [rule('Papers', 'private')])).toEqual(['public', 'property']);
  expect(decide('Papers/Note.md', 'private: true', [rule('Papers', 'public')], ['/'])).toEqual(['private', 'property']);
});

test('a conflict copy is private whatever it says', () => {
  expect(decide("Papers/Note (Anna's conflicted copy 2024-01-02).md", 'publish: true')).toEqual(['private', 'conflict-copy']);
});

test('a folder that leads out of the vault cannot be included', () => {
  expect(() => folderRules(DEFAULT_SETTINGS, ['../x'])).toThrow('Cannot use the folder "../x": it leads out of the vault; name a folder in it');
});

test('every reason is a sentence', () => {
  const reasons = ['', 'publish: true', 'publish: x', 'publish: 1\npublish: 2', 'private: true\npublish: true', 'Publish: true']
    .flatMap((yaml) => ['Papers/a.md', 'b.md', 'c (conflict).md'].map((path) => decideVisibility({ path, properties: readProperties(yaml) }, folderRules(DEFAULT_SETTINGS)).reason.text));
  for (const text of reasons) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('no value but true opens a note in a private folder', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('publish', 'private', 'Publish', 'publish '), (value, key) => {
    fc.pre(!(key === 'publish' && value === true));
    const properties = { values: { [key]: JSON.parse(JSON.stringify(value)) as never } };
    expect(decideVisibility({ path: 'Inbox/Note.md', properties }, folderRules(DEFAULT_SETTINGS)).visibility).not.toBe('public');
  }));
});
