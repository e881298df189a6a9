import type { NoteFacts } from '../../note/facts';
import type { Properties } from '../../note/properties';

/** What an export asks of every note; the rest is parsed when it is asked for. */
export type Eager = Pick<NoteFacts, 'path' | 'hash' | 'properties' | 'tags'>;
type Details = Omit<NoteFacts, keyof Eager>;

/** Facts as the state saved them: nine of ten notes are only asked for their name. */
export class StoredFacts implements NoteFacts {
  readonly path: string;
  readonly hash: string;
  readonly properties: Properties;
  readonly tags: readonly string[];
  private parsed: Details | undefined;

  constructor(
    eager: Eager,
    readonly stored: Uint8Array,
  ) {
    this.path = eager.path;
    this.hash = eager.hash;
    this.properties = eager.properties;
    this.tags = eager.tags;
  }

  get headings(): NoteFacts['headings'] {
    return this.details.headings;
  }

  get blocks(): NoteFacts['blocks'] {
    return this.details.blocks;
  }

  get links(): NoteFacts['links'] {
    return this.details.links;
  }

  get problems(): NoteFacts['problems'] {
    return this.details.problems;
  }

  get uses(): NoteFacts['uses'] {
    return this.details.uses;
  }

  private get details(): Details {
    return (this.parsed ??= parseDetails(this.stored));
  }
}

/** As bytes for the state: what `StoredFacts` parses when it is asked for. */
export function printDetails(facts: NoteFacts): Uint8Array {
  if (facts instanceof StoredFacts) return facts.stored;
  const { headings, blocks, links, uses, problems } = facts;
  const details: Details = { headings, blocks, links, uses, problems };
  return new TextEncoder().encode(JSON.stringify(details));
}

function parseDetails(stored: Uint8Array): Details {
  const value: unknown = JSON.parse(new TextDecoder().decode(stored));
  if (!isDetails(value)) throw new TypeError('Cannot read facts of the state: they passed its checksum and are not facts');
  return value;
}

/** Looks at the surface only: the checksum of the state says that these are the bytes we wrote. */
function isDetails(value: unknown): value is Details {
  return typeof value === 'object' && value !== null && ['headings', 'blocks', 'links', 'uses', 'problems'].every((name) => name in value);
}
