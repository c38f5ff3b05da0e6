import type { Mode, Originator } from '../../domain/claim.ts'
import type { Span } from '../../domain/text-span.ts'
import { isAuthority, isGenericOfficial, isSpeakerNoun, isState } from '../lexicon/speakers.ts'
import { isDash } from '../tokens/token.ts'
import type { Thread } from '../view/thread.ts'
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

/** The key of a person is the name, of a body its name, whatever role words stand beside. */
const keyOf = (view: View, said: Span, words: string): string => {
  if (isState(words) || isGenericOfficial(words) || /\bofficial\b|официальн/iu.test(words))
    return 'official'
  const inside = view.names.filter((n) => n.start >= said.start && n.end <= said.end)
  const name =
    inside.find((n) => n.named.of === 'person') ?? inside.find((n) => n.named.of === 'body')
  return originatorKey(name ? (name.named.base ?? name.words) : words)
}

const attribution = (
  view: View,
  scope: Span,
  said: Span,
  words: string,
  mode: Mode,
  verb: number | null = null,
): Attribution => ({
  ...scope,
  said,
  verb,
  originator: { words, key: keyOf(view, said, words) },
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
  if (next === first || !isSource(view, first, next)) return null
  const start = tokenOf(view, first).start
  const end = tokenOf(view, next - 1).end
  const opening = at === view.sentence.first || tokenOf(view, at - 1).text === '('
  const scope = opening
    ? { start: view.start, end: view.end }
    : clauseFrom(view, tokenOf(view, at).start)
  return attribution(
    view,
    scope,
    { start: tokenOf(view, at).start, end },
    view.text.slice(start, end),
    'asserted',
  )
}

const SOURCE_WORD =
  /^(?:data|reports?|figures?|statistics|information|sources?|survey|study|estimates?|records?|verdict|ruling|данны\p{L}+|сведени\p{L}+|сообщени\p{L}+|приговор\p{L}*|решени\p{L}+)$/u

/** "According to its statute" names nobody who says something. */
const isSource = (view: View, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenOf(view, i)
    if (isSpeakerNoun(token.lower) || SOURCE_WORD.test(token.lower) || OFFICIAL.test(token.lower))
      return true
    if (view.names.some((n) => n.start === token.start)) return true
    if (/^(?:him|her|them|me|us|нему|ней|ним)$/.test(token.lower)) return true
  }
  return false
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
  end: turnAfter(view, start),
})

const TURN = /^(?:but|although|though|however|но|однако|хотя)(?!\p{L})/iu

/** What somebody says ends where a clause begins with "but": there the writer speaks again. */
const turnAfter = (view: View, position: number): number =>
  view.clauses.find((c) => c.start > position && TURN.test(view.text.slice(c.start, c.end)))
    ?.start ?? view.end

/** "X said that …": from the verb on. ", X said" at the end, or a quotation before it: all before it. */
const bySpeech = (
  view: View,
  thread: Thread,
  at: number,
  mode: Mode,
  last: Attribution | undefined,
): Attribution | null => {
  if (isPassive(view, at)) return null
  const speaker = speakerOf(view, at)
  if (!speaker) return sharing(view, at, mode, last)
  const verb = tokenOf(view, at)
  const start = Math.min(speaker.start, verb.start)
  const end = Math.max(speaker.end, verb.end)
  const scope = closesSentence(view, start, end)
    ? { start: view.start, end: view.end }
    : { start, end: turnAfter(view, end) }
  const said = { start, end }
  if (!PRONOUN.test(speaker.words)) return attribution(view, scope, said, speaker.words, mode, at)
  const originator = meant(view, thread, speaker)
  return { ...scope, said, verb: at, originator, mode: modeOf(originator?.words ?? '', mode) }
}

const PRONOUN = /^(?:he|she|they|we|i|он|она|они|мы|я)$/iu

/** "… confirmed the searches but denied that …": who spoke before speaks on. */
const sharing = (
  view: View,
  at: number,
  mode: Mode,
  last: Attribution | undefined,
): Attribution | null => {
  if (
    !last ||
    last.verb === null ||
    !/^(?:and|but|и|а|но|также)$/.test(tokenOf(view, at - 1).lower)
  )
    return null
  const { start, end } = tokenOf(view, at)
  const words = last.originator?.words ?? ''
  return {
    ...last,
    start,
    end: turnAfter(view, end),
    said: { start, end },
    verb: at,
    mode: modeOf(words, mode),
  }
}

