import { MarkdownRenderer } from 'obsidian';
import { stringsFor } from '../../core/i18n/index';
import { visibleTokens, withheldSpans } from '../../core/note/withheld-spans';
import { linksInText } from '../../core/note/property-links';
import { cellOrder } from '../../core/paper/cell-order';
import { columnLabel } from '../../core/paper/column-label';
import { literatureTable, type LiteratureCell } from '../../core/paper/literature-table';
import { sectionStart } from '../../core/paper/section-start';
import type { PaperSection } from '../../core/paper/sections';
import { scan } from '../../core/text/scan';
import type { NoteScan } from '../../core/text/token';
import { appLanguage } from '../language';
import { noteLink } from '../note-link';
import { PaperBlock } from './paper-block';
import type { FiledPaper } from './paper-notes';

/** ` ```literature `: the table of the deep reads, as the site has it; a press on the head of a column sorts by it. */
export class LiteratureBlock extends PaperBlock {
  protected async show(papers: readonly FiledPaper[], columns: readonly string[], element: HTMLElement): Promise<void> {
    const language = appLanguage();
    const strings = stringsFor(language);
    const table = element.createDiv('research-logbook-literature').createEl('table');
    const heads = table.createEl('thead').createEl('tr');
    const body = table.createEl('tbody');
    const waiting: Promise<void>[] = [];
    for (const { paper, cells } of literatureTable(papers, columns, language)) {
      const row = body.createEl('tr');
      let note: Promise<NoteScan> | undefined;
      const read = (): Promise<NoteScan> => (note ??= this.read(paper));
      for (const cell of cells) waiting.push(this.fill(row.createEl('td'), cell, paper, read));
    }
    for (const [index, column] of columns.entries()) this.head(heads, columnLabel(column, strings), (descending) => sortRows(body, index, language, descending));
    await Promise.all(waiting);
  }

  private head(row: HTMLElement, name: string, sort: (descending: boolean) => void): void {
    const head = row.createEl('th', { attr: { scope: 'col' } });
    const button = head.createEl('button', { cls: 'research-logbook-sort', text: name, attr: { type: 'button' } });
    this.registerDomEvent(button, 'click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of row.findAll('th')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sort(descending);
    });
  }

  private async fill(element: HTMLElement, cell: LiteratureCell, paper: FiledPaper, read: () => Promise<NoteScan>): Promise<void> {
    if (cell.kind === 'title') element.addClass('research-logbook-literature-title');
    if (cell.kind === 'title') noteLink(this.logbook.app, this, element, { text: cell.text, target: paper.path, from: this.path });
    else if (cell.kind === 'text') element.setText(cell.text);
    else if (cell.kind === 'property') for (const [index, text] of cell.texts.entries()) this.value(element, index, text, paper);
    else if (cell.kind === 'section') await this.section(element, cell.section, paper.path, await read());
  }

  /** A value of a property: links are links, and nothing else in it is Markdown. */
  private value(element: HTMLElement, index: number, text: string, { path: from }: FiledPaper): void {
    if (index > 0) element.appendText(appLanguage() === 'zh' ? '，' : ', ');
    let at = 0;
    for (const { start, end, target, text: words } of linksInText(text)) {
      element.appendText(text.slice(at, start));
      if (/^[a-z][a-z+.-]*:/i.test(target)) element.createEl('a', { cls: 'external-link', text: words ?? target, href: target });
      else noteLink(this.logbook.app, this, element, { text: words ?? target, target, from });
      at = end;
    }
    element.appendText(text.slice(at));
  }

  /** How a section of the note begins, where no property says it. */
  private async section(element: HTMLElement, section: PaperSection, path: string, note: NoteScan): Promise<void> {
    const lines = sectionStart(note, visibleTokens(note, withheldSpans(note)), section).map(({ start, end }) => note.text.slice(start, end));
    if (lines.length > 0) await MarkdownRenderer.render(this.logbook.app, lines.join('\n\n'), element, path, this);
  }

  private async read({ file }: FiledPaper): Promise<NoteScan> {
    return scan(await this.logbook.app.vault.cachedRead(file).catch(() => ''));
  }
}

function sortRows(body: HTMLTableSectionElement, column: number, language: string, descending: boolean): void {
  const texts = new Map([...body.rows].map((row) => [row, row.cells[column]?.textContent.trim() ?? '']));
  const order = cellOrder([...texts.values()], language);
  body.append(...[...texts.keys()].sort((a, b) => order(texts.get(a) ?? '', texts.get(b) ?? '', descending)));
}
