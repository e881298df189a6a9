import { reportProblem } from '../own';

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  addChild(child: unknown): void;
  getSectionInfo(element: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
  (element: HTMLElement, context: PostProcessorContext): Promise<unknown> | void;
  sortOrder?: number;
}

type CodeBlockHandler = (source: string, element: HTMLElement, context: PostProcessorContext) => Promise<unknown> | void;

const processors: PostProcessor[] = [];
const languages = new Set<string>();

export const registeredPostProcessors = (): readonly PostProcessor[] => processors;

/** A lower order comes first; of two alike, the one that came first. */
export function registerPostProcessor(processor: PostProcessor, sortOrder = 0): void {
  processor.sortOrder = sortOrder;
  processors.push(processor);
  processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
}

export function unregisterPostProcessor(processor: PostProcessor): void {
  const index = processors.indexOf(processor);
  if (index >= 0) processors.splice(index, 1);
}

export function claimLanguage(language: string): void {
  if (languages.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
  languages.add(language);
}

export function releaseLanguage(language: string): void {
  languages.delete(language);
}

/** Puts a `div` in the place of each fenced block of the language, and lets the handler fill it. */
export function codeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
  return async (element, context) => {
    for (const code of [...element.querySelectorAll('pre > code')].filter((each) => each.classList.contains(`language-${language}`))) {
      const block = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(block);
      await handler((code.textContent ?? '').replace(/\n$/, ''), block, context);
    }
  };
}

/** A processor that throws spoils neither the text nor what the others make of it. */
export async function postProcess(element: HTMLElement, context: PostProcessorContext): Promise<void> {
  for (const processor of [...processors]) {
    try {
      await processor(element, context);
    } catch (error) {
      reportProblem(error);
    }
  }
}
