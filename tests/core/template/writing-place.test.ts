import { writingPlace } from '../../../src/core/template/writing-place';

test.each([
  ['- \n- ', '- '],
  ['- done\n- [ ] \n- ', '- done\n- [ ] '],
  ['text\n\t* \r\nmore', 'text\n\t* '],
  ['- done', '- done'],
  ['---\ntags:\n- \n---\n- ', '---\ntags:\n- \n---\n- '],
  ['---\ntags:\n- \n---\ntext\n', '---\ntags:\n- \n---\ntext\n'],
  ['-\n--- \n', '-\n--- \n'],
  ['', ''],
])('in %j one writes after %j', (text, before) => {
  expect(text.slice(0, writingPlace(text))).toBe(before);
});
