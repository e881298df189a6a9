import { formatDate } from '../../log/date-format';
import type { DateNames } from '../../log/date-names';
import { fillTemplate } from '../../template/fill-template';
import type { Paper } from '../lookup/paper';
import { fillPaper, type FilledPaper } from './fill-paper';

/** When a note is made, and how the app writes that. */
export interface PaperDay {
  readonly date: Date;
  readonly names: DateNames;
  /** How notes of days are named. */
  readonly nameFormat: string;
}

/** The text of a new deep read. Dates are filled first: a paper may be called `{{date}}`. */
export function paperNote(template: string, paper: Paper, { date, names, nameFormat }: PaperDay): FilledPaper {
  const dated = fillTemplate(template, { date, names, nameFormat, title: '{{title}}', dateFormat: 'YYYY-MM-DD' });
  return fillPaper(dated, paper, formatDate(date, 'YYYY-MM-DD', names));
}
