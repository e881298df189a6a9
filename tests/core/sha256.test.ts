import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/core/sha256';

test('agrees with the hash of the system for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }));
});

test('takes text as its UTF-8 bytes', () => {
  expect(sha256('图')).toBe(createHash('sha256').update('图', 'utf8').digest('hex'));
});
