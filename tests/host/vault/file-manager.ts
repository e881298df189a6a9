import type { DataWriteOptions } from 'obsidian';
import type { MetadataCache } from '../metadata/metadata-cache';
import { leaveUndone, notDone } from '../not-done';
import { TFile, TFolder, type TAbstractFile } from './abstract-file';
import { generateLink } from './generate-link';
import { freePath, joined, normalizePath, parentPath } from './path';
import type { Preferences } from './preferences';
import { processFrontMatter } from './process-front-matter';
import { standingLinks, updateLinks } from './update-links';
import { Vault } from './vault';

export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly index: MetadataCache,
    private readonly preferences: () => Preferences,
    private readonly activeFile: () => TFile | null,
  ) {}

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { newFileLocation, newFileFolderPath } = this.preferences();
    const wanted = newFileLocation === 'current' ? parentPath(sourcePath) : newFileLocation === 'folder' ? normalizePath(newFileFolderPath) : '/';
    return this.vault.getFolderByPath(wanted) ?? this.vault.getRoot();
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moved = new Set<TFile>();
    if (file instanceof TFolder) Vault.recurseChildren(file, (each) => each instanceof TFile && moved.add(each));
    else if (file instanceof TFile) moved.add(file);
    const links = standingLinks(this.vault, this.index, moved);
    await this.vault.rename(file, newPath);
    if (!this.preferences().alwaysUpdateLinks) notDone('FileManager.renameFile asking whether links are to be updated');
    await updateLinks(this.vault, this.index, this.preferences(), links);
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const { trashOption } = this.preferences();
    if (trashOption === 'none') await this.vault.delete(file, true);
    else await this.vault.trash(file, trashOption === 'system');
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath?: string, alias?: string): string {
    return generateLink({ file, sourcePath, subpath, alias }, this.preferences(), this.index);
  }

  processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
    return processFrontMatter(this.vault, file, change, options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = this.activeFile()?.path ?? ''): Promise<string> {
    const folder = this.#attachmentFolder(sourcePath);
    if (!this.vault.getFolderByPath(folder)) await this.vault.createFolder(folder);
    return freePath(joined(folder, filename), (path) => this.vault.adapter.exists(path));
  }

  #attachmentFolder(sourcePath: string): string {
    const wanted = this.preferences().attachmentFolderPath;
    return normalizePath(wanted.startsWith('./') ? joined(parentPath(sourcePath), wanted.slice(2)) : wanted);
  }
}

leaveUndone('FileManager', FileManager.prototype, ['promptForDeletion']);