/** Whom a pronoun means: the only person named so far, else whoever spoke last; "I" and "we" the quoted. */
const meant = (
  view: View,
  thread: Thread,
  speaker: Span & { words: string },
): Originator | null => {
  const own = /^(?:we|i|мы|я)$/iu.test(speaker.words)
  if (own) return thread.quote?.originator ?? null
  const plural = /^(?:they|они)$/iu.test(speaker.words)
  const here = view.names
    .filter((n) => n.named.of === 'person' && n.end <= speaker.start)
    .map((n) => n.named)
  const names = new Set([...thread.persons, ...here].map((p) => p.base ?? p.written))
  const [only] = names
  if (!plural && names.size === 1 && only !== undefined)
    return { words: only, key: originatorKey(only) }
  return thread.speaker?.originator ?? null
}

/** "The complaint was not answered": nobody speaks. */
const isPassive = (view: View, at: number): boolean =>
  [1, 2].some((n) => /^(?:was|were|been|being|be|is|are)$/.test(tokenOf(view, at - n).lower)) &&
  !/^(?:saying|speaking)$/.test(tokenOf(view, at).lower)

/** Nothing but when, where or to whom may follow: ", the police reported on February 10." */
const LITTLE =
  /^[^\p{L}\p{N}]*$|^\s(?:on|in|at|to|after|during|later|today|yesterday|в|во|на|после|журналистам|нам|мне)(?!\p{L})/iu

/** The saying stands after what is said: a comma, quotation mark or dash before it, hardly a word after it. */
const closesSentence = (view: View, start: number, end: number): boolean => {
  const left = view.text.slice(end, view.end)
  if (left.length > 45 || /\bthat\b|(?<!\p{L})что(?!\p{L})/iu.test(left) || !LITTLE.test(left))
    return false
  const before = view.text.slice(view.start, start)
  return (
    before.length > 12 &&
    /[,”"»—–-]\s*(?:(?:the|a|an|his|her|their|its|one of the)\s)?$/iu.test(before)
  )
}

/** "Official reports suggest that …" without "according to"; "officially" only where it opens. */
const officially = (view: View, at: number): Attribution | null => {
  const { lower, start } = tokenOf(view, at)
  if (!OFFICIAL.test(lower)) return null
  const adverb = /^(?:officially|официально)$/.test(lower)
  if (adverb && at !== view.sentence.first) return null
  const noun = tokenOf(view, at + 1)
  if (!adverb && !SOURCE_WORD.test(noun.lower)) return null
  const end = adverb ? tokenOf(view, at).end : noun.end
  const scope = { start: clauseAt(view, start).start, end: turnAfter(view, start) }
  return attribution(view, scope, { start, end }, view.text.slice(start, end), 'officially-stated')
}

/** "The expert found that …", "the court established that …". */
const findingMode = (view: View, at: number): Mode | null => {
  const token = tokenOf(view, at)
  if (
    !/^(?:found|finds|concluded|concludes|established|ruled|установил\p{L}*|пришел|пришла)$/u.test(
      token.lower,
    )
  )
    return null
  return /^.{0,40}?(?:\bthat|(?<!\p{L})что)(?!\p{L})/iu.test(
    view.text.slice(token.end, Math.min(view.end, token.end + 50)),
  )
    ? 'asserted'
    : null
}

/** Who says what in a sentence, in order; where scopes overlap, the later one counts. */
export const attributionsOf = (view: View, thread: Thread): Attribution[] => {
  const found: Attribution[] = []
  for (let at = view.sentence.first; at < view.sentence.next; at++) {
    const token = tokenOf(view, at)
    if (
      token.kind !== 'word' ||
      found.some((a) => a.said.start <= token.start && token.end <= a.said.end)
    )
      continue
    const mode = speechMode(token.lower) ?? findingMode(view, at)
    const here =
      accordingTo(view, at) ??
      officially(view, at) ??
      (mode ? bySpeech(view, thread, at, mode, found.at(-1)) : null)
    if (here) found.push(here)
  }
  return found
}
