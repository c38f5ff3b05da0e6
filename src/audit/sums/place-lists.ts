import type { Span } from '../../domain/text-span.ts'
import { fold } from '../words/fold.ts'
import { namedListAt } from '../words/named-list.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** "the villages of A, B and C": places listed under one plural word. */
export interface PlaceList {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  readonly names: readonly Span[]
  /** Folded names. */
  readonly keys: readonly string[]
  /** "including", "such as": the list does not claim to be complete. */
  readonly partial: boolean
}

const HEAD =
  /(?<!\p{L})(?:villages|settlements|hamlets|towns|сёла|села|сел|сёл|сёлах|селах|сёлам|селам|деревни|деревень|деревнях|посёлки|поселки|посёлках|поселках|аулы|аулах)(?!\p{L})(?:\s+(?:of|named|called))?\s*[:–—-]?\s*(?=\p{Lu})/gu
const PARTIAL =
  /\b(?:including|such as|among them|like)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$|(?:в том числе|включая|такие как)\s+(?:\p{L}+\s+){0,2}$/iu
/** "from the villages of", "to protect the villages of": the list says where, not which ones. */
const MOST_LISTS_PER_TEXT = 200

/** Counts and lists of places speak of the same kind of thing. */
export const isPlaceNoun = (noun: string): boolean =>
  /(?<!\p{L})(?:villages?|settlements?|hamlets?|towns?|с[её]л|сел[аеоу]|деревн\p{L}+|пос[её]л\p{L}+|аул\p{L}*|населенн\p{L}+ пункт\p{L}*)(?!\p{L})/iu.test(
    noun,
  )

export const placeListsOf = (views: Iterable<TextView>): PlaceList[] =>
  [...views].flatMap((view) => {
    const { body } = view.text
    const lists: PlaceList[] = []
    for (const head of body.matchAll(HEAD)) {
      if (lists.length >= MOST_LISTS_PER_TEXT) break
      const start = head.index + head[0].length
      const list = namedListAt(body, start)
      if (!list?.closed) continue
      const before = body.slice(Math.max(0, head.index - 40), head.index)
      const names = list.names.map((name) => withoutRegion(body, name))
      lists.push({
        view,
        sentence: view.sentenceAt(start),
        span: { start, end: names.at(-1)?.end ?? list.end },
        names,
        keys: names.map((name) => keyOf(body.slice(name.start, name.end))),
        partial: PARTIAL.test(before),
      })
    }
    return lists
  })

const REGION =
  /^\s+(?:района|области|округа|края|district|region|oblast|county|province)(?!\p{L})/iu

/** In "and Dunn Tarsk district" the last word belongs to the district. */
const withoutRegion = (body: string, name: Span): Span => {
  if (!REGION.test(body.slice(name.end, name.end + 16))) return name
  const cut = body.slice(name.start, name.end).search(/\s+\S+$/u)
  return cut > 0 ? { start: name.start, end: name.start + cut } : name
}

const keyOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(fold)
    .join('')
    .replace(/(.)\1/g, '$1')
