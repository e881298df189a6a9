import { patiently } from '../../src/node/patiently';

function failing(times: number, code: string): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error(code), { code });
    return calls;
  };
}

test('on Windows a file that is held for a moment is tried again', () => {
  expect(patiently(failing(2, 'EBUSY'), 'win32')).toBe(3);
});

test('elsewhere, and for other errors, the first error is the answer', () => {
  expect(() => patiently(failing(1, 'EBUSY'), 'linux')).toThrow('EBUSY');
  expect(() => patiently(failing(1, 'ENOENT'), 'win32')).toThrow('ENOENT');
});
