import fc from 'fast-check';
import { headingId, type SeenSlugs } from '../../../src/core/docsify/slug';
import { headingHtml, pageBlocks, childTokens } from '../../../src/core/verify/page-tokens';
import { verifySite } from '../../../src/core/verify/verify-site';
import type { Token, Tokens } from 'marked';
import { isDeep } from '../../support/is-deep';
import { hostileNotes, type Notes } from '../../support/hostile-notes';
import { exportVault, type Exported } from '../../support/memory-vault';

// The long run looks for what is new; this one must not fail today for what it did not find yesterday.
const runs = isDeep ? {} : { numRuns: 120, seed: 20260302 };

async function exported(notes: Notes): Promise<Exported> {
  return exportVault(notes, { include: ['/'], settings: { language: 'en' } });
}

test('whatever stands in the notes, every link, anchor and image of the site leads somewhere', async () => {
  await fc.assert(fc.asyncProperty(hostileNotes, async (notes) => {
    const { site } = await exported(notes);
    const { broken } = await verifySite(site);
    expect(broken.filter(({ page }) => page !== 'index.html')).toEqual([]);
  }), runs);
});

test('every heading of a page has an id of its own, which links to it can reach', async () => {
  await fc.assert(fc.asyncProperty(hostileNotes, async (notes) => {
    const { pages } = await exported(notes);
    for (const [path, text] of Object.entries(pages)) {
      if (!path.endsWith('.md')) continue;
      const seen: SeenSlugs = new Map();
      const ids = headingsOf(pageBlocks(text)).map((heading) => headingId(heading.text, seen, headingHtml(heading.tokens)));
      expect([path, ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)]).toEqual([path, []]);
    }
  }), runs);
});

function headingsOf(tokens: readonly Token[]): Tokens.Heading[] {
  return tokens.flatMap((token) => (token.type === 'heading' ? [token as Tokens.Heading] : headingsOf(childTokens(token))));
}
