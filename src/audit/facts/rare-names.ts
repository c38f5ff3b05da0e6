import type { DateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import { isCountry } from '../spelling/countries.ts'
import { stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'
import { ONE_DAY } from './dated-claim.ts'
import { isGenericName } from './generic-names.ts'
import type { PlacedName } from './placed-name.ts'

/** When a text tells of something, to the day, also by another date ("yesterday", "on Thursday"). */
interface DayTold {
  readonly view: TextView
  readonly date: DateValue
}

/**
 * Which texts share names that few other texts have. Two accounts of one night need not name the
 * same witnesses, but both name the hamlet and its headman, and nobody else does.
 */
export class RareNames {
  readonly #rare = new Map<TextView, ReadonlySet<string>>()
  /** Texts of so many names that two of one matter would share some. */
  readonly #naming = new Set<TextView>()
  readonly #days = new Map<TextView, Set<number>>()

  constructor(views: Iterable<TextView>, names: readonly PlacedName[], dated: readonly DayTold[]) {
    const written = Map.groupBy(names, (n) => n.view)
    const named = [...views].map((view) => [view, namesIn(view, written.get(view) ?? [])] as const)
    const texts = new Map<string, number>()
    for (const [, words] of named)
      for (const word of words) texts.set(word, (texts.get(word) ?? 0) + 1)
    const most = Math.max(FEW_TEXTS, named.length * FEW_SHARE)
    for (const [view, words] of named) {
      if (words.size >= ENOUGH) this.#naming.add(view)
      this.#rare.set(view, new Set([...words].filter((word) => (texts.get(word) ?? 0) <= most)))
    }
    for (const { view, date } of dated) {
      const day = dayIn(date)
      if (day === null) continue
      const ofView = this.#days.get(view) ?? new Set()
      this.#days.set(view, ofView.add(day))
    }
  }

  together(a: TextView, b: TextView): boolean {
    const others = this.#rare.get(b)
    const common = [...(this.#rare.get(a) ?? [])].filter((name) => others?.has(name))
    if (common.length >= ENOUGH) return true
    return common.length >= ENOUGH_ON_ONE_DAY && this.#meet(a, b)
  }

  /** So many names that two texts of one matter would share some. */
  namesEnough(view: TextView): boolean {
    return this.#naming.has(view)
  }

  #meet(a: TextView, b: TextView): boolean {
    const others = this.#days.get(b)
    if (!others) return false
    return [...(this.#days.get(a) ?? [])].some((day) =>
      [day - 1, day, day + 1].some((near) => others.has(near)),
    )
  }
}

/** A name in no more texts than these is of one matter; in a large record, in no more than this share. */
const FEW_TEXTS = 4
const FEW_SHARE = 0.02
/** So many rare names two texts share by chance only where they speak of one matter. */
const ENOUGH = 4
const ENOUGH_ON_ONE_DAY = 2
const SHORTEST = 4
const NAME_WORD = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu

const namesIn = (view: TextView, written: readonly PlacedName[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { name, of } of written) {
    if (of === 'group') continue
    for (const [word] of name.matchAll(NAME_WORD))
      if (!saysLittle(word)) words.add(keyOf(stem(word)))
  }
  for (const sentence of view.sentences) {
    for (const term of view.properTerms(sentence)) {
      if (term.length >= SHORTEST && !isGenericName(term)) words.add(keyOf(term))
    }
  }
  return words
}

/** Of so many letters a name is known by its consonants, however its vowels are written. */
const LONG = 6
const FEWEST_CONSONANTS = 4

/** «Краслава» and «Краславский край», "Rotich" and "Rottich" have one key. */
const keyOf = (term: string): string => {
  const place = term.length > LONG ? term.replace(/t?sk$/, '') : term
  const consonants = place.replace(/(?<=.)[aeiouy]/g, '').replace(/(.)\1/g, '$1')
  return place.length >= LONG && consonants.length >= FEWEST_CONSONANTS ? consonants : place
}

const saysLittle = (word: string): boolean =>
  word.length < SHORTEST || isCountry(word) || isGenericName(stem(word))

/** The day a date states or works out to; null where it says no single day. */
const dayIn = ({ edtf, earliest }: DateValue): number | null =>
  earliest !== null && ONE_DAY.test(edtf) ? dayNumber(earliest) : null
