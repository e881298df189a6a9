import { notDone } from '../not-done';

/** The editing half of a note's view, which plugins do not make. */
export class MarkdownEditView {
  constructor() {
    notDone('MarkdownEditView');
  }
}
