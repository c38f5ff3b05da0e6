import type { Mode } from '../../domain/claim.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isGenericOfficial, isState } from '../lexicon/speakers.ts'
import { isDash } from '../tokens/token.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { type Attribution, originatorKey } from './attribution.ts'
import { speakerOf } from './speaker.ts'
import { speechMode } from './speech-verbs.ts'

const OFFICIAL = /^(?:official|officially|официальн\p{L}*)$/u

/** How the words of an originator are put: an authority states, a court or an expert finds. */
export const modeOf = (words: string, mode: Mode): Mode => {
  if (mode !== 'asserted') return mode
  if (
    /\b(?:court|judge|verdict|ruling)\b|\bсуд|приговор/iu.test(words) &&
    !/lawyer|адвокат/iu.test(words)
  )
    return 'found-by-court'
  if (/\b(?:experts?|forensic|examination)\b|эксперт/iu.test(words)) return 'found-by-expert'
  return isState(words) ||
    isAuthority(words) ||
    OFFICIAL.test(words.split(/\s/, 1)[0]?.toLowerCase() ?? '')
    ? 'officially-stated'
    : 'asserted'
}

const keyOf = (words: string): string =>
  isState(words) || isGenericOfficial(words) || /^(?:official|официальн)/iu.test(words.trim())
    ? 'official'
    : originatorKey(words)

const attribution = (scope: Span, said: Span, words: string, mode: Mode): Attribution => ({
  ...scope,
  said,
  originator: { words, key: keyOf(words) },
  mode: modeOf(words, mode),
})

const LONGEST_SOURCE = 14

/** "According to X, …", «По данным X, …», «По словам X»: holds for the whole sentence from there. */
const accordingTo = (view: View, at: number): Attribution | null => {
  const first = sourceStart(view, at)
  if (first === null) return null
  let next = first
  while (next < view.sentence.next && next - first < LONGEST_SOURCE) {
    const token = tokenOf(view, next)
    if (/^[,;:.)]$/.test(token.text) && !isAbbreviating(view, next)) break
    if (isDash(token) && !token.glued) break
    if (
      next > first &&
      /^(?:they|he|she|it|we|the|as|there|that|which|who)$/.test(token.lower) &&
      tokenOf(view, first).lower !== token.lower
    )
      break
    next++
  }
  if (next === first) return null
  const start = tokenOf(view, first).start
  const end = tokenOf(view, next - 1).end
  const opening = at === view.sentence.first || tokenOf(view, at - 1).text === '('
  const scope = opening
    ? { start: view.start, end: view.end }
    : clauseFrom(view, tokenOf(view, at).start)
  return attribution(
    scope,
    { start: tokenOf(view, at).start, end },
    view.text.slice(start, end),
    'asserted',
  )
}

const isAbbreviating = (view: View, index: number): boolean =>
  tokenOf(view, index).text === '.' &&
  index + 1 < view.sentence.next &&
  tokenOf(view, index).glued &&
  tokenOf(view, index - 1).text.length <= 2

const sourceStart = (view: View, at: number): number | null => {
  const { lower } = tokenOf(view, at)
  const next = tokenOf(view, at + 1).lower
  if (lower === 'according' && next === 'to') return at + 2
  if (lower === 'согласно') return at + 1
  if (lower !== 'по') return null
  if (
    /^(?:словам|данным|информации|сведениям|сообщению|сообщениям|подсчетам|оценкам|версии|утверждению|мнению)$/.test(
      next,
    )
  )
    return at + 2
  const noun = tokenOf(view, at + 2).lower
  return OFFICIAL.test(next) && /^(?:данным|сведениям|сообщениям)$/.test(noun) ? at + 1 : null
}

const clauseFrom = (view: View, start: number): Span => ({
  start: clauseAt(view, start).start,
  end: view.end,
})

/** "X said that …": from the verb on. ", X said" at the end, or a quotation before it: all before it. */
const bySpeech = (view: View, at: number, mode: Mode): Attribution | null => {
  const speaker = speakerOf(view, at)
  if (!speaker) return null
  const verb = tokenOf(view, at)
  const start = Math.min(speaker.start, verb.start)
  const end = Math.max(speaker.end, verb.end)
  const scope = closesSentence(view, at, end)
    ? { start: view.start, end: view.end }
    : { start, end: view.end }
  return attribution(scope, { start, end }, speaker.words, mode)
}

/** The saying stands after what is said: a comma, quotation mark or dash before it, the end after it. */
const closesSentence = (view: View, at: number, end: number): boolean => {
  const left = view.text.slice(end, view.end)
  return (
    left.length < 45 &&
    !/\b(?:that|что)\b/i.test(left) &&
    at - view.sentence.first > 4 &&
    /[,”"»—–-]/.test(view.text.slice(view.start, tokenOf(view, at).start))
  )
}

/** "Official reports suggest that …" without "according to". */
const officially = (view: View, at: number): Attribution | null => {
  if (!OFFICIAL.test(tokenOf(view, at).lower)) return null
  const noun = tokenOf(view, at + 1)
  const adverb = /^(?:officially|официально)$/.test(tokenOf(view, at).lower)
  if (
    !adverb &&
    !/^(?:data|reports?|figures?|statistics|information|sources?|данные|данных)$/.test(noun.lower)
  )
    return null
  const start = tokenOf(view, at).start
  const end = adverb ? tokenOf(view, at).end : noun.end
  return attribution(
    { start: clauseAt(view, start).start, end: view.end },
    { start, end },
    view.text.slice(start, end),
    'officially-stated',
  )
}

/** Who says what in a sentence, in order; where scopes overlap, the later one counts. */
export const attributionsOf = (view: View): Attribution[] => {
  const found: Attribution[] = []
  for (let at = view.sentence.first; at < view.sentence.next; at++) {
    const token = tokenOf(view, at)
    if (
      token.kind !== 'word' ||
      found.some((a) => a.said.start <= token.start && token.end <= a.said.end)
    )
      continue
    const mode = speechMode(token.lower)
    const here =
      accordingTo(view, at) ?? officially(view, at) ?? (mode ? bySpeech(view, at, mode) : null)
    if (here) found.push(here)
  }
  return found
}
