import type { Language } from './words'

export type NoteKind = 'log' | 'paper' | 'concept' | 'plan' | 'project' | 'reading'

/** What is decided of a note before any text is written, so that notes can link to it. */
export interface PlannedNote {
  readonly index: number
  readonly kind: NoteKind
  /** Vault path: `Papers/Water/Deep Potential Networks.md`. */
  readonly path: string
  readonly title: string
  readonly language: Language
  /** `YYYY-MM-DD`; of a plan, its Monday. */
  readonly day: string
  /** How the note says that it is private: by its folder or by a property. */
  readonly hidden?: 'folder' | 'publish' | 'private'
}
