import { escapeMarkdown } from '../../text/markdown-escape';
import type { Language } from '../../i18n/index';
import { CLOSE_READING } from './close-reading';
import { TEN_QUESTIONS } from './ten-questions';
import { THREE_PASSES } from './three-passes';

/** The built-in templates of deep reads, the usual one first. */
export const PAPER_TEMPLATES = ['close-reading', 'three-passes', 'ten-questions'] as const;

export type PaperTemplate = (typeof PAPER_TEMPLATES)[number];

export function isPaperTemplate(name: string): name is PaperTemplate {
  return PAPER_TEMPLATES.some((template) => template === name);
}

/** `{{link}}` in it is a link to the paper, and nothing where there is no address. */
export function paperTemplate(name: PaperTemplate, language: Language, url: string): string {
  const link = url === '' ? '' : `[${escapeMarkdown(LINK[language])}](<${url.replace(/[<>\r\n]/g, encodeURIComponent)}>)\n\n`;
  return TEXTS[name][language].replace('{{link}}\n\n', () => link);
}

const LINK: Readonly<Record<Language, string>> = { en: 'Read the paper', zh: '文献链接' };
const TEXTS: Readonly<Record<PaperTemplate, Readonly<Record<Language, string>>>> = {
  'close-reading': CLOSE_READING,
  'three-passes': THREE_PASSES,
  'ten-questions': TEN_QUESTIONS,
};
