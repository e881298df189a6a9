/** @jest-environment jsdom */
import { startHost, type Host } from '../in-jest';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.close());

test('find gives null where nothing matches', () => {
  expect(createDiv().find('.none')).toBeNull();
  expect(createDiv().findAll('.none')).toEqual([]);
});

test('elements are made with class, text, attributes and place', () => {
  const parent = createDiv({ cls: ['a', 'b c'], attr: { 'data-n': 1, hidden: true, gone: null } });
  parent.createSpan({ text: 'last' });
  parent.createEl('a', { text: 'first', href: '#x', prepend: true });
  const input = parent.createEl('input', { type: 'text', value: 'v', placeholder: 'p' });
  expect(parent.className).toBe('a b c');
  expect(parent.getAttribute('data-n')).toBe('1');
  expect(parent.hasAttribute('gone')).toBe(false);
  expect([...parent.children].map((child) => child.localName)).toEqual(['a', 'span', 'input']);
  expect([input.value, input.placeholder]).toEqual(['v', 'p']);
  const area = parent.createEl('textarea', { attr: { placeholder: 'q', title: 't' } });
  expect([area.placeholder, area.title]).toEqual(['q', 't']);
});

test('a delegated listener hears of the rows alone, and of rows that come later', () => {
  const list = document.body.createDiv();
  const heard: string[] = [];
  const listener = (_event: MouseEvent, row: HTMLElement): void => void heard.push(row.textContent);
  list.on('click', '.row', listener);
  list.createDiv({ cls: 'other', text: 'other' }).click();
  list.createDiv({ cls: 'row', text: 'row' }).createEl('b').click();
  list.off('click', '.row', listener);
  list.createDiv({ cls: 'row', text: 'late' }).click();
  expect(heard).toEqual(['row']);
  list.remove();
});

test('text, classes and visibility are set by words', () => {
  const element = document.body.createDiv();
  element.setText('text');
  element.addClass('a', 'b');
  element.toggleClass(['b', 'c'], true);
  element.removeClass('a');
  expect([element.getText(), element.className, element.hasClass('c')]).toEqual(['text', 'b c', true]);
  element.hide();
  expect(element.isShown()).toBe(false);
  element.show();
  expect(element.isShown()).toBe(true);
  element.empty();
  element.detach();
  expect(element.isConnected).toBe(false);
});

test('a node knows its window and what it is', () => {
  const element = createEl('p');
  expect([element.win, element.doc, activeWindow, activeDocument]).toEqual([window, document, window, document]);
  expect([element.instanceOf(HTMLParagraphElement), element.instanceOf(HTMLInputElement)]).toEqual([true, false]);
});

test('the language has the app\'s additions, which no loop lists', () => {
  expect([[1, 2].first(), [1, 2].last(), [1, 1, 2].unique(), 'abc'.contains('b'), Math.clamp(5, 0, 3)]).toEqual([1, 2, [1, 2], true, 3]);
  expect(Object.keys(Array.prototype)).toEqual([]);
});
