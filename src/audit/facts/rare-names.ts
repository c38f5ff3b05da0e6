import { dayNumber } from '../../domain/day.ts'
import { isCountry } from '../spelling/countries.ts'
import { isAbbreviation, stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'
import { DaysTold, type DayTold } from './days-told.ts'
import { isGenericName } from './generic-names.ts'
import type { PlacedName } from './placed-name.ts'
import { TextLikeness } from './text-likeness.ts'

/**
 * Which texts share names that few other texts have. Two accounts of one night need not name the
 * same witnesses, but both name the hamlet and its headman, and nobody else does.
 */
export class RareNames {
  readonly #rare = new Map<TextView, ReadonlySet<string>>()
  /** Texts of so many names that two of one matter would share some. */
  readonly #naming = new Set<TextView>()
  readonly #days: DaysTold
  readonly #likeness: TextLikeness

  constructor(views: Iterable<TextView>, names: readonly PlacedName[], dated: readonly DayTold[]) {
    const written = Map.groupBy(names, (n) => n.view)
    const named = [...views].map((view) => [view, namesIn(view, written.get(view) ?? [])] as const)
    const texts = new Map<string, number>()
    for (const [, words] of named)
      for (const word of words) texts.set(word, (texts.get(word) ?? 0) + 1)
    const most = Math.max(FEW_TEXTS, named.length * FEW_SHARE)
    for (const [view, words] of named) {
      if (words.size >= (isShort(view) ? ENOUGH : MANY)) this.#naming.add(view)
      this.#rare.set(view, new Set([...words].filter((word) => (texts.get(word) ?? 0) <= most)))
    }
    this.#days = new DaysTold(dated)
    this.#likeness = new TextLikeness(named.map(([view]) => view))
  }

  together(a: TextView, b: TextView): boolean {
    const others = this.#rare.get(b)
    const common = [...(this.#rare.get(a) ?? [])].filter((name) => others?.has(name)).length
    if (common >= MANY) return true
    if (common >= ENOUGH && this.#days.meet(a, b, 1)) return true
    return (isShort(a) || isShort(b)) && this.#ofOneMatter(a, b, common)
  }

  /** Short texts name little: one name and the time, or many of the same words, tie two of them. */
  #ofOneMatter(a: TextView, b: TextView, common: number): boolean {
    if (common >= ENOUGH) return true
    if (common > 0 && this.#days.meet(a, b, AROUND_DAYS)) return true
    const alike = this.#likeness.of(a, b)
    return (
      (alike >= LIKE_WITH_A_NAME && common > 0 && areNear(a, b, WRITTEN_APART_DAYS)) ||
      (alike >= LIKE_WRITTEN_TOGETHER && areNear(a, b, WRITTEN_TOGETHER_DAYS)) ||
      (alike >= LIKE_ON_ONE_DAY && this.#days.meet(a, b, 0)) ||
      (alike >= LIKE_AT_ONE_TIME && this.#days.meet(a, b, AROUND_DAYS))
    )
  }

  /** So many names that two texts of one matter would share some. */
  namesEnough(view: TextView): boolean {
    return this.#naming.has(view)
  }
}

/** A name in no more texts than these is of one matter; in a large record, in no more than this share. */
const FEW_TEXTS = 4
const FEW_SHARE = 0.02
/** So many rare names two texts share by chance only where they speak of one matter. */
const MANY = 4
/** The same of short texts, or of texts that tell of one day. */
const ENOUGH = 2
/** A text of so few sentences names little. */
const SHORT_TEXT = 18
const isShort = (view: TextView): boolean => view.sentences.length <= SHORT_TEXT
/** Texts of one event tell of days so near each other. */
const AROUND_DAYS = 7
/** How much alike texts are that share a rare name; that tell of one day; of one week. */
const LIKE_WITH_A_NAME = 0.03
const LIKE_ON_ONE_DAY = 0.03
const LIKE_AT_ONE_TIME = 0.045
/** The same of texts that were written in the same weeks. */
const LIKE_WRITTEN_TOGETHER = 0.07
/** Texts on one matter were seldom written further apart. */
const WRITTEN_APART_DAYS = 200

const WRITTEN_TOGETHER_DAYS = 60

const areNear = (a: TextView, b: TextView, days: number): boolean => {
  const [x, y] = [a.text.date?.earliest, b.text.date?.earliest]
  return x != null && y != null && Math.abs(dayNumber(x) - dayNumber(y)) <= days
}

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
  word.length < SHORTEST || isAbbreviation(word) || isCountry(word) || isGenericName(stem(word))
