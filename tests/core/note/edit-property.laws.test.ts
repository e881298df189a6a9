import fc from 'fast-check';
import { propertyEdit } from '../../../src/core/note/edit-property';
import { readProperties, type Properties } from '../../../src/core/note/properties';
import type { PlainValue, WritableValue } from '../../../src/core/note/write-property';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';
import { isDeep } from '../../support/is-deep';

const plain: fc.Arbitrary<PlainValue> = fc.oneof(
  fc.constantFrom<PlainValue>('a', 'b', 'c', '[[A]]', 'a, b', '# a', 'true', '2301.01234', null, true, 12, -1.5),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'ab:# -[]{},&*!|>\'"%@`\n\\：中'), maxLength: 8 }),
);
const values: fc.Arbitrary<WritableValue> = fc.oneof(plain, fc.array(plain, { maxLength: 4 }));
const written = fc.constantFrom('', ' a', ' "a b"', " 'it''s'", ' a # c', ' # c', ' []', ' [a, b]', ' [ "a", b ,c] # d', '\n  - a\n  - b', '\n- a # x\n- "b"\n\n- c', '\n  # c\n  - a\n  -', ' |\n  a\n  b', ' >-\n  a\n\n  b', ' {a: 1}', ' &x a', ' *x', ' !t a', '\n  b: 1', ' a\n  b', ' [a,\n  b, # c\n  c]', ' 12', ' null', ' ~');
const line = fc.oneof(
  fc.tuple(fc.constantFrom('k', 'a', 'b', '"k"', 'k '), written).map(([key, value]) => `${key}:${value}`),
  fc.constantFrom('# comment', '', '  ', 'k', '- a', '...'),
);
const notes = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), fc.option(fc.array(line, { maxLength: 5 })), fc.constantFrom('', '# A\n\nText\n', '---\n', '\n', '[[k]]: x')).map(([mark, eol, lines, body]) => (
  mark + (lines === null ? body : `---\n${lines.map((one) => `${one}\n`).join('')}---\n${body}`).replaceAll('\n', eol)
));
const runs = { numRuns: isDeep ? 40_000 : 400 };

function propertiesOf(text: string): { readonly properties: Properties; readonly body: string } {
  const token = scan(text).tokens[0];
  if (token?.kind !== 'frontMatter') return { properties: { values: {} }, body: text.replace(/^\uFEFF/, '') };
  return { properties: readProperties(text.slice(token.yaml.start, token.yaml.end)), body: text.slice(token.end).replace(/^\r?\n/, '') };
}

test('the value is read back, all others are as they were, and so is every line of text', () => {
  let made = 0;
  fc.assert(fc.property(notes, values, (text, value) => {
    const found = propertyEdit(text, 'k', value);
    if ('refused' in found) return;
    made++;
    const [before, after] = [propertiesOf(text), propertiesOf(applyEdits(text, found.edits))];
    expect(after.properties).toEqual({ values: { ...before.properties.values, k: value } });
    expect(after.body).toBe(before.body);
  }), runs);
  expect(made).toBeGreaterThan(runs.numRuns / 4);
});

test('no comment is lost, and no other line changes', () => {
  fc.assert(fc.property(notes, values, (text, value) => {
    const found = propertyEdit(text, 'k', value);
    if ('refused' in found) return;
    expect(found.edits.length).toBeLessThanOrEqual(1);
    const gone = found.edits.map(({ start, end }) => text.slice(start, end)).join('');
    expect(gone).not.toMatch(/#/);
    expect(gone).not.toMatch(/^(?:a|b):/m);
  }), runs);
});

test('what is set twice is set once', () => {
  fc.assert(fc.property(notes, values, (text, value) => {
    const found = propertyEdit(text, 'k', value);
    if ('refused' in found) return;
    expect(propertyEdit(applyEdits(text, found.edits), 'k', value)).toEqual({ edits: [] });
  }), runs);
});

test('simple properties are never refused', () => {
  const simple = fc.constantFrom('', ' a', ' "a b"', ' []', ' [a, b]', '\n  - a\n  - b', '\n- a', ' 12', ' true');
  fc.assert(fc.property(fc.option(simple), simple, values, fc.constantFrom('\n', '\r\n'), (own, other, value, eol) => {
    const text = `---\na:${other}\n${own === null ? '' : `k:${own}\n`}b: 1\n---\nText`.replaceAll('\n', eol);
    expect(propertyEdit(text, 'k', value)).toHaveProperty('edits');
  }), runs);
});
