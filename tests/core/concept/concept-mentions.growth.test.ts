import { conceptMentions } from '../../../src/core/concept/concept-mentions';
import { NameFinder } from '../../../src/core/concept/name-finder';

const finder = new NameFinder([{ path: 'C.md', names: [`${'ab'.repeat(39)}c`, '温度', 'heat'] }]);
const small = 2_500;
const times = 16;

/** Processor time of the fastest of several readings, in microseconds. */
function cost(text: string, readings: number): number {
  let best = Infinity;
  for (let reading = 0; reading < readings; reading++) {
    const before = process.cpuUsage();
    conceptMentions(text, finder, { path: 'A.md', resolve: () => undefined, which: 'all' });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

// As for the scanner: 16 times the text takes 16 times as long, with a factor of four for a busy machine.
test.each(['ab', '温度 ', 'heat\n\n', '<% ', '[[x', 'a.', '[ @', '<!-- logbook:begin ', '# heat\n', '[heat](a) ', 'a@'])('finding concepts in many of %j takes time in proportion to their number', (piece) => {
  const make = (count: number): string => piece.repeat(count);
  cost(make(small), 3);
  expect(cost(make(small * times), 3)).toBeLessThan(Math.max(cost(make(small), 10), 300) * times * 4);
});
