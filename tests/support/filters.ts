import type { Mutation } from './mutant';

/** One thing that keeps a secret in the vault, and what the program would be without it. */
export interface Filter extends Mutation {
  /** What the filter does. */
  readonly what: string;
  /** Why the gate alone cannot stop what then leaks; absent when it can. */
  readonly beyondGate?: string;
}

const filter = (what: string, file: string, find: string, replace: string, beyondGate?: string): Filter => (
  beyondGate === undefined ? { what, file, find, replace } : { what, file, find, replace, beyondGate }
);

const step = (name: string, what: string, beyondGate?: string): Filter => filter(what, 'publish/transforms/index.ts', `  ${name},\n`, '', beyondGate);

const FILES = 'the gate reads pages, not pictures and documents';
const WORD = 'one word says too little to be told from others';

/** Every filter between a vault and its site; each is one line of the program. */
export const filters: readonly Filter[] = [
  filter('only what is public is published', 'publish/select/selection.ts', "if (visibility === 'public')", "if (visibility !== 'private')", 'to the gate these notes are public'),
  filter('a conflict copy is private', 'publish/select/visibility.ts', 'if (isConflictCopy(note.path))', 'if (false)', 'to the gate these notes are public'),
  filter('unreadable properties are private', 'publish/select/declared-visibility.ts', 'if (properties.problem !== undefined)', 'if (false)', 'to the gate these notes are public'),
  filter('an unknown value is private', 'publish/select/declared-visibility.ts', "publish !== 'protected') return", "publish === 'protected') return", 'to the gate these notes are public'),
  step('withheld', 'comments and private callouts go'),
  filter('comments are withheld', 'note/withheld-spans.ts', "token.kind === 'comment' || ", ''),
  filter('private callouts are withheld', 'note/withheld-spans.ts', "(token.kind === 'callout' && token.type === 'private')", 'false'),
  filter('what browsers take for comments is withheld', 'note/withheld-spans.ts', "if (token.kind === 'html')", 'if (false)', 'plain patterns do not tell it from HTML'),
  filter('a footnote that nothing asks for is withheld', 'note/withheld-spans.ts', '!asked.has(token)', 'false', WORD),
  filter('the page has no token of what is withheld', 'publish/compile/compile.ts', 'visibleTokens(source, withheld)', 'source.tokens', FILES),
  filter('tags are those that readers see', 'note/read-facts.ts', 'tags: tagFacts(text, tokens,', 'tags: tagFacts(text, note.tokens,', WORD),
  step('hiddenLines', 'comments of diagrams and formulas go'),
  step('computedBlocks', 'questions to the vault go'),
  step('properties', 'front matter goes'),
  filter('a line for a project has nothing of a comment that reaches into it', 'publish/compile/shown-line.ts', 'if (isWhole([', 'if (line.end > 0 || isWhole(['),
  filter('a field of a task holds no comment', 'publish/compile/task-html.ts', 'held.some(({ start, end }) => start < span.end && end > span.start) ? undefined : ', ''),
  filter('the words of a line have nothing of a comment', 'quote/plain-words.ts', "...withheld.map(({ start, end }): Edit => ({ start, end, text: '' })), ", ''),
  step('links', 'links are compiled'),
  step('images', 'images are compiled'),
  step('embeds', 'embeds are compiled'),
  step('references', 'reference definitions are compiled'),
  step('urls', 'addresses of the own machine go'),
  step('html', 'raw HTML is compiled'),
  filter('only allowed properties are shown', 'publish/compile/properties-html.ts', 'of part.site.propertiesShown)', 'of Object.keys(part.facts.properties.values))'),
  filter('app addresses in properties go', 'publish/compile/properties-html.ts', 'LOCAL.test(text) || ', ''),
  filter('a definition goes', 'publish/transforms/references.ts', "if (token.kind === 'definition')", 'if (false)'),
  filter('HTML addresses are the site’s', 'publish/transforms/html.ts', 'yield* addresses(token, part);', ''),
  filter('HTML has nothing hidden', 'publish/transforms/html.ts', 'yield* hiddenHtml(token, part);', ''),
  filter('a link leads to the site only', 'publish/compile/destination.ts', "if (file === undefined) return { kind: 'withheld' };", "if (file === undefined) return { kind: 'page', path, page: path };"),
  filter('withheld names are known', 'publish/select/withheld-names.ts', 'has: (text) => ', 'has: (text) => false && '),
  filter('folders of private notes have withheld names', 'publish/select/withheld-names.ts', 'if (!open.has(folder))', 'if (false)', WORD),
  filter('aliases are withheld names', 'publish/select/withheld-names.ts', ', ...aliasesOf(note)];', '];', 'the gate knows the same names'),
  filter('a name is known whatever marks are around it', 'publish/select/withheld-names.ts', "key.replace(/[^\\p{L}\\p{N}\\p{M}]+/gu, '') || ", ''),
  filter('a name is known in percents', 'publish/select/withheld-names.ts', 'nameKey(percentDecoded(name))', 'nameKey(name)'),
  filter('the words of a link name no private note', 'publish/compile/link-label.ts', 'return text.trim() === target.trim() || site.isWithheldName(text);', 'return false;'),
  filter('a label shows no heading that readers do not see', 'publish/compile/link-label.ts', "return named.every((key) => key === '' || shown.has(key));", 'return true;'),
  filter('a heading that is not there stays unnamed', 'publish/compile/link-label.ts', 'if (destination.lost !== undefined) return false;', 'if (destination.lost !== undefined) return true;', WORD),
  filter('a title is what readers see of it', 'publish/place/place-notes.ts', "visibleText(heading, facts, bare)) ||", 'heading) ||'),
  filter('a heading with a link has an id of its own', 'publish/place/heading-ids.ts', "CHANGED.test(markdown) ? '' : ", ''),
  filter('attachments obey the rules', 'publish/select/attachments.ts', 'kept ||', '', FILES),
  filter('programs are no attachments', 'publish/select/attachments.ts', '|| RUNS.test(path)', '', FILES),
  filter('attachments go out only when they are shown', 'publish/stage/stage-attachments.ts', '[...shown]', "[...map.assets.keys()].map((path) => [path, ''] as const)", FILES),
  filter('a drawing with a script stays', 'publish/select/attachments.ts', 'if (!ACTIVE.test(source))', 'if (true)', FILES),
];
