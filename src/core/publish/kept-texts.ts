/** Characters of texts that nobody has asked for yet. */
const WAITING_CHARACTERS = 24_000_000;
/** Characters of texts that were asked for last: a note that many pages embed is asked for again. */
const RECENT_CHARACTERS = 2_000_000;

/** Texts of notes between their first reading and the making of their pages; a text goes when it was used, or finds no room. */
export class KeptTexts {
  private readonly waiting = new Map<string, string>();
  private readonly recent = new Map<string, string>();
  private waitingCharacters = 0;
  private recentCharacters = 0;

  /** Keeps the text of a note that was read to find its facts. */
  keep(path: string, text: string): void {
    if (this.waitingCharacters + text.length > WAITING_CHARACTERS) return;
    this.waiting.set(path, text);
    this.waitingCharacters += text.length;
  }

  /** Gives a text that is kept. */
  take(path: string): string | undefined {
    const text = this.recent.get(path) ?? this.waiting.get(path);
    if (text !== undefined) this.used(path, text);
    return text;
  }

  /** Says that a text was used just now. */
  used(path: string, text: string): void {
    if (this.waiting.delete(path)) this.waitingCharacters -= text.length;
    if (!this.recent.delete(path)) this.recentCharacters += text.length;
    this.recent.set(path, text);
    for (const [oldest, { length }] of this.recent) {
      if (this.recentCharacters <= RECENT_CHARACTERS) return;
      this.recent.delete(oldest);
      this.recentCharacters -= length;
    }
  }
}
