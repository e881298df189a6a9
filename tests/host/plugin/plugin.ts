import type { BasesViewRegistration, CliFlags, CliHandler, Command, HoverLinkSource, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from '../app/app';
import { Component } from '../app/component';
import { claimLanguage, codeBlockPostProcessor, registerPostProcessor, releaseLanguage, unregisterPostProcessor, type PostProcessor, type PostProcessorContext } from '../markdown/post-processors';
import { notDone } from '../not-done';
import { own } from '../own';
import { attempt } from '../settings/button';
import type { SettingTab } from '../settings/setting-tab';
import { setIcon } from '../ui/icon';
import { setTooltip } from '../ui/tooltip';
import type { EditorSuggest } from '../workspace/editor-suggest';
import type { ViewCreator } from '../workspace/view-registry';

export abstract class Plugin extends Component {
  settings?: unknown;
  #saving = 0;
  onExternalSettingsChange?(): unknown;

  constructor(readonly app: App, readonly manifest: PluginManifest) {
    super();
  }

  /** As the app starts a plugin: its own `onload` is waited for. */
  async start(): Promise<void> {
    this._loaded = true;
    await this.onload();
    this.loadChildren();
  }

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.app.registries.ribbonEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
    setIcon(element, icon);
    setTooltip(element, title, { placement: 'right' });
    own(() => element.addEventListener('click', (event) => attempt(() => callback(event))));
    this.register(() => element.remove());
    return element;
  }

  /** On a phone or tablet there is no status bar to see it in. */
  addStatusBarItem(): HTMLElement {
    const element = this.app.registries.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => element.remove());
    return element;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.registries.commands.add(command);
    this.register(() => this.app.registries.commands.remove(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.registries.commands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.app.registries.settings.addTab(tab);
    this.register(() => this.app.registries.settings.removeTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.workspace.views.registerView(type, creator);
    this.register(() => this.app.workspace.views.unregisterView(type));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.registries.hoverSources.add(id, info);
    this.register(() => this.app.registries.hoverSources.remove(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.workspace.views.registerExtensions(extensions, viewType);
    this.register(() => this.app.workspace.views.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    registerPostProcessor(processor, sortOrder);
    this.register(() => unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, element: HTMLElement, context: PostProcessorContext) => Promise<unknown> | void,
    sortOrder?: number,
  ): PostProcessor {
    claimLanguage(language);
    this.register(() => releaseLanguage(language));
    return this.registerMarkdownPostProcessor(codeBlockPostProcessor(language, handler), sortOrder);
  }

  registerBasesView(id: string, registration: BasesViewRegistration): boolean {
    const { bases, basesEnabled } = this.app.registries;
    if (!basesEnabled) return false;
    bases.add(id, registration);
    this.register(() => bases.remove(id));
    return true;
  }

  registerEditorExtension(_extension: unknown): void {
    notDone('Plugin.registerEditorExtension: its editor is a text area, and not CodeMirror');
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.app.registries.protocol.add(action, handler);
    this.register(() => this.app.registries.protocol.remove(action));
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    this.app.registries.cli.add(command, { description, flags: flags ?? {}, handler });
    this.register(() => this.app.registries.cli.remove(command));
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.app.workspace.suggests.add(suggest);
    this.register(() => this.app.workspace.suggests.remove(suggest));
  }

  get dataPath(): string {
    return `${this.manifest.dir}/data.json`;
  }

  /** True while the plugin itself writes its data: that is no change from elsewhere. */
  get isSaving(): boolean {
    return this.#saving > 0;
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return await adapter.exists(this.dataPath) ? JSON.parse(await adapter.read(this.dataPath)) as unknown : null;
  }

  async saveData(data: unknown): Promise<void> {
    const text = JSON.stringify(data, null, 2);
    this.#saving += 1;
    try {
      await this.app.vault.adapter.mkdir(this.manifest.dir ?? '');
      await this.app.vault.adapter.write(this.dataPath, text);
    } finally {
      this.#saving -= 1;
    }
  }
}
