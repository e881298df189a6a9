import { pageLink } from '../../docsify/route';
import { dayNumber, type DaySpan } from '../../log/day-span';
import type { TaskCounts } from '../../plan/plan-against-log';
import { escapeHtml, escapeMarkdown } from '../../text/markdown-escape';
import type { SiteMap } from '../place/site-map';
import type { ListedPage } from './page-list';

/** The plan of a week as the page of all plans lists it. */
export interface ListedWeek extends ListedPage {
  /** Undefined where readers may not know its days. */
  readonly days: DaySpan | undefined;
  /** Those, written; empty where the title says them. */
  readonly words: string;
  readonly counts: TaskCounts;
}

/** What else stands on that page. */
export interface PlansFrame {
  readonly title: string;
  /** Links to what else the folder holds. */
  readonly others: readonly string[];
}

/** The page that the folder of plans opens with: the weeks, newest first. Which is the current one the reader's page finds out. */
export function plansPage({ title, others }: PlansFrame, weeks: readonly ListedWeek[], site: SiteMap): string {
  const lines = [`# ${escapeMarkdown(title)}`, '', '<div class="weeks">', '', ...weeks.map((week) => weekLine(week, site)), '', '</div>', ''];
  if (others.length > 0) lines.push(`## ${site.strings.plan.otherPages}`, '', ...others, '');
  return lines.join('\n');
}

function weekLine({ page, title, days, words, counts: { planned, done } }: ListedWeek, { strings }: SiteMap): string {
  const own = words === '' ? '' : ` <span class="week-days">${escapeHtml(words)}</span>`;
  const tasks = planned === 0 ? '' : ` <span class="week-tasks">${escapeHtml(strings.plan.tasksDone(done, planned))}</span>`;
  const when = days === undefined ? '' : `<span data-week="${dayNumber(days.start)} ${dayNumber(days.end ?? days.start)}"></span>`;
  return `- ${when}[${escapeMarkdown(title)}](${pageLink(page)})${own}${tasks}`;
}
