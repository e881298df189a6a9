import { stringsFor } from '../../core/i18n/index';
import { paperTitle } from '../../core/paper/paper';
import { authorsOf, institutionsOf, type Group } from '../../core/paper/people';
import { appLanguage } from '../language';
import { noteLink } from '../note-link';
import { PaperBlock } from './paper-block';
import type { FiledPaper } from './paper-notes';

/** ` ```people `: the authors and first institutions of the deep reads, each with its papers. */
export class PeopleBlock extends PaperBlock {
  protected show(papers: readonly FiledPaper[], _columns: readonly string[], element: HTMLElement): void {
    const { literature } = stringsFor(appLanguage());
    this.list(element, literature.people, authorsOf(papers));
    this.list(element, literature.institutions, institutionsOf(papers));
  }

  private list(element: HTMLElement, title: string, groups: readonly Group<FiledPaper>[]): void {
    if (groups.length === 0) return;
    element.createEl('p').createEl('strong', { text: title });
    const list = element.createEl('ul', 'research-logbook-people');
    for (const { name, papers } of groups) {
      const item = list.createEl('li', { text: `${name} (${papers.length}): ` });
      for (const [index, paper] of papers.entries()) {
        if (index > 0) item.appendText(appLanguage() === 'zh' ? '，' : ', ');
        noteLink(this.logbook.app, this, item, { text: paperTitle(paper), target: paper.path, from: this.path });
      }
    }
  }
}
