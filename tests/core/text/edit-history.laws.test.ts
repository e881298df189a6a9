import fc from 'fast-check';
import { EditHistory } from '../../../src/core/text/edit-history';

/** A text of lines that two write in: `mine 0`, `theirs 3`. */
const step = fc.record({ who: fc.constantFrom('mine', 'theirs', 'undo', 'redo'), line: fc.nat(5), text: fc.constantFrom('x', 'yy', 'zzz', '') });

const put = (text: string, line: number, written: string): string => text.split('\n').map((each, at) => (at === line ? `${line}:${written}` : each)).join('\n');

test('what one writer takes back is gone, and no byte of the other is touched, whatever the order', () => {
  let undone = 0;
  fc.assert(fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
    let text = ['0:', '1:', '2:', '3:', '4:', '5:'].join('\n');
    const history = new EditHistory();
    history.see(text);
    for (const { who, line, text: written } of steps) {
      if (who === 'mine') {
        // Over what the other has written one writes knowingly, and may do so again.
        if (text.split('\n')[line]?.endsWith('!') === true) continue;
        const before = text;
        text = put(text, line, written);
        history.did(before, text);
      } else if (who === 'theirs') text = put(text, line, `${written}!`);
      else {
        const theirs = (all: string): string[] => all.split('\n').filter((each) => each.endsWith('!'));
        const result = history[who](text);
        if (typeof result === 'string') continue;
        expect(theirs(result.text)).toEqual(expect.arrayContaining(theirs(text)));
        expect(result.text.split('\n').map((each) => each[0])).toEqual(['0', '1', '2', '3', '4', '5']);
        text = result.text;
        undone++;
      }
    }
  }));
  expect(undone).toBeGreaterThan(10);
});

test('all changes are taken back to the first text, and made again to the last', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
    const history = new EditHistory();
    const first = ['0:', '1:', '2:', '3:', '4:', '5:'].join('\n');
    let text = first;
    for (const { line, text: written } of steps) {
      const before = text;
      text = put(text, line, written);
      history.did(before, text);
    }
    const last = text;
    for (let undone = history.undo(text); undone !== 'nothing'; undone = history.undo(text)) text = typeof undone === 'string' ? text : undone.text;
    expect(text).toBe(first);
    for (let redone = history.redo(text); redone !== 'nothing'; redone = history.redo(text)) text = typeof redone === 'string' ? text : redone.text;
    expect(text).toBe(last);
  }));
});

test('where the text has been changed since, the change is not taken back, but those before it are', () => {
  const history = new EditHistory();
  history.did('a b c', 'a b C');
  history.did('a b C', 'A b C');
  expect(history.undo('AA b C')).toBe('changed');
  expect(history.undo('AA b C')).toEqual({ text: 'AA b c' });
  expect(history.undo('AA b c')).toBe('nothing');
});
