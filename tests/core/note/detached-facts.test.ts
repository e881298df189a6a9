import { detachedFacts } from '../../../src/core/note/detached-facts';
import { readFacts } from '../../../src/core/note/read-facts';

const note = `---
title: A title that is long enough
authors: ["First Author", "Second Author"]
year: 2024
place: { city: Beijing, open: true, none: null }
tags: [one/two]
---
# A heading that is long enough

Text with [[a link that is long enough]] and #a-tag-that-is-long-enough ^the-block

%% never closed
`;

test('detached facts say what the facts say', () => {
  const { facts } = readFacts('Note.md', new TextEncoder().encode(note));
  expect(facts.problems).toHaveLength(1);
  expect(detachedFacts(facts)).toEqual(facts);
});

test('an empty property and a broken one stay as they are', () => {
  for (const yaml of ['""', '[', 'a: b: c']) {
    const { facts } = readFacts('Note.md', new TextEncoder().encode(`---\nkey: ${yaml}\n---\n`));
    expect(detachedFacts(facts)).toEqual(facts);
  }
});
