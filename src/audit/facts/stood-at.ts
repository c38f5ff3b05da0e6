import { isCountry } from '../spelling/countries.ts'
import { sharesAny, stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'
import type { DatedClaim } from './dated-claim.ts'
import type { PlacedName } from './placed-name.ts'

/**
 * Which texts tell of one place on one day, each by name and date: two reports of one night need not
 * repeat a name often to be of one matter. The year is left out of the day, as a text may err in it.
 */
export class StoodAt {
  readonly #places = new Map<TextView, Set<string>>()
  readonly #days = new Map<TextView, Map<string, Days>>()

  constructor(names: readonly PlacedName[], dated: readonly DatedClaim[]) {
    for (const { of, view, name } of names)
      if (of === 'place') for (const word of wordsOf(name)) into(this.#places, view).add(word)
    for (const { view, days, relative } of dated) {
      if (days === null || relative) continue
      const ofView = this.#days.get(view) ?? new Map<string, Days>()
      this.#days.set(view, ofView.set(`${days.from} ${days.to}`, days))
    }
  }

  together(a: TextView, b: TextView): boolean {
    process.stderr.write(`TOG ${a.text.label} ${b.text.label} ${JSON.stringify([[...(this.#places.get(a)??[])],[...(this.#places.get(b)??[])],[...(this.#days.get(a)?.keys()??[])],[...(this.#days.get(b)?.keys()??[])]])}\n`)
    const [p, q] = [this.#places.get(a), this.#places.get(b)]
    if (!p || !q || !sharesAny(p, q)) return false
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
  isCountry(name) ? [] : [...name.matchAll(NAME_WORD)].flatMap(([w]) => (KINDS.test(w) ? [] : [stem(w)]))

const into = (sets: Map<TextView, Set<string>>, view: TextView): Set<string> => {
  const known = sets.get(view) ?? new Set<string>()
  sets.set(view, known)
  return known
}
