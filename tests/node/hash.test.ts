import { sha256 } from '../../src/core/sha256';
import { hash } from '../../src/node/hash';

test('Node gives the hash that the core gives, of a part of a buffer too', () => {
  const bytes = new TextEncoder().encode('笔记 and notes');
  for (const part of [bytes, bytes.subarray(3, 9), new Uint8Array()]) expect(hash(part)).toBe(sha256(part));
});
