/** `Deep: a/b?` becomes `Deep - a b`: a name that every file system and every link takes; long titles end at a word. */
export function paperFileName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/\$/g, '')
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[\\/:*?"<>|#^[\]]|%%|\p{Cc}|\p{Bidi_Control}|[\u200B\u2028\u2029\uFEFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = cut(plain);
  if (name === '') return '';
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:$|\.)/i.test(name) ? `${name}-` : name;
}

/** The path of a new deep read; where another paper has the name, a number follows it. */
export function paperPath(name: string, folder: string, isTaken: (path: string) => boolean): string {
  for (let count = 1; ; count++) {
    const path = `${folder}/${name}${count === 1 ? '' : ` ${count}`}.md`;
    if (!isTaken(path)) return path;
  }
}

/** Some folders are encrypted, and take names of about 140 bytes. */
const LONGEST = 120;

function cut(text: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LONGEST) {
      const word = text.slice(0, end);
      const space = /[\s\p{Script=Han}]/u.test(text.slice(end, end + 1)) ? -1 : word.lastIndexOf(' ');
      return (space > end / 2 ? word.slice(0, space) : word).replace(/[\s.,;:-]+$/, '');
    }
    bytes += size;
    end += character.length;
  }
  return text;
}
