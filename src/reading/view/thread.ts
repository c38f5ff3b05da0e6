import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { DateMark } from '../marks.ts'
import type { Attribution } from '../originators/attribution.ts'

/** What a text has said so far that later sentences lean on. Carried by name, and nothing else is. */
export interface Thread {
  /** The event date of this paragraph, as long as it has named only one. */
  date: DateMark | null
  /** It has named several: none may be leaned on. */
  severalDates: boolean
  /** Whom the sentence before was about: what "they" means in the next. */
  subjects: readonly Named[]
  /** Persons named in this paragraph, in order: what "he" means if there is only one. */
  persons: readonly Named[]
  /** A formula such as "we request you:" whose list follows. */
  request: {
    readonly by: string | null
    readonly addressee: string | null
    readonly span: Span
  } | null
  /** In whose name the text speaks, where it says so: "on behalf of …, we". */
  self: string | null
  /** Whose quoted words are going on. */
  quote: Attribution | null
  /** Who spoke last: what "he said" means. */
  speaker: Attribution | null
}

export const newThread = (): Thread => ({
  date: null,
  severalDates: false,
  subjects: [],
  persons: [],
  request: null,
  self: null,
  quote: null,
  speaker: null,
})
