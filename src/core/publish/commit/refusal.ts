/** The export stopped before it wrote anything, and the user can do something about it: the message says what. */
export class Refusal extends Error {
  constructor(
    /** Stable and machine-readable: `site-locked`, `site-not-empty`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
