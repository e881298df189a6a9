import { onPage, type Plugin } from './docsify';
import { isDark, onThemeChange } from './theme';
import type { Words } from './words';

const sources = new WeakMap<HTMLElement, string>();
let loading: Promise<void> | undefined;
let drawn = 0;

/** Draws every ```` ```mermaid ```` block; Mermaid, which is large, comes with the first page that has one. */
export function diagrams(words: Words): Plugin {
  const drawAll = async (): Promise<void> => {
    const frames = onPage('figure.diagram');
    if (frames.length === 0) return;
    loading ??= loadMermaid();
    await loading;
    window.mermaid?.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      suppressErrorRendering: true,
      theme: isDark() ? 'dark' : 'neutral',
      fontFamily: getComputedStyle(document.body).fontFamily,
    });
    for (const frame of frames) await draw(frame, words);
  };
  return hook => {
    hook.doneEach(() => {
      for (const block of onPage('pre[data-lang="mermaid"]')) frameInstead(block);
      void drawAll();
    });
    onThemeChange(() => void drawAll());
  };
}

function frameInstead(block: HTMLElement): void {
  const frame = document.createElement('figure');
  frame.className = 'diagram';
  sources.set(frame, block.textContent ?? '');
  block.replaceWith(frame);
}

async function draw(frame: HTMLElement, words: Words): Promise<void> {
  const source = sources.get(frame) ?? '';
  try {
    drawn += 1;
    const result = await window.mermaid?.render(`diagram-${drawn}`, source);
    const picture = new DOMParser().parseFromString(result?.svg ?? '', 'text/html').querySelector('svg');
    if (!frame.isConnected || picture === null) return;
    // A wide diagram may shrink somewhat on a phone, then its frame scrolls.
    picture.style.minWidth = `${Math.round(picture.viewBox.baseVal.width * 0.7)}px`;
    frame.replaceChildren(picture);
  } catch {
    const text = document.createElement('pre');
    text.textContent = source;
    frame.replaceChildren(words.diagramFailed, text);
  }
}

function loadMermaid(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('_logbook/mermaid.js', document.baseURI).href;
    script.addEventListener('load', () => { resolve(); });
    script.addEventListener('error', () => { reject(new Error('Cannot draw diagrams: _logbook/mermaid.js did not load')); });
    document.head.append(script);
  });
}
