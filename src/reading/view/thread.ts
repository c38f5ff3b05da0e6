import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { StatusId } from '../../vocabulary/index.ts'
import type { DateMark } from '../marks.ts'
import type { Attribution } from '../originators/attribution.ts'

/** What a text has said so far that later sentences lean on. Carried by name, and nothing else is. */
export interface Thread {
  /** The event date of this paragraph, as long as it has named only one. */
  date: DateMark | null
  /** The day that heads this paragraph as an entry of its own: "4 September 2018. X is arrested." */
  entryDate: DateMark | null
  /** It has named several: none may be leaned on. */
  severalDates: boolean
  /** Whom the sentence before was about: what "they" means in the next. */
  subjects: readonly Named[]
  /** It named nobody else, so that "he" in the next can only mean its subject. */
  subjectIsPlain: boolean
  /** Persons named in this paragraph, in order: what "he" means if there is only one. */
  persons: readonly Named[]
  /** A formula such as "we request you:" whose list follows. */
  request: {
    readonly by: string | null
    readonly addressee: string | null
    readonly span: Span
    /** It is the heading of a section, with a list for each whom it turns to. */
    readonly section: boolean
  } | null
  /** The authority named last and how many sentences ago; plain: nobody else was named beside it. */
  authority: { readonly words: string; readonly sentences: number; readonly plain: boolean } | null
  /** How many sentences ago somebody wrote, complained or asked; null where nobody did of late. */
  turnedTo: number | null
  /** The sentence before asked what an authority said or did: "And the prosecutor?" */
  askedOf: boolean
  /** The sentence before asked somebody what they want, or an answer to that is going on. */
  wantsAsked: 'asked' | 'answering' | null
  /** The text is itself an authority's answer: "in reply to your letter", «На Ваше обращение». */
  answersLetter: boolean
  /** Surnames, folded, of persons said to hold an office. */
  officeHolders: readonly string[]
  /** What was said of those whom the lines below name: "The court sentenced:". */
  announced: (Span & { readonly status: StatusId }) | null
  /** What the sentence before claimed, its number first: what "this figure" means. */
  lastSaid: Span | null
  /** In whose name the text speaks, where it says so: "on behalf of …, we". */
  self: string | null
  /** Whose quoted words are going on. */
  quote: Attribution | null
  /** How many quotations the sentence before left open. */
  quoteDepth: number
  /** It was a line of speech set off by a dash that goes on. */
  dashed: boolean
  /** The sentence before was quoted speech, or a line of speech set off by dashes, of this speaker. */
  spoke: Attribution | null
  /** Who spoke last: what "he said" means. */
  speaker: Attribution | null
}

export const newThread = (): Thread => ({
  date: null,
  entryDate: null,
  severalDates: false,
  subjects: [],
  subjectIsPlain: false,
  persons: [],
  request: null,
  authority: null,
  turnedTo: null,
  askedOf: false,
  wantsAsked: null,
  answersLetter: false,
  officeHolders: [],
  announced: null,
  lastSaid: null,
  self: null,
  quote: null,
  quoteDepth: 0,
  dashed: false,
  spoke: null,
  speaker: null,
})
