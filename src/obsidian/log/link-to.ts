import { stripHeadingForLink, type App, type TFile } from 'obsidian';

/** A link to a note, or to one of its headings, as the user wants links; it will stand in the note at `from`. */
export function linkTo({ fileManager }: App, file: TFile, from: string, heading = ''): string {
  const part = stripHeadingForLink(heading).trim();
  return fileManager.generateMarkdownLink(file, from, part === '' ? undefined : `#${part}`);
}
