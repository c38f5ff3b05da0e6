import { type AskedName, Asker } from './asked-name.ts'
import { BegunWords } from './begun-words.ts'
import { formOf, idsAt, type NameIndex, writtenAt } from './name-index.ts'
import { indexSoundsOf, isMark, writtenWordsOf } from './name-words.ts'
import { ShortLists } from './short-list.ts'

/** A way of writing that fits what was typed. */
export interface FoundName {
  readonly written: string
  readonly ids: readonly string[]
  /** About 1 when every word fits; there to order by, and no verdict. */
  readonly likely: number
}

/** Answers a search box over one index; keeps its tables between the searches. */
export class NameSearch {
  readonly #index: NameIndex
  readonly #asker: Asker
  readonly #lists: ShortLists
  readonly #begun: BegunWords

  constructor(index: NameIndex) {
    this.#index = index
    this.#asker = new Asker(index)
    this.#lists = new ShortLists(index)
    this.#begun = new BegunWords(index.words)
  }

  /**
   * The ways of writing that fit what is typed so far, the best first. Words fit by their sounds in any
   * alphabet, order and usual spelling; the last one need only be begun, unless white space or a full
   * stop stands after it. An initial finds nobody without a word beside it.
   */
  find(typed: string, limit = 20): readonly FoundName[] {
    const form = formOf(typed)
    return this.#lists
      .of(this.#asked(typed), form, limit)
      .map(({ form: found, likely }) => ({
        written: writtenAt(this.#index, found),
        ids: idsAt(this.#index, found),
        likely,
      }))
      .sort(
        (a, b) =>
          b.likely - a.likely || b.ids.length - a.ids.length || (a.written < b.written ? -1 : 1),
      )
  }

  #asked(typed: string): AskedName {
    const words = writtenWordsOf(typed)
    const last = words.at(-1) ?? ''
    const sounds = indexSoundsOf(last)
    if (sounds === '' || /[\s.]$/u.test(typed) || isMark(last)) return this.#asker.name(typed)
    const like = this.#begun.of(last, sounds)
    return this.#asker.nameBegun(words.slice(0, -1).join(' '), { sounds, like })
  }
}
