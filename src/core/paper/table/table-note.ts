import { propertyEdit } from '../../note/edit-property';
import type { WritableValue } from '../../note/write-property';
import { applyEdits } from '../../text/edit';
import { scan } from '../../text/scan';
import { endUnder, headingThat } from '../../text/under-heading';
import { paperSection } from '../sections';
import type { TablePaper, TableSection } from './read-literature-table';

/**
 * The note of a paper with what the row of the table says of it; what cannot become a property is written into the text.
 * A table of papers does not tell that one was read, nor when.
 */
export function tableNote(note: string, { properties, sections }: TablePaper): string {
  let text = note;
  const refused: TableSection[] = [];
  for (const [key, value] of new Map<string, WritableValue>([['status', 'to-read'], ['read_date', null], ...properties])) {
    const edit = propertyEdit(text, key, value);
    if ('edits' in edit) text = applyEdits(text, edit.edits);
    else refused.push({ heading: key, text: [value].flat().join('\n') });
  }
  for (const section of [...sections, ...refused]) text = withSection(text, section);
  return text;
}

/** Under the heading that the template has for it, else under one of its own at the end. */
function withSection(text: string, { heading, section, text: added }: TableSection): string {
  const note = scan(text);
  const there = headingThat(note, (written) => (section !== undefined ? paperSection(written) === section : written === heading));
  if (there === undefined) return `${text.trimEnd()}\n\n## ${heading.replace(/\s+/g, ' ')}\n\n${added}\n`;
  const at = endUnder(note, there);
  return applyEdits(text, [{ start: at, end: at, text: `\n\n${added}` }]);
}
