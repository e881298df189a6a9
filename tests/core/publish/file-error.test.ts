import { fileError } from '../../../src/core/publish/file-error';

test('says the action, the thing, the state and the remedy', () => {
  const cause = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const error = fileError('write', '"a.md" of the site', cause);
  expect(error.message).toBe('Cannot write "a.md" of the site: ENOSPC. The disk is full: free some space and run again.');
  expect(error.cause).toBe(cause);
});

test('passes on what it does not know', () => {
  expect(fileError('read', '"a.md"', new Error('odd')).message).toBe('Cannot read "a.md": odd.');
  expect(fileError('read', '"a.md"', 'odd').message).toBe('Cannot read "a.md": odd.');
  expect(fileError('read', '"a.md"', Object.assign(new Error(), { code: 'EWHAT' })).message).toBe('Cannot read "a.md": EWHAT.');
});

test('says of what is gone that it may lie on another disk', () => {
  expect(fileError('write', '"a.md"', Object.assign(new Error('x'), { code: 'ENOENT' })).message).toBe('Cannot write "a.md": ENOENT. It is not there any more: see whether it was moved or its disk was taken out, and run again.');
});

test('passes on the words of a phone, not its codes', () => {
  const cause = Object.assign(new Error('There is no space left.'), { code: 'OS-PLUG-FILE-0013' });
  expect(fileError('write', '"a.md"', cause).message).toBe('Cannot write "a.md": There is no space left.');
});
