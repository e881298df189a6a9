import { notDone } from '../not-done';

/** The formula as it is written: the host sets no mathematics. */
export function renderMath(source: string, display: boolean): HTMLElement {
  return createSpan({ cls: `math ${display ? 'math-block' : 'math-inline'} is-loaded`, text: source });
}

export function finishRenderMath(): Promise<void> {
  return Promise.resolve();
}

export function drawMath(block: HTMLElement): void {
  for (const math of block.querySelectorAll('span.math')) math.replaceWith(renderMath(math.textContent ?? '', false));
}

export const loadMathJax = (): Promise<void> => Promise.resolve();
export const loadMermaid = (): Promise<unknown> => notDone('loadMermaid');
export const loadPdfJs = (): Promise<unknown> => notDone('loadPdfJs');
export const loadPrism = (): Promise<unknown> => notDone('loadPrism');
export const htmlToMarkdown = (): string => notDone('htmlToMarkdown');
