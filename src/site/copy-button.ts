import { onPage, type Plugin } from './docsify';
import type { Words } from './words';

/** A button on every code block that copies it; none where the browser gives the page no clipboard. */
export function copyButton(words: Words): Plugin {
  return hook => {
    hook.doneEach(() => {
      if (!('clipboard' in navigator)) return;
      for (const block of onPage('pre[data-lang]')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy-button';
        button.textContent = words.copy;
        button.addEventListener('click', () => void copy(block.querySelector('code')?.textContent ?? '', button, words));
        block.append(button);
      }
    });
  };
}

async function copy(code: string, button: HTMLElement, words: Words): Promise<void> {
  await navigator.clipboard.writeText(code);
  button.textContent = words.copied;
  window.setTimeout(() => { button.textContent = words.copy; }, 1500);
}
