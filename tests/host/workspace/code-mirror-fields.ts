import { leaveUnknown } from '../not-done';

/** Keys into CodeMirror's state, of which the host has none: reading anything of them throws. */
const field = (name: string): object => {
  const stub = {};
  leaveUnknown(name, stub, ['init', 'extension', 'of']);
  return stub;
};

export const editorEditorField = field('editorEditorField');
export const editorInfoField = field('editorInfoField');
export const editorLivePreviewField = field('editorLivePreviewField');
export const editorViewField = field('editorViewField');
export const livePreviewState = field('livePreviewState');
