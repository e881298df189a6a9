/** Where someone who opens a note goes on writing: in its first empty bullet, else at its end. */
export function writingPlace(text: string): number {
  const properties = /^---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const bullet = emptyBullet.exec(text.slice(properties));
  return bullet === null ? text.length : properties + bullet.index + bullet[0].length;
}

const emptyBullet = /^[ \t]*[-*+] (?:\[ \] )?(?=\r?$)/m;
