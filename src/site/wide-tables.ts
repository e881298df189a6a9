import { onPage, type Plugin } from './docsify';

/** Wide tables scroll inside a frame of their own, also by keyboard, so that their columns need not shrink. */
export const wideTables: Plugin = hook => {
  hook.doneEach(() => {
    for (const table of onPage('table')) {
      if (table.parentElement?.className === 'table-frame') continue;
      const frame = document.createElement('div');
      frame.className = 'table-frame';
      table.replaceWith(frame);
      frame.append(table);
      if (frame.scrollWidth > frame.clientWidth) frame.tabIndex = 0;
    }
  });
};
