import type { BasesPropertyId, BasesSortConfig } from 'obsidian';
import type { App } from '../app/app';
import { Component } from '../app/component';
import { notDone } from '../not-done';
import { freePath, joined } from '../vault/path';
import { DateValue } from './special-values';
import { BasesEntry, BasesQueryResult, parsePropertyId } from './query';
import { NullValue, NumberValue, type Value } from './value';

/** A view of a base, as its `.base` file would say; what it filters by is a function here. */
export interface BaseQuery {
  readonly name?: string;
  readonly filter?: (entry: BasesEntry) => boolean;
  readonly order?: readonly BasesPropertyId[];
  readonly sort?: readonly BasesSortConfig[];
  readonly groupBy?: BasesPropertyId;
  readonly displayNames?: Readonly<Record<string, string>>;
  /** What the user chose among the view's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Where notes that are made from the view go. */
  readonly newNotes?: string;
}

export class BasesViewConfig {
  readonly name: string;
  readonly #values: Map<string, unknown>;

  constructor(private readonly query: BaseQuery, private readonly changed: () => void) {
    this.name = query.name ?? 'View';
    this.#values = new Map(Object.entries(query.options ?? {}));
  }

  get(key: string): unknown {
    return this.#values.get(key);
  }

  getAsPropertyId(key: string): BasesPropertyId | null {
    const value = this.get(key);
    return typeof value === 'string' && /^(?:note|file|formula)\../.test(value) ? value as BasesPropertyId : null;
  }

  getEvaluatedFormula(): Value {
    return notDone('BasesViewConfig.getEvaluatedFormula');
  }

  set(key: string, value: unknown): void {
    if (value === null) this.#values.delete(key);
    else this.#values.set(key, value);
    this.changed();
  }

  getOrder(): BasesPropertyId[] {
    return [...this.query.order ?? []];
  }

  getSort(): BasesSortConfig[] {
    return [...this.query.sort ?? []];
  }

  getDisplayName(id: BasesPropertyId): string {
    return this.query.displayNames?.[id] ?? parsePropertyId(id).name;
  }
}

/** Runs the query over the notes anew whenever the index has changed. */
export class QueryController extends Component {
  view: BasesView | undefined;
  readonly config: BasesViewConfig;

  constructor(readonly app: App, readonly query: BaseQuery) {
    super();
    this.config = new BasesViewConfig(query, () => this.run());
  }

  override onload(): void {
    this.registerEvent(this.app.metadataCache.on('resolved', () => this.run()));
  }

  run(): void {
    const { view, app, query } = this;
    if (!view) return;
    const entries = app.vault.getMarkdownFiles().map((file) => new BasesEntry(app, file)).filter((entry) => query.filter?.(entry) ?? true);
    for (const { property, direction } of [...query.sort ?? []].reverse()) {
      entries.sort((a, b) => (direction === 'ASC' ? 1 : -1) * compared(a.getValue(property), b.getValue(property)));
    }
    view.config = this.config;
    view.allProperties = this.#allProperties();
    view.data = new BasesQueryResult(entries, this.config.getOrder(), query.groupBy);
    view.onDataUpdated();
  }

  #allProperties(): BasesPropertyId[] {
    const names = this.app.vault.getMarkdownFiles().flatMap((file) => Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}));
    const ofFiles = ['name', 'path', 'folder', 'ext', 'size', 'ctime', 'mtime', 'tags', 'links'] as const;
    return [...[...new Set(names)].map((name): BasesPropertyId => `note.${name}`), ...ofFiles.map((name): BasesPropertyId => `file.${name}`)];
  }
}

export abstract class BasesView extends Component {
  abstract type: string;
  readonly app: App;
  declare config: BasesViewConfig;
  allProperties: BasesPropertyId[] = [];
  declare data: BasesQueryResult;

  constructor(private readonly controller: QueryController) {
    super();
    this.app = controller.app;
    controller.view = this;
  }

  abstract onDataUpdated(): void;

  async createFileForView(baseFileName = 'Untitled', change?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    const { vault, fileManager, workspace } = this.app;
    const folder = this.controller.query.newNotes ?? fileManager.getNewFileParent('').path;
    const path = await freePath(joined(folder, `${baseFileName}.md`), (each) => vault.adapter.exists(each));
    const file = await vault.create(path, '');
    if (change) await fileManager.processFrontMatter(file, change);
    await workspace.getLeaf(false).openFile(file);
  }
}

/** Numbers and dates by size, everything else by its text; what is empty is the least. */
function compared(a: Value | null, b: Value | null): number {
  if (a instanceof NumberValue && b instanceof NumberValue) return a.data - b.data;
  if (a instanceof DateValue && b instanceof DateValue) return a.date.getTime() - b.date.getTime();
  return (a ?? NullValue.value).toString().localeCompare((b ?? NullValue.value).toString());
}
