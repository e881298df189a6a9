import { onPage, type Plugin } from './docsify';
import type { Words } from './words';

/** A click on an image shows it as large as the window allows; another click, or Escape, puts it back. */
export function imageZoom(words: Words): Plugin {
  return hook => {
    hook.doneEach(() => {
      for (const image of onPage('img')) {
        if (!(image instanceof HTMLImageElement) || image.closest('a') !== null || 'noZoom' in image.dataset) continue;
        image.classList.add('zoomable');
        image.tabIndex = 0;
        image.setAttribute('aria-description', words.enlarge);
        image.addEventListener('click', () => { show(image); });
        image.addEventListener('keydown', event => {
          if (event.key === 'Enter') show(image);
        });
      }
    });
  };
}

function show(image: HTMLImageElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'image-zoom';
  const large = document.createElement('img');
  large.src = image.currentSrc || image.src;
  large.alt = image.alt;
  dialog.append(large);
  dialog.addEventListener('click', () => { dialog.close(); });
  dialog.addEventListener('close', () => { dialog.remove(); });
  window.addEventListener('hashchange', () => { dialog.close(); }, { once: true });
  document.body.append(dialog);
  dialog.showModal();
}
