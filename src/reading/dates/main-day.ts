import type { EventTie } from './event-ties.ts'
import type { EventKind } from './event-words.ts'
import type { FoundDate, Stretch } from './rule.ts'
import { isPair } from './shift.ts'
import type { SourceDate } from './source-date.ts'
import { daysFromSource, isAfterSource } from './source-distance.ts'
import { boundOf } from './stretch.ts'
import { type Anchor, anchorOf } from './told-dates.ts'

/** Events that a text about one of them calls by any of these names. */
const MAIN: ReadonlySet<EventKind> = new Set([
  'unrest',
  'search',
  'blast',
  'shooting',
  'fire',
  'accident',
  'demolition',
])

/** What a text is written about, rather than what came of it. */
const GRAVE: ReadonlySet<EventKind> = new Set<EventKind>([
  ...MAIN,
  'death',
  'injury',
  'abduction',
  'arrest',
  'protest',
])

export const isMain = (event: EventKind): boolean => MAIN.has(event)

/** What a text tells first it is mostly about; a day of a grave event, or told again, weighs more. */
const LEAD = 0.5
const GRAVE_WEIGHT = 2
/** One of several days must lead, or be told more than once. */
const ENOUGH = 1.5

interface Candidate {
  readonly value: Stretch
  readonly index: number
  weight: number
}

/**
 * The day that a text is about: the one that it tells most often and gives to a grave event. Days after
 * which no other is told near are counted from it: "that same evening", pages on.
 */
export class MainDay {
  readonly #dates: readonly FoundDate[]
  readonly #values: readonly (Stretch | null)[]
  readonly #source: SourceDate | null
  readonly #grave: ReadonlySet<number>
  #found: { readonly best: Candidate | null; readonly sure: boolean } | undefined

  constructor(
    dates: readonly FoundDate[],
    values: readonly (Stretch | null)[],
    ties: readonly EventTie[],
    source: SourceDate | null,
  ) {
    this.#dates = dates
    this.#values = values
    this.#source = source
    this.#grave = new Set(ties.flatMap(({ kind, date }) => (GRAVE.has(kind) ? [date] : [])))
  }

  /** It, if it was told before the date at an index; `named` by words that only fit such an event. */
  before(index: number, named: boolean): Anchor | null {
    this.#found ??= this.#find()
    const { best, sure } = this.#found
    const date = best && best.index < index ? this.#dates[best.index] : undefined
    return date && best && (named || sure) ? anchorOf(date, best.value) : null
  }

  /** Of the dates that are told outright. */
  #find(): { readonly best: Candidate | null; readonly sure: boolean } {
    const byDay = new Map<number, Candidate>()
    for (const [index, date] of this.#dates.entries()) {
      const value = this.#values[index]
      if (!value || date.relative || !this.#mayBe(date, value)) continue
      // A night and either of its days are one time.
      const keys = [boundOf(value.from, 0), boundOf(value, 1)]
      const same = keys.map((key) => byDay.get(key)).find(Boolean)
      const day = same ?? { value, index, weight: byDay.size === 0 ? LEAD : 0 }
      day.weight += this.#grave.has(index) ? GRAVE_WEIGHT : 1
      for (const key of keys) byDay.set(key, day)
    }
    const days = [...new Set(byDay.values())].sort((x, y) => y.weight - x.weight)
    const [best, next] = days
    const other = next?.weight ?? 0
    const leads = best !== undefined && (!next || best.weight >= ENOUGH) && best.weight > other
    // Of two days of grave events the first is no more meant than the other.
    const sure = leads && (other < GRAVE_WEIGHT || best.weight > other + LEAD)
    return { best: leads ? best : null, sure }
  }

  #mayBe(date: FoundDate, value: Stretch): boolean {
    if (date.role !== 'event' || date.aside === 'limit' || value.from.day === null) return false
    if (value.from.year === null || value.from.approximate) return false
    const own = daysFromSource(this.#source, value)
    return isPair(value) && own !== 0 && !isAfterSource(this.#source, value)
  }
}
