import type { Phrases } from './phrases'
import type { Random } from './random'
import type { Language } from './words'

/** What the text of one note is written with. */
export interface Author {
  readonly language: Language
  readonly phrases: Phrases
  readonly dice: Random
  /** A link to some other note: `[[Sparse Attention Limits|the limits]]`. */
  readonly link: () => string
  /** A number that no other sentence of the vault has: notes of a real vault hardly ever share a sentence. */
  readonly run: () => number
}
