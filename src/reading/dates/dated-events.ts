import type { EventTie } from './event-ties.ts'
import type { EventKind } from './event-words.ts'
import type { EventBase, FoundDate, Stretch } from './rule.ts'
import { covers } from './stretch.ts'

/**
 * What each person has of their own: "his arrest" is dated by what stands near, "the arrests" by
 * the whole text.
 */
const PERSONAL: ReadonlySet<EventKind> = new Set([
  'arrest',
  'search',
  'death',
  'funeral',
  'injury',
  'autopsy',
  'discovery',
  'verdict',
  'release',
  'escape',
  'meeting',
  'arrival',
  'departure',
  'decision',
  'complaint',
  'notice',
  'handover',
  'publication',
  'signing',
  'opening',
  'closure',
  'charge',
  'questioning',
  'removal',
  'abduction',
  'exchange',
  'admission',
  'discharge',
])

/** How many paragraphs off one person's event may be told, where the text tells no other. */
const OWN_PARAGRAPHS = 8

/** Under which other names a text may have dated what it now calls by this one. */
const ALSO: Partial<Record<EventKind, readonly EventKind[]>> = {
  unrest: [
    'blast',
    'shooting',
    'fire',
    'injury',
    'accident',
    'protest',
    'abduction',
    'death',
    'demolition',
  ],
  blast: ['unrest', 'shooting', 'fire'],
  shooting: ['death', 'injury', 'unrest', 'blast'],
  injury: ['shooting', 'unrest'],
  fire: ['blast', 'unrest'],
  accident: ['blast', 'fire', 'unrest'],
  protest: ['blast', 'unrest'],
  search: ['arrest', 'unrest', 'demolition'],
  death: ['shooting'],
  demolition: ['removal'],
  arrest: ['abduction'],
  abduction: ['arrest'],
  verdict: ['decision'],
  decision: ['verdict'],
  escape: ['departure'],
  departure: ['escape'],
  questioning: ['arrest'],
  exchange: ['release'],
  release: ['exchange', 'discharge'],
  admission: ['arrival'],
  discharge: ['release'],
}

/** More dates of one event in one paragraph would not make it clearer. */
const MOST_NEAR = 8

/** One kind of event: all its dates so far, as long as none contradicts another. */
interface Dated {
  /** The most exact of all; null before there is any, or where two cannot both be. */
  finest: number | null
  clash: boolean
  readonly inParagraph: Map<number, number[]>
}

/** The dates that the text gives to events, by their places among its dates. */
export class DatedEvents {
  readonly #dates: readonly FoundDate[]
  readonly #values: readonly (Stretch | null)[]
  readonly #kinds = new Map<EventKind, Dated>()
  /** Kinds that a date which is not resolved yet belongs to. */
  readonly #open = new Map<number, EventKind[]>()

  /** `values` may be filled later on; `resolved` tells of each that is. */
  constructor(
    dates: readonly FoundDate[],
    values: readonly (Stretch | null)[],
    ties: readonly EventTie[],
  ) {
    this.#dates = dates
    this.#values = values
    for (const { kind, date } of ties) {
      if (dates[date]?.relative) this.#open.set(date, [...(this.#open.get(date) ?? []), kind])
      else this.#add(kind, date)
    }
  }

  /** The date at an index has its value now. */
  resolved(index: number): void {
    for (const kind of this.#open.get(index) ?? []) this.#add(kind, index)
  }

  #add(kind: EventKind, index: number): void {
    const value = this.#values[index]
    const date = this.#dates[index]
    if (!value || !date) return
    const dated = this.#kinds.get(kind) ?? { finest: null, clash: false, inParagraph: new Map() }
    this.#kinds.set(kind, dated)
    const near = dated.inParagraph.get(date.paragraph) ?? []
    if (near.length < MOST_NEAR) dated.inParagraph.set(date.paragraph, [...near, index])
    const finest = dated.finest === null ? null : this.#values[dated.finest]
    if (!finest || covers(finest, value)) dated.finest = index
    else if (!covers(value, finest)) dated.clash = true
  }

  /** Does the text date any of a kind? */
  has(kind: EventKind): boolean {
    return this.#kinds.has(kind)
  }

  /**
   * The place of the date that "the riots", named at an index, have: the one that the text gives
   * them, else the one in their paragraph, else the one told last. Where it dates none of their
   * kind, they may be told of under another name.
   */
  of(kind: EventKind, index: number, base: Omit<EventBase, 'event'>): number | null {
    const dated = this.#kinds.get(kind)
    if (dated) return this.#ofKind(kind, dated, index, base)
    for (const other of ALSO[kind] ?? []) {
      const instead = this.#kinds.get(other)
      if (instead) return this.#ofKind(kind, instead, index, base)
    }
    return null
  }

  #ofKind(
    kind: EventKind,
    dated: Dated,
    index: number,
    { definite, own }: Omit<EventBase, 'event'>,
  ): number | null {
    const paragraph = this.#dates[index]?.paragraph ?? 0
    const here = dated.inParagraph.get(paragraph)?.filter((i) => i < index) ?? []
    const near = this.#finest(here)
    const everywhere = dated.clash ? null : dated.finest
    if (!PERSONAL.has(kind) || definite) return everywhere ?? near ?? here.at(-1) ?? null
    if (near !== null || everywhere === null) return near
    // "Her detention (detained 16 March)": the one such day may be told right after.
    if (own) return dated.inParagraph.get(paragraph)?.includes(everywhere) ? everywhere : null
    const apart = Math.abs((this.#dates[everywhere]?.paragraph ?? 0) - paragraph)
    return apart <= OWN_PARAGRAPHS ? everywhere : null
  }

  /** Of dates that all fit one another the most exact; null where two of them cannot both be. */
  #finest(indexes: readonly number[]): number | null {
    let finest: number | null = null
    for (const i of indexes) {
      const [a, b] = [this.#values[i], finest === null ? null : this.#values[finest]]
      if (!a) continue
      if (!b || covers(b, a)) finest = i
      else if (!covers(a, b)) return null
    }
    return finest
  }
}
