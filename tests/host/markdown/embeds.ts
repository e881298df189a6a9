import { parseLinktext } from '../metadata/link-text';
import { resolveSubpath } from '../metadata/subpath';
import type { Rendering } from './renderer';

const deepest = 3;
const pictures = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'svg', 'webp', 'avif']);
let depth = 0;

/** Shows pictures, and other notes or parts of them, where they are embedded. */
export async function drawEmbeds(block: HTMLElement, { app, sourcePath, component }: Rendering, render: (part: Rendering) => Promise<void>): Promise<void> {
  for (const embed of block.querySelectorAll<HTMLElement>('.internal-embed')) {
    const { path, subpath } = parseLinktext(embed.getAttribute('src') ?? '');
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    embed.addClass('is-loaded');
    if (!file) {
      embed.createDiv({ cls: 'file-embed mod-empty', text: `"${path}" is not created yet.` });
    } else if (pictures.has(file.extension)) {
      embed.addClass('image-embed');
      embed.createEl('img', { attr: { src: app.vault.getResourcePath(file), alt: embed.getAttribute('alt') ?? file.name } });
    } else if (file.extension === 'md' && depth < deepest) {
      embed.addClass('markdown-embed');
      const cache = app.metadataCache.getFileCache(file);
      const text = await app.vault.cachedRead(file);
      const part = subpath === '' || !cache ? null : resolveSubpath(cache, subpath);
      const markdown = part ? text.slice(part.start.offset, part.end?.offset) : text;
      depth += 1;
      await render({ app, markdown, element: embed.createDiv('markdown-embed-content'), sourcePath: file.path, component, sectioned: false });
      depth -= 1;
    } else {
      embed.createDiv({ cls: 'file-embed', text: file.name });
    }
  }
}
