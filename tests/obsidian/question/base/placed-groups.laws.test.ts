/** @jest-environment jsdom */
// First: it brings what a browser has and jsdom lacks.
import { startHost } from '../../../host/in-jest';
import fc from 'fast-check';
import { PlacedGroups } from '../../../../src/obsidian/question/base/placed-groups';
import { isDeep } from '../../../support/is-deep';

beforeAll(() => startHost());

/** Groups of the letters that a shuffle gives, cut where the numbers say. */
const groupings = fc.record({
  letters: fc.shuffledSubarray([...'abcdefgh'], { minLength: 0 }),
  names: fc.shuffledSubarray([undefined, '', 'read', 'open'], { minLength: 1 }),
}).map(({ letters, names }) => names.map((name, at) => ({ name, letters: letters.filter((_, index) => index % names.length === at) })));

test('whatever groups come after whatever others, the last ones are there, and a row that stays keeps the keyboard', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(groupings, fc.nat(12)), { minLength: 1, maxLength: 5 }), groupings, async (before, last) => {
    const el = document.body.createDiv();
    const groups = new PlacedGroups(el);
    const items = new Map([...'abcdefgh'].map((letter) => [letter, createEl('li', { text: letter, attr: { tabindex: '0' } })]));
    const place = async (wanted: typeof last, steps: number): Promise<void> => {
      let left = steps;
      await groups.place(wanted.map(({ name, letters }) => ({
        heading: name === undefined ? undefined : { name, draw: (head: HTMLElement) => head.setText(`${name}:`) },
        items: letters.flatMap((letter) => items.get(letter) ?? []),
      })), () => undefined, () => (left -= 1) > 0);
    };
    for (const [wanted, steps] of before) await place(wanted, steps);
    await place(last, Infinity);
    const shown = (): unknown => [...el.querySelectorAll('ul')].map((list) => [document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent, [...list.children].map(({ textContent }) => textContent)]);
    expect(shown()).toEqual(last.map(({ name, letters }) => [name === undefined ? undefined : `${name}: ${letters.length}`, letters]));
    const first = el.querySelector('li');
    first?.focus();
    await place(last.map((group) => ({ ...group, letters: group.letters.filter((letter) => letter === first?.textContent) })), Infinity);
    expect(first === null || document.activeElement === first).toBe(true);
    el.remove();
  }), { numRuns: isDeep ? 3000 : 100 });
});
