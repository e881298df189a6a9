import type { BasesPropertyId } from 'obsidian';
import type { App } from '../app/app';
import { getAllTags } from '../metadata/front-matter';
import { notDone } from '../not-done';
import type { TFile } from '../vault/abstract-file';
import { DateValue, FileValue, LinkValue } from './special-values';
import { ListValue, NullValue, NumberValue, StringValue, valueOf, type Value } from './value';

export function parsePropertyId(id: BasesPropertyId): { type: string; name: string } {
  const cut = id.indexOf('.');
  return { type: id.slice(0, cut), name: id.slice(cut + 1) };
}

/** One row: a file and what it says of itself. */
export class BasesEntry {
  constructor(private readonly app: App, readonly file: TFile) {}

  getValue(id: BasesPropertyId): Value | null {
    const { type, name } = parsePropertyId(id);
    if (type === 'formula') return notDone(`BasesEntry.getValue('${id}')`);
    const cache = this.app.metadataCache.getFileCache(this.file);
    if (type === 'note') return this.#noteValue(cache?.frontmatter?.[name]);
    const { file } = this;
    switch (name) {
      case 'file': return new FileValue(this.app, file);
      case 'name': return new StringValue(file.name);
      case 'basename': return new StringValue(file.basename);
      case 'path': return new StringValue(file.path);
      case 'folder': return new StringValue(file.parent?.path ?? '');
      case 'ext': return new StringValue(file.extension);
      case 'size': return new NumberValue(file.stat.size);
      case 'ctime': return new DateValue(new Date(file.stat.ctime), true);
      case 'mtime': return new DateValue(new Date(file.stat.mtime), true);
      case 'tags': return new ListValue((cache && getAllTags(cache)) ?? []);
      case 'links': return new ListValue(cache?.links?.map(({ link }) => new LinkValue(this.app, `[[${link}]]`, file.path)) ?? []);
      default: return notDone(`BasesEntry.getValue('${id}')`);
    }
  }

  /** Links and dates are read as what they are. */
  #noteValue(plain: unknown): Value {
    if (Array.isArray(plain)) return new ListValue(plain.map((each) => this.#noteValue(each)));
    if (typeof plain !== 'string') return valueOf(plain);
    return LinkValue.parseFromString(this.app, plain, this.file.path) ?? (/^\d{4}-\d\d-\d\d/.test(plain) ? DateValue.parseFromString(plain) : null) ?? valueOf(plain);
  }
}

export class BasesEntryGroup {
  constructor(readonly key: Value, readonly entries: BasesEntry[]) {}

  hasKey(): boolean {
    return this.key !== NullValue.value;
  }
}

/** What a query has found; a new one is made for every change. */
export class BasesQueryResult {
  constructor(readonly data: BasesEntry[], private readonly order: BasesPropertyId[], private readonly groupBy?: BasesPropertyId) {}

  get properties(): BasesPropertyId[] {
    return this.order;
  }

  get groupedData(): BasesEntryGroup[] {
    const { groupBy } = this;
    if (!groupBy) return [new BasesEntryGroup(NullValue.value, this.data)];
    const groups = new Map<string, { key: Value; entries: BasesEntry[] }>();
    for (const entry of this.data) {
      const key = entry.getValue(groupBy) ?? NullValue.value;
      const group = groups.get(key.toString()) ?? { key, entries: [] };
      group.entries.push(entry);
      groups.set(key.toString(), group);
    }
    return [...groups.values()].map(({ key, entries }) => new BasesEntryGroup(key, entries));
  }

  getSummaryValue(): Value {
    return notDone('BasesQueryResult.getSummaryValue');
  }
}
