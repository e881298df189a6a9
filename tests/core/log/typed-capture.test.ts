import { captureKind, LONGEST, strangersText, typedCapture } from '../../../src/core/log/typed-capture';

test.each([
  ['read it', { text: 'read it' }],
  ['? why', { kind: 'question', text: 'why' }],
  ['？为什么', { kind: 'question', text: '为什么' }],
  ['[] write', { kind: 'task', text: 'write' }],
  ['[ ]write', { kind: 'task', text: 'write' }],
  ['【】写作', { kind: 'task', text: '写作' }],
  ['why?', { text: 'why?' }],
  ['[[note]]', { text: '[[note]]' }],
  ['?', { kind: 'question', text: '' }],
])('%j is read as %j', (typed, read) => {
  expect(typedCapture(typed)).toEqual(read);
});

test('a kind is known by several names, and an unknown one is none', () => {
  expect(['Question', '问题', 'todo', ' bullet ', 'song'].map(captureKind)).toEqual(['question', 'question', 'task', 'bullet', undefined]);
});

test('a stranger’s text loses what cannot be seen, and what is too long, but no half letter stays', () => {
  expect(strangersText('a\u202Eb\u200Bc')).toBe('abc');
  expect(strangersText('a'.repeat(LONGEST - 1) + '😀 more')).toBe('a'.repeat(LONGEST - 1));
});
