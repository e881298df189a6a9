import type { QuestionContext, Suggestion } from './question';
import type { AskedLine } from './question-lines';
import { saysNotUnderstood } from './question-words';

/** The sentences of a line that may ask something: by a question mark, or by saying that something was not understood. */
export function suggestionsOn({ words: { text, offsets }, index, section }: AskedLine, note: string, { path, day }: QuestionContext): readonly Suggestion[] {
  if (!/[?？]/.test(text) && !saysNotUnderstood(text)) return [];
  const found: Suggestion[] = [];
  for (const { 0: sentence, index: at } of text.matchAll(SENTENCE)) {
    const words = sentence.trim();
    if (!/[\p{L}\p{N}]/u.test(words) || (!/[?？][”"'’」）)\s]*$/.test(words) && !saysNotUnderstood(words))) continue;
    const from = at + sentence.indexOf(words);
    const span = { start: offsets[from] ?? 0, end: (offsets[from + words.length - 1] ?? 0) + 1 };
    const asked = section.day ?? day;
    found.push({
      text: note.slice(span.start, span.end).replace(/\s+/g, ' '), span, line: index, note: path,
      ...(section.heading === undefined ? {} : { section: section.heading }), ...(asked === undefined ? {} : { asked }),
    });
  }
  return found;
}

/** Up to the mark that ends it, and the closing marks behind that. */
const SENTENCE = /[^。！？!?；;\n]+?(?:[。！？!?；;]+[”"'’」）)]*|\.(?=\s)|$)/g;
