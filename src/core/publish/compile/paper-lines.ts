import { pageLink } from '../../docsify/route';
import type { NoteFacts } from '../../note/facts';
import { columnLabel } from '../../paper/column-label';
import { literatureOptions } from '../../paper/literature-options';
import { literatureTable, type LiteratureCell } from '../../paper/literature-table';
import { valueTexts, type Paper } from '../../paper/paper';
import { authorsOf, institutionsOf, type Group } from '../../paper/people';
import type { PaperSection } from '../../paper/sections';
import { escapeMarkdown } from '../../text/markdown-escape';
import type { SiteMap } from '../place/site-map';
import type { PageSheet, PaperBlock } from './part';
import { valueHtml } from './properties-html';

/** What tables of deep reads are made of. */
export interface PaperSource {
  readonly site: SiteMap;
  readonly page: PageSheet;
  /** How a section of the note at a vault path begins: compiled, a piece a paragraph or list item. */
  readonly section: (path: string, section: PaperSection) => readonly string[];
}

/** A published deep read. */
export interface PublishedPaper extends Paper {
  readonly facts: NoteFacts;
}

/** The published deep reads, in the order of their paths. */
export function publishedPapers({ papers, published }: SiteMap): readonly PublishedPaper[] {
  return papers.flatMap((path) => {
    const facts = published.get(path);
    return facts === undefined ? [] : [{ path, values: facts.properties.values, facts }];
  });
}

/** The lines that stand on a page in place of a block. */
export function paperLines({ kind, text }: PaperBlock, source: PaperSource): readonly string[] {
  const { columns = source.site.literatureColumns, shows } = literatureOptions(text);
  const papers = publishedPapers(source.site).filter(shows);
  if (papers.length === 0) return [source.site.strings.literature.none];
  return kind === 'people' ? peopleLines(papers, 1, source) : tableLines(papers, columns, source);
}

/** A GFM table inside an element that the reader's page knows it by. */
export function tableLines(papers: readonly PublishedPaper[], columns: readonly string[], source: PaperSource): readonly string[] {
  const { site } = source;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = literatureTable(papers, columns, site.language).map(({ paper, cells }) => row(cells.map((cell) => cellMarkdown(cell, paper, source))));
  const head = columns.map((column) => escapeMarkdown(columnLabel(column, site.strings)));
  return ['<div class="literature">', '', row(head), row(head.map(() => '---')), ...rows, '', '</div>'];
}

/** Authors with at least so many papers, and all first institutions. */
export function peopleLines(papers: readonly PublishedPaper[], fewest: number, source: PaperSource): readonly string[] {
  const { literature } = source.site.strings;
  const list = (title: string, groups: readonly Group<PublishedPaper>[]): readonly string[] => (groups.length === 0 ? [] : [`**${title}**`, '', ...groups.map((group) => groupLine(group, source)), '']);
  const authors = authorsOf(papers).filter((group) => group.papers.length >= fewest);
  return [...list(literature.people, authors), ...list(literature.institutions, institutionsOf(papers))].slice(0, -1);
}

function groupLine({ name, papers }: Group<PublishedPaper>, { site }: PaperSource): string {
  const links = papers.map(({ path }) => {
    const place = site.placements.get(path);
    return place === undefined ? '' : `[${escapeMarkdown(place.title)}](${pageLink(place.page, place.entry)})`;
  });
  return `- ${escapeMarkdown(name)} (${papers.length}): ${links.join(site.language === 'zh' ? '，' : ', ')}`;
}

function cellMarkdown(cell: LiteratureCell, paper: PublishedPaper, source: PaperSource): string {
  switch (cell.kind) {
    case 'title': {
      const place = source.site.placements.get(paper.path);
      const title = valueTexts(paper.values['title'])[0] ?? place?.title ?? cell.text;
      return place === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${pageLink(place.page, place.entry)})`;
    }
    case 'text':
      return escapeMarkdown(cell.text);
    case 'property':
      return inCell(propertyMarkdown(cell.key, cell.texts, paper, source));
    case 'section':
      return inCell(source.section(paper.path, cell.section).join('\n'));
    default:
      return '';
  }
}

/** Links as the list of properties has them; a mark of Markdown in the values is text. */
export function propertyMarkdown(key: string, texts: readonly string[], { facts }: PublishedPaper, { site, page }: PaperSource): string {
  const html = valueHtml(key, texts.length === 1 ? (texts[0] ?? '') : texts, { facts, site, page });
  return html.replace(/<[^>]*>|[\\`*_~$[\]{}|]/g, (found) => (found.startsWith('<') ? found : `&#${found.charCodeAt(0)};`));
}

/** A cell is one line, and ends at a bar that nothing escapes. */
function inCell(markdown: string): string {
  return markdown.trim().replace(/[ \t]*(?:\r\n|\r|\n)+[ \t]*/g, '<br/>').replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found));
}
