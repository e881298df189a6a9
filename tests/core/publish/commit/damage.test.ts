import { isCutShort, withLineFeeds } from '../../../../src/core/publish/commit/damage';
import { bytesOf } from '../../../support/export-run';

const whole = bytesOf('0123456789'.repeat(150));
const zeros = (count: number): Uint8Array => new Uint8Array(count);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

test.each([
  ['nothing', zeros(0), true],
  ['whole blocks of the start', whole.slice(0, 1024), true],
  ['the start, and zeros', joined(whole.slice(0, 700), zeros(800)), true],
  ['zeros alone', zeros(1500), true],
  ['a start that a person may have left', whole.slice(0, 700), false],
  ['blocks of something else', bytesOf('x'.repeat(512)), false],
  ['more than there was', joined(whole, zeros(1)), false],
  ['zeros between other bytes', joined(zeros(10), bytesOf('x')), false],
])('a power cut may leave %s: %#', (_, found, answer) => {
  expect(isCutShort(found, whole)).toBe(answer);
});

test('takes back what git does to line ends, and nothing else', () => {
  expect(withLineFeeds(bytesOf('a\r\nb\r\n\rc\r'))).toEqual(bytesOf('a\nb\n\rc\r'));
});
