import { siteFolderProblem } from '../../src/core/site-folder';

test.each<[string, ReturnType<typeof siteFolderProblem>]>([
  ['', undefined],
  ['.site', undefined],
  ['Public/.site', undefined],
  ['/home/me/site', undefined],
  ['C:\\Users\\me\\site', undefined],
  ['\\\\server\\share\\site', undefined],
  ['/home/me/Notes/.site', undefined],
  ['/home/me/Notes site', undefined],
  ['Pages', 'in-vault'],
  ['/home/me/Notes/Pages', 'in-vault'],
  ['.obsidian/site', 'reserved'],
  ['.git', 'reserved'],
  ['Papers/.git/site', 'reserved'],
  ['.GIT', 'reserved'],
  ['../site', 'leads-out'],
  ['.', 'is-vault'],
  ['/home/me/Notes/', 'is-vault'],
  ['/home/ME', 'holds-vault'],
  ['/', 'holds-vault'],
])('%j as a site folder is %j', (written, problem) => {
  expect(siteFolderProblem(written, '.obsidian', '/home/me/Notes')).toBe(problem);
});

test('where the vault has no whole path, a whole path is let be', () => {
  expect(siteFolderProblem('/home/me', '.obsidian')).toBeUndefined();
});
