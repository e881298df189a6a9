import type { TaskCounts, WeekCounts } from './plan-against-log';

/** What a bar is made of, from below: the parts of what was planned. */
export const COUNT_PARTS = ['done', 'carried', 'dropped', 'open'] as const;
export type CountPart = (typeof COUNT_PARTS)[number];

/** A part of a bar, in the units of the chart. */
export interface ChartPart {
  readonly part: CountPart;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** A week of the chart: as high as its tasks are many. */
export interface ChartBar {
  readonly firstDay: string;
  readonly counts: TaskCounts;
  readonly x: number;
  readonly width: number;
  /** Those alone that there are. */
  readonly parts: readonly ChartPart[];
}

/** A chart in values that an SVG takes as they are. */
export interface CountsChart {
  readonly bars: readonly ChartBar[];
  /** What the lines behind the bars stand for, and where they are. */
  readonly lines: readonly { readonly count: number; readonly y: number }[];
}

/** Lays out the weeks in their order from left to right. */
export function countsChart(weeks: readonly WeekCounts[], { width, height }: { readonly width: number; readonly height: number }): CountsChart {
  const step = stepFor(Math.max(1, ...weeks.map(({ counts }) => counts.planned)));
  const top = step * Math.max(1, Math.ceil(Math.max(...weeks.map(({ counts }) => counts.planned), 1) / step));
  const yOf = (count: number): number => rounded(height - (count / top) * height);
  const slot = width / Math.max(1, weeks.length);
  const own = Math.min(slot * 0.7, MOST_WIDTH);
  const bars = weeks.map(({ firstDay, counts }, at): ChartBar => {
    let below = 0;
    const parts = COUNT_PARTS.flatMap((part): readonly ChartPart[] => {
      const count = counts[part];
      if (count === 0) return [];
      const from = yOf(below);
      below += count;
      return [{ part, count, y: yOf(below), height: rounded(from - yOf(below)) }];
    });
    return { firstDay, counts, x: rounded(at * slot + (slot - own) / 2), width: rounded(own), parts };
  });
  return { bars, lines: Array.from({ length: top / step + 1 }, (_, at) => ({ count: at * step, y: yOf(at * step) })) };
}

/** 1, 2, 5, 10, 20 …: no more than five lines. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [power, 2 * power, 5 * power].find((each) => each * 4 >= most);
    if (step !== undefined) return step;
  }
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

const MOST_WIDTH = 40;
