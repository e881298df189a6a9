import { isConflictCopy } from '../../../../src/core/publish/select/conflict-copy';

test.each([
  "Note (Anna's conflicted copy 2024-01-02).md",
  'Note (conflicted copy 2024-01-02 101500).md',
  'Note (Conflicted copy iPhone (2) 202601011230).md',
  'Note (Case Conflict).md',
  'Note (Case Conflict 1).md',
  'Papers (Selective Sync Conflict)/Note.md',
  'Note.sync-conflict-20240102-101500-ABCDEFG.md',
  'Note~sync-conflict-20240102-101500.md',
  'Note_conflict-20240102-101500.md',
  'Note (conflict).md',
  'Note[Conflict].md',
  'Note [conflicted].md',
  'Note (Conflict 2024-01-02 me).md',
  'Note (SFConflict me@example.org 2024-01-02-10-15-00).md',
  'Note_NSConflict_张三.md',
  'Note (张三 的冲突副本 2024-01-02).md',
  '每日记录（冲突副本）.md',
  '每日记录(张三的冲突文件 2024-01-02).md',
  '每日记录_冲突文件_20240102.md',
  'Note (衝突複本).md',
])('%j is a conflict copy', (path) => {
  expect(isConflictCopy(path)).toBe(true);
});

test.each([
  'Note.md',
  'Conflict.md',
  'On conflicts.md',
  'Resolving sync-conflicts in CRDTs.md',
  'Conflict resolution (2024).md',
  'The copy problem (draft).md',
  '冲突.md',
  '文件冲突的解决.md',
  '冲突文件的处理.md',
  'Note 2.md',
])('%j is a note like any other', (path) => {
  expect(isConflictCopy(path)).toBe(false);
});
