import {
  comparePrepared,
  type NameComparison,
  type NameVerdict,
  prepareName,
} from '../compare-names.ts'
import { Asker } from './asked-name.ts'
import { formOf, idsAt, type NameIndex, writtenAt } from './name-index.ts'
import { ShortLists } from './short-list.ts'

/** A way of writing that may name the person asked for. */
export interface NameCandidate {
  readonly written: string
  /** Of every name written so, in their own order. */
  readonly ids: readonly string[]
  readonly comparison: NameComparison
}

/** So many more are compared than are given back. */
const COMPARED_FOR_ONE = 2

/** Asks an index for one name after another; keeps its tables between them. */
export class NameFinder {
  readonly index: NameIndex
  readonly asker: Asker
  readonly lists: ShortLists

  constructor(index: NameIndex) {
    this.index = index
    this.asker = new Asker(index)
    this.lists = new ShortLists(index)
  }
}

/**
 * The ways of writing in the index that the comparison finds likest the name: one written exactly so
 * first, wherever there is one; then same before unsure before distinct, by score, by the letters.
 */
export const candidatesOf = (
  finder: NameFinder,
  written: string,
  limit = 50,
): readonly NameCandidate[] => {
  const form = formOf(written)
  const asked = finder.asker.name(form)
  const prepared = prepareName(form)
  return finder.lists
    .of(asked, form, limit * COMPARED_FOR_ONE)
    .map(({ form: found }) => {
      const other = writtenAt(finder.index, found)
      return {
        form: found,
        written: other,
        comparison: comparePrepared(prepared, prepareName(other)),
      }
    })
    .sort(
      (a, b) =>
        Number(b.written === form) - Number(a.written === form) ||
        likerFirst(a.comparison, b.comparison) ||
        (a.written < b.written ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ form: found, written: other, comparison }) => ({
      written: other,
      ids: idsAt(finder.index, found),
      comparison,
    }))
}

const RANK: Readonly<Record<NameVerdict, number>> = { same: 2, unsure: 1, distinct: 0 }

export const likerFirst = (a: NameComparison, b: NameComparison): number =>
  RANK[b.verdict] - RANK[a.verdict] || b.score - a.score
