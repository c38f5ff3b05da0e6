import { isCountry } from '../spelling/countries.ts'
import { sharesAny, stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'
import type { DatedClaim } from './dated-claim.ts'
import type { PlacedName } from './placed-name.ts'

/**
 * Which texts tell of one place on one day, or of one person there: two reports of one night need not
 * repeat a name often to be of one matter. The year is left out of the day, as a text may err in it.
 */
export class StoodAt {
  readonly #places = new Map<TextView, Set<string>>()
  readonly #persons = new Map<TextView, Set<string>>()
  readonly #days = new Map<TextView, Map<string, Days>>()

  constructor(names: readonly PlacedName[], dated: readonly DatedClaim[]) {
    for (const { of, view, name } of names) {
      if (of === 'place') for (const word of wordsOf(name)) into(this.#places, view).add(word)
      if (of === 'person') for (const word of longestOf(name)) into(this.#persons, view).add(word)
    }
    for (const { view, days, relative } of dated) {
      if (days === null || relative) continue
      const ofView = this.#days.get(view) ?? new Map<string, Days>()
      this.#days.set(view, ofView.set(`${days.from} ${days.to}`, days))
    }
  }

  together(a: TextView, b: TextView): boolean {
    const [p, q] = [this.#places.get(a), this.#places.get(b)]
    if (!p || !q || !sharesAny(p, q)) return false
    const [m, n] = [this.#persons.get(a), this.#persons.get(b)]
    if (m && n && sharesAny(m, n)) return true
    const [x, y] = [this.#days.get(a), this.#days.get(b)]
    if (!x || !y) return false
    return [...x.values()].some((d) => [...y.values()].some((e) => meet(d, e)))
  }
}

type Days = NonNullable<DatedClaim['days']>

const meet = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

const NAME_WORD = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu

/** Without words for kinds of places, which many names share. */
const KINDS =
  /^(?:region|oblast|district|province|township|village|city|town|street|avenue|square|republic|north\p{L}*|south\p{L}*|east\p{L}*|west\p{L}*|upper|lower|new|old|great|область|край|округ|район|село|город|улица|республика|верхн\p{L}+|нижн\p{L}+|нов\p{L}+|стар\p{L}+|больш\p{L}+|мал\p{L}+)$/iu

const wordsOf = (name: string): string[] =>
  isCountry(name)
    ? []
    : [...name.matchAll(NAME_WORD)].flatMap(([w]) => (KINDS.test(w) ? [] : [stem(w)]))

/** The longest word of a person's name is most often the family name, and seldom a common one. */
const longestOf = (name: string): string[] => {
  const [longest] = [...name.matchAll(NAME_WORD)]
    .map(([w]) => w)
    .sort((a, b) => b.length - a.length)
  return longest === undefined || longest.length < SHORTEST ? [] : [stem(longest)]
}
const SHORTEST = 6

const into = (sets: Map<TextView, Set<string>>, view: TextView): Set<string> => {
  const known = sets.get(view) ?? new Set<string>()
  sets.set(view, known)
  return known
}
