import type { App } from '../app/app';
import { Platform } from '../app/platform';
import { FileExplorerView } from './file-explorer';
import { MarkdownView } from './markdown-view';
import { MediaView } from './media-view';
import { EmptyView } from './placeholder-views';

/** The views that come with the app, and the file list in its place when there is no layout yet. */
export function registerOwnViews({ workspace, registries }: App): void {
  const { views } = workspace;
  views.registerView('empty', (leaf) => new EmptyView(leaf));
  views.registerView('markdown', (leaf) => new MarkdownView(leaf));
  for (const type of ['image', 'audio', 'video', 'pdf']) views.registerView(type, (leaf) => new MediaView(leaf, type));
  if (registries.basesEnabled) {
    views.registerView('bases', (leaf) => new MediaView(leaf, 'bases'));
    views.registerExtensions(['base'], 'bases');
  }
  views.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
  workspace.onLayoutReady(() => {
    if (workspace.getLeavesOfType('file-explorer').length > 0) return undefined;
    if (!Platform.isMobile) workspace.leftSplit.expand();
    return workspace.getLeftLeaf(false)?.setViewState({ type: 'file-explorer' });
  });
}
