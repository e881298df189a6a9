import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptsIn } from '../../src/core/concept/concepts-in';
import { conceptMentions } from '../../src/core/concept/concept-mentions';
import { NameFinder } from '../../src/core/concept/name-finder';
import { readFacts } from '../../src/core/note/read-facts';

/** How the mentions that are found compare with what a reader says of each place. */
export interface Score {
  /** How many places say a concept, and how many a word that is none there. */
  readonly mentions: number;
  readonly others: number;
  /** Of what is proposed at these places, the share that is right. */
  readonly precision: string;
  /** Of the mentions at these places, the share that is proposed. */
  readonly recall: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/**
 * Compares with labels: `note:line:column`, the words there, and the path of the concept that they mean, or `-` where
 * they mean none, or no link may be. A proposal is right when the concept is among those that it offers.
 */
export function scoreOf(vault: string, folder: string, labels: string): Score {
  const notes = new Map(readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => {
    const { facts, text } = readFacts(path.normalize('NFC'), readFileSync(join(vault, path)));
    return [facts.path, { facts, text }];
  }));
  const finder = new NameFinder(conceptsIn([...notes.values()].map(({ facts }) => facts), folder));
  const found = new Map([...notes].map(([path, { text }]) => [path, conceptMentions(text, finder, { path, resolve: () => undefined, which: 'all' })]));
  const rows = readFileSync(labels, 'utf8').trim().split('\n').map((row) => row.split('\t'));
  const wrong: string[] = [];
  const missed: string[] = [];
  let [right, mentions] = [0, 0];
  for (const [place = '', words = '', concept = ''] of rows) {
    const [, path = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
    const text = notes.get(path)?.text ?? '';
    const start = text.split('\n').slice(0, Number(line) - 1).reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1;
    if (text.slice(start, start + words.length) !== words) throw new Error(`${place} does not say "${words}"`);
    const proposed = found.get(path)?.find((mention) => mention.start === start && mention.end === start + words.length);
    if (concept !== '-') mentions++;
    if (proposed?.concepts.includes(concept)) right++;
    else {
      if (proposed !== undefined) wrong.push(`${place} ${words}`);
      if (concept !== '-') missed.push(`${place} ${words}`);
    }
  }
  const share = (part: number, whole: number): string => `${part}/${whole} = ${(part / whole).toFixed(3)}`;
  return { mentions, others: rows.length - mentions, precision: share(right, right + wrong.length), recall: share(right, mentions), wrong, missed };
}
