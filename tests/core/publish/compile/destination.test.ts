import fc from 'fast-check';
import type { NoteFacts } from '../../../../src/core/note/facts';
import { library } from '../../../../src/core/note/library';
import { readFacts } from '../../../../src/core/note/read-facts';
import { destinationOf } from '../../../../src/core/publish/compile/destination';
import { mapSite } from '../../../../src/core/publish/place/map-site';
import type { SiteMap } from '../../../../src/core/publish/place/site-map';
import { folderRules } from '../../../../src/core/publish/select/folder-rules';
import { selectNotes } from '../../../../src/core/publish/select/selection';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';

const texts: Readonly<Record<string, string>> = {
  'Home.md': '# Home\n\n## Part\n',
  'A/Same.md': '## Part\n\nText ^b\n',
  'A/Other.md': '## Part\n',
  'B/Same.md': '## Another\n',
  'B/Hidden.md': '---\npublish: false\n---\n',
};
const notes = new Map(Object.entries(texts).map(([path, text]) => [path, readFacts(path, new TextEncoder().encode(text)).facts]));
const paths = [...notes.keys(), 'A/figure.png'];

function site(): SiteMap {
  return mapSite({
    published: selectNotes([...notes.values()], folderRules(DEFAULT_SETTINGS, ['/'])).published,
    attachments: ['A/figure.png'],
    library: library(paths),
    isWithheldName: (name) => name === 'Hidden',
    settings: DEFAULT_SETTINGS,
  }).map;
}

function note(path: string): NoteFacts {
  const facts = notes.get(path);
  if (facts === undefined) throw new Error(`There is no note "${path}"`);
  return facts;
}

test.each(['#Part', '#^b', '', ' '])('%j leads into the note that holds it, of all notes of a folder', (written) => {
  const map = site();
  expect(destinationOf(written, 'wikilink', note('A/Same.md'), map)).toMatchObject({ path: 'A/Same.md' });
  expect(destinationOf(written, 'wikilink', note('A/Other.md'), map)).toMatchObject({ path: 'A/Other.md' });
});

test('where a link leads does not depend on what was asked before', () => {
  const written = fc.constantFrom('Same', 'Same#Part', './Same', '../Home.md', '#Part', '%23Part', '', 'Hidden', 'Nowhere', 'figure.png#x', 'https://a.b', 'file:///a', '/A/Other');
  const question = fc.tuple(written, fc.constantFrom('wikilink' as const, 'markdown' as const), fc.constantFrom(...notes.keys()));
  fc.assert(fc.property(fc.array(question), (questions) => {
    const map = site();
    for (const [link, syntax, from] of questions) {
      expect(destinationOf(link, syntax, note(from), map)).toEqual(destinationOf(link, syntax, note(from), site()));
    }
  }), { numRuns: 50 });
});
