import { linkConcepts, wikilinkOf, type AcceptedLink } from '../../../src/core/concept/link-concepts';
import { applyEdits } from '../../../src/core/text/edit';

/** The text with a link at each given piece of it. */
function linked(text: string, ...pieces: readonly (readonly [piece: string, target: string])[]): string {
  const accepted = pieces.map(([piece, target]): AcceptedLink => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length, target }));
  return applyEdits(text, linkConcepts(text, accepted, wikilinkOf));
}

test.each([
  ['a name that leads there by itself', 'a 温度 b', '温度', '温度', 'a [[温度]] b'],
  ['another name', 'a PESs b', 'PESs', '势能面', 'a [[势能面|PESs]] b'],
  ['in a table', '| PES |\n|---|\n| b |', 'PES', '势能面', '| [[势能面\\|PES]] |\n|---|\n| b |'],
  ['in emphasis', '**PES**：b', 'PES', '势能面', '**[[势能面|PES]]**：b'],
  ['in brackets', 'a [PES] b', 'PES', '势能面', 'a [PES] b'],
  ['in the text of a link', '[PES](a.md)', 'PES', '势能面', '[PES](a.md)'],
  ['in code', '`PES`', 'PES', '势能面', '`PES`'],
])('%s', (_name, text, piece, target, expected) => {
  expect(linked(text, [piece, target])).toBe(expected);
});

test('the links that can be made are made, in whatever order they are given', () => {
  expect(linked('温度 [PES] MD\r\n', ['MD', 'MD'], ['PES', '势能面'], ['温度', '温度'])).toBe('[[温度]] [PES] [[MD]]\r\n');
});
