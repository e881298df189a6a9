import { join } from 'node:path';
import { scoreOf } from '../../support/concept-labels';

test('of the concepts that the deep reads and the log of the example name, nearly all are found, and little else', () => {
  expect(scoreOf(join(process.cwd(), 'examples/vault'), 'Concepts', join(__dirname, 'concept-mentions.example.tsv'))).toEqual({
    mentions: 50,
    others: 55,
    precision: '43/44 = 0.977',
    recall: '43/50 = 0.860',
    wrong: ['Log/2026/2026-06-18.md:11:23 stability'],
    // In words that are no name of the concept.
    missed: [
      'Log/2026/2026-03-16.md:6:3 截断',
      'Log/2026/2026-05-21.md:6:55 稳定性',
      'Log/2026/2026-08-12.md:5:23 扩散',
      'Papers/DP-GEN.md:57:15 截断',
      'Papers/NequIP.md:48:17 receptive field',
      'Papers/Velocity rescaling (Bussi 2007).md:32:190 diffusion',
      'Papers/q-TIP4P-F.md:35:33 扩散',
    ],
  });
});
