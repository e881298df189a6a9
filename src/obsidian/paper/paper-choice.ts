/** A paper to choose. */
export interface OfferedPaper {
  readonly title: string;
  /** Authors, year and where it appeared. */
  readonly about: string;
  readonly choose: () => void;
}

/** Draws papers as a list of buttons: one stop of the tab key, and arrows from one to the next; up from the first is `back`. */
export function drawPapers(container: HTMLElement, heading: string, papers: readonly OfferedPaper[], back: () => void): void {
  const group = container.createDiv({ cls: 'research-logbook-paper-list', attr: { role: 'group', 'aria-label': heading } });
  group.createEl('p', { cls: 'research-logbook-hint', text: heading, attr: { 'aria-hidden': 'true' } });
  const buttons = papers.map(({ title, about, choose }, at) => {
    const button = group.createEl('button', { cls: 'research-logbook-paper-result', attr: { type: 'button', tabindex: at === 0 ? '0' : '-1' } });
    button.createSpan({ text: title });
    if (about !== '') button.createSpan({ cls: 'research-logbook-paper-about', text: about });
    button.addEventListener('click', choose);
    return button;
  });
  const focus = (at: number): void => {
    buttons.forEach((button, each) => button.setAttribute('tabindex', each === at ? '0' : '-1'));
    buttons[at]?.focus();
  };
  group.addEventListener('keydown', (event) => {
    const now = buttons.findIndex((button) => button === group.doc.activeElement);
    const next = { ArrowDown: Math.min(now + 1, buttons.length - 1), ArrowUp: now - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined || now < 0) return;
    event.preventDefault();
    if (next < 0) back();
    else focus(next);
  });
}
