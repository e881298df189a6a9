import type { NoteScan } from '../text/token';
import type { PropertiesProblem } from './properties';

/** Why a note whose properties the scanner does not find may mean to have some. */
export function frontMatterProblem({ text, problems }: NoteScan): PropertiesProblem | undefined {
  if (problems.some(({ code }) => code === 'unclosed-front-matter')) {
    return { code: 'unclosed', message: 'Cannot read the properties: the "---" after them is missing; add it.', line: 1 };
  }
  if (!MISPLACED.test(text.slice(0, 2000))) return undefined;
  return { code: 'misplaced', message: 'Cannot read the properties: they do not begin on the first line; remove what stands before the "---".', line: 1 };
}

/** Properties under blank lines, a heading or a comment; in code they are an example. */
const MISPLACED = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|%%[^\n]*%%[ \t]*|<!--[^\n]*-->[ \t]*)?\r?\n|[ \t]){1,9}---[ \t]*\r?\n[^]*?^["']?(?:publish|private)["']?[ \t]*:/im;
