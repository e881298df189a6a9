import { scan } from '../text/scan';
import type { NoteScan } from '../text/token';
import type { NoteQuestions, QuestionContext } from './question';
import { QuestionReader } from './question-reader';

/**
 * What a note asks, by the forms that people write in Chinese and English: `- [ ] ❓ …` and `> [!question]` (R0), items and quotes below
 * "待解决的问题" or "Open questions" (R1) or behind a line such as `还有几个问题：` (R2), what such a line says behind its colon (R3), and `Q: …` (R4);
 * and, apart, sentences that may ask something. Nothing is read in code, formulas, addresses, tables, comments or properties.
 */
export function questionsIn(note: string | NoteScan, context: QuestionContext): NoteQuestions {
  return new QuestionReader(typeof note === 'string' ? scan(note) : note, context).read();
}
