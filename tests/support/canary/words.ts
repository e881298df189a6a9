/** Begins every word that must not leave the vault, in letters that no language puts together. */
export const SECRET = 'Zqvxk';
/** The same in Chinese: three characters that no text has side by side. */
export const SECRET_HAN = '龘齉靐';
/** Begins every word that must be on the site. */
export const SHOWN = 'Pqvjw';

/** Gives out canaries: words that stand once in the vault, each with what it stands for. */
export class Canaries {
  /** Word -> where it was put. */
  readonly secrets = new Map<string, string>();
  readonly shown = new Map<string, string>();

  secret(what: string): string {
    return this.next(SECRET, what, this.secrets);
  }

  /** A secret word in Chinese, for names that are not ASCII. */
  secretHan(what: string): string {
    return this.next(SECRET_HAN, what, this.secrets);
  }

  /** A word that readers must find: without it, a search that finds nothing proves nothing. */
  show(what: string): string {
    return this.next(SHOWN, what, this.shown);
  }

  private next(marker: string, what: string, words: Map<string, string>): string {
    const word = marker + letters(words.size);
    words.set(word, what);
    return word;
  }
}

/** Three letters, so that no canary is the beginning of another. */
function letters(number: number): string {
  const alphabet = 'abcdefghijklmnoprstu';
  return [400, 20, 1].map((place) => alphabet[Math.floor(number / place) % 20]).join('');
}
