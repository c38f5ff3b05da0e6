import { countries } from '../spelling/countries.ts'
import { sharesAny, stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { DatedClaim } from './dated-claim.ts'
import type { DayTold } from './days-told.ts'
import { isGenericName } from './generic-names.ts'
import type { PlacedName } from './placed-name.ts'
import { RareNames } from './rare-names.ts'
import type { Scopes } from './scope.ts'
import { StoodAt } from './stood-at.ts'

/** A name said at least so often says what a text is about. */
const OFTEN = 2
/** Two names in common make two texts of one matter; or one, when it is no country. */
const SHARED_TOPICS = 2
/** Texts that are about the same as either of two; in a large archive they are not gone through. */
const ENOUGH_OTHERS = 3
const MOST_VIEWS = 200

export interface Told {
  readonly view: TextView
  readonly sentence: Sentence
}

/** Which passages may speak of one matter: told near each other, or in texts about the same names. */
export class Matters {
  readonly #scopes: Scopes
  readonly #stoodAt: StoodAt
  readonly #rare: RareNames
  #topics = new Map<TextView, ReadonlySet<string>>()
  readonly #alike: Kept = new Map()
  readonly #same: Kept = new Map()
  readonly #views: readonly TextView[]

  constructor(
    views: Iterable<TextView>,
    scopes: Scopes,
    names: readonly PlacedName[],
    dated: readonly DatedClaim[],
    days: readonly DayTold[],
  ) {
    this.#views = [...views]
    this.#scopes = scopes
    this.#stoodAt = new StoodAt(names, dated)
    this.#rare = new RareNames(this.#views, names, days)
  }

  /**
   * One text, or two texts about the same names, and not about two places or persons where both
   * passages name some.
   */
  mayBeOne(a: Told, b: Told): boolean {
    if (a.view !== b.view && !this.areAboutTheSame(a.view, b.view)) return false
    const [x, y] = [this.#scopes.at(a.view, a.sentence), this.#scopes.at(b.view, b.sentence)]
    const common = this.#common(a.view, b.view)
    const own = (names: ReadonlySet<string>) =>
      new Set([...names].filter((n) => !common.has(n) && !isOfTheLaw(n)))
    const [p, q] = [own(x.names), own(y.names)]
    return p.size === 0 || q.size === 0 || sharesAny(x.names, y.names)
  }

  #common(a: TextView, b: TextView): ReadonlySet<string> {
    const other = this.#topicsOf(b)
    return new Set([...this.#topicsOf(a)].filter((topic) => other.has(topic)))
  }

  /**
   * Texts that name the same places, peoples or persons often enough, or one place on one day; or
   * of which several others each are about the same as both.
   */
  areAboutTheSame(a: TextView, b: TextView): boolean {
    return keptFor(this.#same, a, b, () => this.#nameTheSame(a, b) || this.#areJoinedByOthers(a, b))
  }

  #areJoinedByOthers(a: TextView, b: TextView): boolean {
    if (a === b || this.#views.length > MOST_VIEWS) return false
    let joined = 0
    for (const other of this.#views) {
      if (other === a || other === b) continue
      if (this.#nameTheSame(a, other) && this.#nameTheSame(b, other)) joined++
      if (joined >= ENOUGH_OTHERS) return true
    }
    return false
  }

  #nameTheSame(a: TextView, b: TextView): boolean {
    return keptFor(this.#alike, a, b, () => {
      const telling = [...this.#common(a, b)].filter((topic) => !isGenericName(topic))
      return (
        telling.length >= SHARED_TOPICS ||
        telling.some((topic) => !isWide(topic)) ||
        this.#stoodAt.together(a, b) ||
        this.#rare.together(a, b)
      )
    })
  }

  /** Texts that both name much, and nothing in common. */
  areApart(a: TextView, b: TextView): boolean {
    return this.#rare.namesEnough(a) && this.#rare.namesEnough(b) && !this.areAboutTheSame(a, b)
  }

  #topicsOf(view: TextView): ReadonlySet<string> {
    const known = this.#topics.get(view)
    if (known) return known
    const counts = new Map<string, number>()
    for (const sentence of view.sentences)
      for (const term of view.properTerms(sentence)) counts.set(term, (counts.get(term) ?? 0) + 1)
    const short = view.sentences.length <= SHORT_TEXT
    const topics = new Set([...counts].filter(([, n]) => short || n >= OFTEN).map(([term]) => term))
    this.#topics.set(view, topics)
    return topics
  }
}

/** What was answered of two texts. */
type Kept = Map<TextView, Map<TextView, boolean>>

const keptFor = (kept: Kept, a: TextView, b: TextView, ask: () => boolean): boolean => {
  const known = kept.get(a)?.get(b)
  if (known !== undefined) return known
  const answer = ask()
  kept.set(a, (kept.get(a) ?? new Map<TextView, boolean>()).set(b, answer))
  return answer
}

/** "УК РК", "Penal Code": a passage that names a law speaks of no place or person by it. */
const isOfTheLaw = (name: string): boolean => name.length <= 3 || isGenericName(name)

/** In a text of so few sentences every name counts. */
const SHORT_TEXT = 12

let wide: ReadonlySet<string> | null = null

/** Names of countries are in too many texts to say that two of them are about one matter. */
const isWide = (topic: string): boolean => {
  wide ??= new Set([...countries().keys()].map(stem))
  return wide.has(topic)
}
