import { readingProgress, type Progress } from '../../paper/reading-progress';
import { escapeHtml, escapeMarkdown } from '../../text/markdown-escape';
import { peopleLines, propertyMarkdown, publishedPapers, tableLines, type PaperSource } from '../compile/paper-lines';

/** What stands beside the table on the page of the papers' folder. */
export interface LiteratureFrame {
  readonly title: string;
  /** Links to what else the folder holds. */
  readonly others: readonly string[];
}

/** The page of the papers' folder: how far the reading is, the table of all deep reads, and who wrote them. */
export function literaturePage({ title, others }: LiteratureFrame, source: PaperSource): string {
  const { strings, literatureColumns } = source.site;
  const papers = publishedPapers(source.site);
  const people = peopleLines(papers, 2, source);
  const lines = [`# ${escapeMarkdown(title)}`, '', progressHtml(papers, source), '', ...tableLines(papers, literatureColumns, source), ''];
  if (people.length > 0) lines.push(`## ${strings.literature.peopleOf}`, '', ...people, '');
  if (others.length > 0) lines.push(`## ${strings.literature.otherPages}`, '', ...others, '');
  return lines.join('\n');
}

/** A bar a topic, each with its figures in words; one line of HTML. */
function progressHtml(papers: ReturnType<typeof publishedPapers>, source: PaperSource): string {
  const { strings: { literature } } = source.site;
  const bars = readingProgress(papers).flatMap((progress) => {
    const name = topicHtml(progress, source);
    return name === undefined ? [] : [`<li><span>${name}</span>${bar(progress)}<span>${escapeHtml(literature.progress(progress.read, progress.all))}</span></li>`];
  });
  return `<ul class="literature-progress">${bars.join('')}</ul>`;
}

function bar({ all, read, reading }: Progress): string {
  const part = (count: number): number => Math.round((1000 * count) / all) / 10;
  return `<svg viewBox="0 0 100 8" width="100" height="8" preserveAspectRatio="none" aria-hidden="true">`
    + `<rect class="progress-read" width="${part(read)}" height="8"/><rect class="progress-reading" x="${part(read)}" width="${part(reading)}" height="8"/></svg>`;
}

/** A topic whose note stays in the vault is none to readers. */
function topicHtml({ topic }: Progress, source: PaperSource): string | undefined {
  if (topic === undefined) return escapeHtml(source.site.strings.literature.all);
  const paper = publishedPapers(source.site).find(({ path }) => path === topic.paper.path);
  const html = paper === undefined ? '' : propertyMarkdown('concepts', [topic.written], paper, source);
  return html.includes('<a ') || !/^\[/.test(topic.written) ? html : undefined;
}
