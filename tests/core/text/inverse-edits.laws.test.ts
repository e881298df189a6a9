import fc from 'fast-check';
import { applyEdits, sortEdits, type Edit } from '../../../src/core/text/edit';
import { inverseEdits } from '../../../src/core/text/inverse-edits';

test('edits that do not overlap are taken back', () => {
  const drawn = fc.tuple(fc.string(), fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 }), fc.string({ maxLength: 4 })), { maxLength: 6 }));
  fc.assert(fc.property(drawn, ([text, parts]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, own] of parts) {
      const start = at + gap;
      if (start + length > text.length) break;
      edits.push({ start, end: start + length, text: own });
      at = start + length + 1;
    }
    const after = applyEdits(text, sortEdits(edits));
    expect(applyEdits(after, inverseEdits(text, edits))).toBe(text);
  }));
});
