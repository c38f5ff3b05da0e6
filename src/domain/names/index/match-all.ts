import { fail, ok, type Result } from '../../failure.ts'
import {
  comparePrepared,
  type NameComparison,
  type PreparedName,
  prepareName,
} from '../compare-names.ts'
import { likerFirst, NameFinder } from './candidates.ts'
import { LOOSE } from './likely-score.ts'
import { idsAt, type NameIndex, writtenAt } from './name-index.ts'
import type { Likely } from './short-list.ts'
import { hashOf } from './skeleton.ts'

/** A way of writing, with the ids of all names written so. */
export interface NameForm {
  readonly written: string
  readonly ids: readonly string[]
}

/**
 * Two ways of writing that may name one person. Where `left` and `right` are one form, it is several
 * names written alike, and the comparison is of the form with itself.
 */
export interface NameMatch {
  readonly left: NameForm
  readonly right: NameForm
  readonly comparison: NameComparison
}

/** Where the work stood: plain data, to be kept and handed back. */
export interface MatchCheckpoint {
  /** Of the names and their ids; work on other names cannot be taken up from here. */
  readonly names: string
  /** Forms done, out of `of`. */
  readonly done: number
  readonly of: number
}

export interface MatchStep {
  readonly matches: readonly NameMatch[]
  readonly checkpoint: MatchCheckpoint
}

export interface MatchOptions {
  /** A checkpoint of an earlier run over the same names. */
  readonly from?: MatchCheckpoint
  /** At most so many matches for one form among those before it, the likest ones. */
  readonly perForm?: number
  /** Forms between two steps. */
  readonly formsAtATime?: number
}

export type MatchFailure = { readonly kind: 'names-changed-since-checkpoint' }

const PER_FORM = 20
const COMPARED_FOR_ONE = 2
const MOST_LOOSE = 4
const MOST_REFUSED = 10
const FORMS_AT_A_TIME = 500

/**
 * All likely pairs of the names in an index, without comparing all with all: each form is compared with
 * the likeliest of the forms before it, so no pair comes twice. The forms come in an order of their own
 * that does not hang on the order of the names; the same names give the same steps. Nothing is kept but
 * where the work stands: whoever takes the steps shows how far it is, waits between them and may stop.
 */
export const matchAll = (
  index: NameIndex,
  options: MatchOptions = {},
): Result<Generator<MatchStep, void, void>, MatchFailure> => {
  const start: MatchCheckpoint = { names: digestOf(index), done: 0, of: index.forms.count }
  const { from = start } = options
  return from.names === start.names && from.done >= 0 && from.done <= start.of
    ? ok(stepsFrom(index, { ...start, done: from.done }, options))
    : fail({ kind: 'names-changed-since-checkpoint' })
}

function* stepsFrom(
  index: NameIndex,
  from: MatchCheckpoint,
  { perForm = PER_FORM, formsAtATime = FORMS_AT_A_TIME }: MatchOptions,
): Generator<MatchStep, void, void> {
  const matcher = new Matcher(index, perForm)
  for (let done = from.done; done < from.of; ) {
    const next = Math.min(from.of, done + Math.max(1, formsAtATime))
    const matches: NameMatch[] = []
    for (let place = done; place < next; place++) matches.push(...matcher.at(place))
    done = next
    yield { matches, checkpoint: { ...from, done } }
  }
}

class Matcher {
  readonly #finder: NameFinder
  readonly #perForm: number
  readonly #order: Uint32Array
  /** The place of each form in the order. */
  readonly #places: Uint32Array

  constructor(index: NameIndex, perForm: number) {
    this.#finder = new NameFinder(index)
    this.#perForm = perForm
    this.#order = orderOf(index)
    this.#places = new Uint32Array(this.#order.length)
    this.#order.forEach((form, place) => {
      this.#places[form] = place
    })
  }

  /** The matches of the form at a place with itself and with those before it. */
  at(place: number): readonly NameMatch[] {
    const { index, asker, lists } = this.#finder
    const form = this.#order[place] ?? 0
    const left = { written: writtenAt(index, form), ids: idsAt(index, form) }
    const prepared = prepareName(left.written)
    const before = (other: number): boolean => (this.#places[other] ?? 0) < place
    const matches = this.#compared(
      prepared,
      lists.of(asker.form(form), null, this.#perForm * COMPARED_FOR_ONE, before),
    )
      .sort((a, b) => likerFirst(a.comparison, b.comparison) || (a.written < b.written ? -1 : 1))
      .slice(0, this.#perForm)
      .map(({ form: other, written, comparison }) => ({
        left,
        right: { written, ids: idsAt(index, other) },
        comparison,
      }))
    return left.ids.length > 1
      ? [{ left, right: left, comparison: comparePrepared(prepared, prepared) }, ...matches]
      : matches
  }

  /** What is left once the comparison has spoken; it is asked no more after it has often said no. */
  #compared(prepared: PreparedName, likely: readonly Likely[]): Compared[] {
    const found: Compared[] = []
    let refused = 0
    for (const { form } of likeliest(likely)) {
      const written = writtenAt(this.#finder.index, form)
      const comparison = comparePrepared(prepared, prepareName(written))
      if (comparison.verdict !== 'distinct') found.push({ form, written, comparison })
      else if (++refused === MOST_REFUSED) break
    }
    return found
  }
}

interface Compared {
  readonly form: number
  readonly written: string
  readonly comparison: NameComparison
}

/**
 * A bare surname, or one with an initial, fits everybody of that name: of what shares but one word only
 * the first are looked at.
 */
const likeliest = (all: readonly Likely[]): readonly Likely[] => {
  const firm = all.findIndex(({ likely }) => likely < LOOSE)
  return firm < 0 ? all : all.slice(0, firm + MOST_LOOSE)
}

/** By their hashes, and by their letters where two are equal. */
const orderOf = (index: NameIndex): Uint32Array => {
  const { hashes, count } = index.forms
  return Uint32Array.from({ length: count }, (_, form) => form).sort(
    (a, b) =>
      (hashes[a] ?? 0) - (hashes[b] ?? 0) || (writtenAt(index, a) < writtenAt(index, b) ? -1 : 1),
  )
}

/** The same for the same names with the same ids in any order. */
const digestOf = (index: NameIndex): string => {
  let [sum, mixed] = [0, 0]
  for (let form = 0; form < index.forms.count; form++)
    for (const id of idsAt(index, form)) {
      const hash = hashOf(`${index.forms.hashes[form]} ${id}`)
      sum = (sum + hash) >>> 0
      mixed = (mixed ^ Math.imul(hash, 0x9e3779b1)) >>> 0
    }
  return `${index.ids.length}-${index.forms.count}-${sum.toString(16)}-${mixed.toString(16)}`
}
