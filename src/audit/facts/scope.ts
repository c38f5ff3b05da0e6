import { canBeSame } from '../../domain/dates.ts'
import { shared, sharesAny, stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { DatedClaim } from './dated-claim.ts'

/** How many sentences before a sentence still say which event it speaks of. */
const SENTENCES_BEFORE = 3

/** What a sentence and those just before it tell of the event they speak of. */
export interface Scope {
  readonly names: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
  readonly dates: readonly DatedClaim[]
}

/** Scopes of sentences, worked out once each. */
export class Scopes {
  #dates = new Map<TextView, Map<number, DatedClaim[]>>()
  #places = new Map<TextView, Map<number, string[]>>()
  #known = new Map<TextView, Map<number, Scope>>()

  constructor(dated: readonly DatedClaim[]) {
    for (const claim of dated) {
      push(this.#dates, claim.view, claim.sentence.index, claim)
      for (const place of claim.claim.places) {
        push(this.#places, claim.view, claim.sentence.index, stem(place.base ?? place.written))
      }
    }
  }

  at(view: TextView, sentence: Sentence): Scope {
    const ofView = this.#known.get(view) ?? new Map<number, Scope>()
    this.#known.set(view, ofView)
    const known = ofView.get(sentence.index)
    if (known) return known
    const scope = this.#work(view, sentence)
    ofView.set(sentence.index, scope)
    return scope
  }

  #work(view: TextView, sentence: Sentence): Scope {
    const names = new Set<string>()
    const terms = new Set<string>()
    const dates: DatedClaim[] = []
    for (const s of view.window(sentence, SENTENCES_BEFORE)) {
      for (const name of view.properTerms(s)) names.add(name)
      for (const term of view.terms(s)) terms.add(term)
      for (const place of this.#places.get(view)?.get(s.index) ?? []) names.add(place)
      dates.push(...(this.#dates.get(view)?.get(s.index) ?? []))
    }
    return { names, terms, dates }
  }
}

const push = <T>(
  map: Map<TextView, Map<number, T[]>>,
  view: TextView,
  index: number,
  item: T,
): void => {
  const ofView = map.get(view) ?? new Map<number, T[]>()
  map.set(view, ofView)
  const items = ofView.get(index)
  if (items) items.push(item)
  else ofView.set(index, [item])
}

/** The same days of some year: "7–8 February" under two years may be one event with a wrong year. */
export const sameDaysOfYear = (a: DatedClaim, b: DatedClaim): boolean =>
  a.days !== null && b.days !== null && a.days.from <= b.days.to && b.days.from <= a.days.to

const datesMeet = (a: Scope, b: Scope): boolean =>
  a.dates.length === 0 ||
  b.dates.length === 0 ||
  a.dates.some((x) => b.dates.some((y) => canBeSame(x.date, y.date) || sameDaysOfYear(x, y)))

/** Both are dated, and some date of the one can be that of the other. */
export const areDatedTogether = (a: Scope, b: Scope): boolean =>
  a.dates.some((x) => b.dates.some((y) => canBeSame(x.date, y.date)))

/** True unless the words around speak of different times or of different places. */
export const mayBeOneEvent = (a: Scope, b: Scope): boolean => {
  if (!datesMeet(a, b)) return false
  if (a.names.size > 0 && b.names.size > 0) return sharesAny(a.names, b.names)
  return shared(a.terms, b.terms) >= 2
}
