import type { Language } from '../i18n/index';
import { applyEdits, type Edit } from '../text/edit';
import { outlineOf } from '../text/outline';
import { scan } from '../text/scan';
import { isSound } from './capture-check';
import { capturedLines, escapedLines, linesWithEnd } from './capture-lines';
import { entryLanguage, newSections, placesIn, type CapturePlace } from './capture-place';
import { sectionFor, type CaptureKind } from './capture-section';

/** Something to be added to an entry. */
export interface Captured {
  readonly kind: CaptureKind;
  readonly text: string;
  /** A link to where it comes from. */
  readonly link?: string;
  /** It comes from a stranger, as from an address: no more than links, emphasis and tags is taken as Markdown. */
  readonly isPlain?: boolean;
}

/** How an entry takes up what is captured. */
export interface Capture {
  readonly edit: Edit;
  /** Where its item is afterwards. */
  readonly at: number;
}

/**
 * Adds one item at the end of the section that is for it: `- text`, `- [ ] ❓ text`, `- [ ] text`. An empty bullet there is
 * filled; without such a section, one is added in the entry's language, or in `otherwise` while it says nothing. What
 * would change how the entry around it reads is added as plain text. Undefined where nothing is captured.
 */
export function capture(entry: string, captured: Captured, otherwise: Language): Capture | undefined {
  const lines = capturedLines(captured.text);
  if (lines.length === 0) return undefined;
  const before = scan(entry);
  const outline = outlineOf(before);
  const language = entryLanguage(before, outline.headings, otherwise);
  const section = sectionFor(captured.kind, before, outline);
  const places = [...(section === undefined ? [] : placesIn(section, captured.kind, before, outline)), ...newSections(captured.kind, before, outline, language)];
  const forms = formsOf(lines, captured, language);
  for (const place of places) {
    for (const form of forms) {
      const found = inserted(place, form, captured);
      if (isSound(before, scan(applyEdits(entry, [found.edit])), { ...captured, place, length: found.edit.text.length })) return found;
    }
  }
  // Nowhere does it leave all else as it is: what was captured is kept even so.
  const [end] = newSections(captured.kind, before, outline, language);
  return inserted(end, escapedLines(lines), captured);
}

/** As it is; else without what could be Markdown; else without the link too. */
function formsOf(lines: readonly string[], { kind, link = '', isPlain = false }: Captured, language: Language): readonly (readonly string[])[] {
  const end = link === '' ? '' : language === 'zh' ? `（${link}）` : ` (${link})`;
  const lead = link !== '' ? link : kind === 'bullet' ? '' : { en: 'Below', zh: '如下' }[language];
  const escaped = escapedLines(lines);
  const isActive = isPlain && /<%|`|\{\{|\$=/.test(lines.join('\n'));
  return [...(isActive ? [] : [linesWithEnd(lines, end, lead)]), linesWithEnd(escaped, end, lead), escaped];
}

function inserted(place: CapturePlace, lines: readonly string[], { kind }: Captured): Capture {
  const [first = '', ...rest] = lines.map((line, index) => (index === 0 || line === '' ? line : place.indent + line));
  const item = [place.marker + marksOf(kind, place) + first, ...rest].join(place.eol);
  return { edit: { start: place.at, end: place.at, text: place.before + item + place.after }, at: place.at + place.before.length };
}

function marksOf(kind: CaptureKind, { fills }: CapturePlace): string {
  const box = kind === 'bullet' || (fills !== undefined && fills.says !== 'bullet') ? '' : '[ ] ';
  return kind === 'question' && fills?.says !== 'question' ? `${box}❓ ` : box;
}
