/** Finds the places of a mark in a text, each part of which is looked at once. */
export class Marks {
  private place = -1;

  constructor(private readonly text: string, private readonly mark: string) {}

  /** The first place at or after `from`, `Infinity` when there is none. Never ask for less than before. */
  next(from: number): number {
    if (this.place >= from) return this.place;
    const found = this.text.indexOf(this.mark, from);
    this.place = found < 0 ? Infinity : found;
    return this.place;
  }
}
