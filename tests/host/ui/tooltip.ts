import type { TooltipOptions } from 'obsidian';
import { later } from '../own';
import { layer } from './layer';

/** As in the app, the tooltip's text is the element's label. */
export function setTooltip(element: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  if (tooltip === '') element.removeAttribute('aria-label');
  else element.setAttribute('aria-label', tooltip);
  if (options.placement) element.setAttribute('data-tooltip-position', options.placement);
  if (options.classes) element.setAttribute('data-tooltip-classes', options.classes.join(' '));
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hideTooltip();
  // The label that it shows is read out with the element itself.
  const tooltip = layer().createDiv({ cls: ['tooltip', ...options.classes ?? []], attr: { 'aria-hidden': 'true' }, text: content });
  const box = target.getBoundingClientRect();
  tooltip.setCssStyles({ left: `${Math.max(4, box.left)}px`, top: `${box.bottom + (options.gap ?? 4)}px` });
}

export function hideTooltip(): void {
  for (const tooltip of document.querySelectorAll('.tooltip')) tooltip.remove();
}

/** Whatever has a label shows it after a moment under the pointer. */
export function showTooltipsOnHover(signal: AbortSignal): void {
  document.addEventListener('mouseover', (event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]:not([role=complementary], [role=navigation], [role=toolbar], [role=region], [role=contentinfo], header, nav, textarea)') : null;
    hideTooltip();
    if (!target) return;
    later(() => {
      if (target.matches(':hover')) displayTooltip(target, target.getAttribute('aria-label') ?? '');
    }, 500);
  }, { signal });
}
