import type { NameComparison } from '../compare-names.ts'
import { Asker } from './asked-name.ts'
import { judge, type Prepared, prepare, RANK } from './judge.ts'
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
  const prepared: Prepared = prepare(form)
  return finder.lists
    .of(asked, form, limit * COMPARED_FOR_ONE)
    .map(({ form: found }) => {
      const other = writtenAt(finder.index, found)
      return { form: found, written: other, comparison: judge(prepared, prepare(other)) }
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

export const likerFirst = (a: NameComparison, b: NameComparison): number =>
  RANK[b.verdict] - RANK[a.verdict] || b.score - a.score
