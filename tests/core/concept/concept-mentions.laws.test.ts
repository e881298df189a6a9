import fc from 'fast-check';
import { conceptMentions } from '../../../src/core/concept/concept-mentions';
import { linkConcepts, wikilinkOf } from '../../../src/core/concept/link-concepts';
import { NameFinder } from '../../../src/core/concept/name-finder';
import { applyEdits } from '../../../src/core/text/edit';
import { scan } from '../../../src/core/text/scan';
import { isDeep } from '../../support/is-deep';
import { markdownish } from '../../support/markdownish';

const finder = new NameFinder([{ path: 'C/温度.md', names: ['温度', 'heat', 'PES'] }, { path: 'C/面.md', names: ['势能面', '温度计', 'a b'] }]);
const options = { path: 'A.md', resolve: () => undefined, which: 'all' } as const;
const words = fc.constantFrom('温度', ' heat ', '势能面', '温度计', 'PES', '|', '\n', '\n\n', '**', '\n## ', '[', ']', '`', '$');
const notes = fc.array(fc.oneof(markdownish(6), words), { maxLength: 12 }).map((parts) => parts.join(''));
const runs = { numRuns: isDeep ? 20_000 : 1_000 };

test('all that is linked is text that was there, and all else stays as it was', () => {
  let made = 0;
  fc.assert(fc.property(notes, (text) => {
    const mentions = conceptMentions(text, finder, options);
    const edits = linkConcepts(text, mentions.map((mention) => ({ ...mention, target: 'C' })), wikilinkOf);
    made += edits.length;
    const after = applyEdits(text, edits);
    expect(after.replace(/\[\[C\\?\|(heats?|PESs?|温度计?|势能面|a bs?)\]\]/gi, '$1')).toBe(text.replace(/\[\[C\\?\|(heats?|PESs?|温度计?|势能面|a bs?)\]\]/gi, '$1'));
    const links = scan(after).tokens.filter(({ kind }) => kind === 'wikilink').length;
    expect(links).toBe(scan(text).tokens.filter(({ kind }) => kind === 'wikilink').length + edits.length);
  }), runs);
  expect(made).toBeGreaterThan(runs.numRuns / 2);
});

test('mentions are in order, lie apart, and are names of the concepts', () => {
  fc.assert(fc.property(notes, (text) => {
    let end = 0;
    for (const mention of conceptMentions(text, finder, options)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(mention.start, mention.end)).toMatch(/^(?:heats?|PESs?|温度计?|势能面|a[- ]bs?)$/i);
      end = mention.end;
    }
  }), runs);
});

test('what is linked is not proposed again', () => {
  const resolve = (written: string): string => `C/${written}.md`;
  fc.assert(fc.property(notes, (text) => {
    const found = conceptMentions(text, finder, { ...options, resolve, which: 'first' });
    const edits = linkConcepts(text, found.map((mention) => ({ ...mention, target: mention.concepts[0]?.slice(2, -3) ?? '' })), wikilinkOf);
    if (edits.length < found.length) return;
    expect(conceptMentions(applyEdits(text, edits), finder, { ...options, resolve, which: 'first' })).toEqual([]);
  }), runs);
});
