import type { Mode, Originator } from '../../domain/claim.ts'
import type { Span } from '../../domain/text-span.ts'
import { remembered } from '../tokens/remembered.ts'
import type { Thread } from '../view/thread.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'
import { type Attribution, keyOf, modeOf, originatorKey } from './attribution.ts'
import { documentAt, isDocumentVerb, opensSource, type Source, sourceAt } from './sources.ts'
import { speakerOf } from './speaker.ts'
import { isFindingVerb, needsThat, speechMode } from './speech-verbs.ts'

const OFFICIAL = /^(?:official|officially|официальн\p{L}*)$/u

interface Said {
  readonly said: Span
  readonly words: string
  readonly mode: Mode
  readonly verb: number | null
  readonly finds?: boolean
  readonly whole?: boolean
}

const attribution = (view: View, scope: Span, by: Said): Attribution => ({
  start: scope.start,
  end: scope.end,
  said: by.said,
  verb: by.verb,
  originator: { words: by.words, key: keyOf(view, by.said, by.words, by.whole ?? false) },
  mode: modeOf(by.words, by.mode, by.finds ?? false),
})

const TURN = /^(?:but|although|though|however|но|однако|хотя)(?!\p{L})/iu

/** What somebody says ends where a clause begins with "but": there the writer speaks again. */
const turnAfter = (view: View, position: number): number =>
  view.clauses.find((c) => c.start > position && TURN.test(view.text.slice(c.start, c.end)))
    ?.start ?? view.end

/** Where the stretch that a closing ", X said" covers begins: at the last "but" before it. */
const turnBefore = (view: View, position: number): number =>
  view.clauses.findLast(
    (c) => c.start > view.start && c.end <= position && TURN.test(view.text.slice(c.start, c.end)),
  )?.start ?? view.start

/** "According to X, …", «По данным X, …», at the beginning, in the middle or at the end: for its whole stretch. */
const bySource = (view: View, thread: Thread, source: Source): Attribution => {
  const scope = {
    start: turnBefore(view, source.said.start),
    end: turnAfter(view, source.said.end),
  }
  const by = { said: source.said, words: source.words, mode: 'asserted' as const, verb: null }
  if (!OBLIQUE_PRONOUN.test(source.words)) return attribution(view, scope, by)
  const plural = /^(?:them|их)$/iu.test(source.words)
  const originator = meant(view, thread, { ...source, words: plural ? 'they' : 'he' })
  return {
    ...scope,
    said: source.said,
    verb: null,
    originator,
    mode: modeOf(originator?.words ?? '', 'asserted', false),
  }
}

/** "According to her", «по её словам»: who that is stands further back. */
const OBLIQUE_PRONOUN = /^(?:him|her|them|его|е[её]|их)$/iu

/** «В приговоре говорится, что …»: the document is who says it. */
const byDocument = (view: View, at: number): Attribution | null => {
  const found = documentAt(view, at)
  if (!found) return null
  const start = tokenOf(view, found.noun).start
  const end = tokenOf(view, found.last).end
  const said = {
    start: Math.min(start, tokenOf(view, at).start),
    end: Math.max(end, tokenOf(view, at).end),
  }
  const closing = found.noun > at
  const scope = closing
    ? { start: view.start, end: view.end }
    : { start: said.start, end: turnAfter(view, said.end) }
  return attribution(view, scope, {
    said,
    words: view.text.slice(start, end),
    mode: 'asserted',
    verb: at,
  })
}

/** "X said that …": from the verb on. ", X said" at the end or between: what stands around it. */
const bySpeech = (
  view: View,
  thread: Thread,
  at: number,
  mode: Mode,
  last: Attribution | undefined,
): Attribution | null => {
  if (isPassive(view, at) || isNegated(view, at)) return null
  const speaker = speakerOf(view, at)
  if (!speaker) return sharing(view, at, mode, last)
  const verb = tokenOf(view, at)
  const start = Math.min(speaker.start, verb.start)
  const end = Math.max(speaker.end, verb.end)
  if (MAY_BE_NOUN.test(verb.lower) && isNoun(view, speaker, at)) return null
  const around = isInserted(view, start, end)
  if (!around && needsThat(verb.lower) && !saysThat(view, end)) return null
  const scope = around
    ? { start: turnBefore(view, start), end: view.end }
    : { start: isIntroduced(view, start) ? view.start : start, end: turnAfter(view, end) }
  const said = { start, end }
  const finds = isFindingVerb(verb.lower)
  if (!PRONOUN.test(speaker.words))
    return attribution(view, scope, {
      said,
      words: speaker.words,
      mode,
      verb: at,
      finds,
      whole: speaker.whole,
    })
  const originator = meant(view, thread, speaker)
  return {
    ...scope,
    said,
    verb: at,
    originator,
    mode: modeOf(originator?.words ?? '', mode, finds),
  }
}

/** "Into the torture claims", "police reports of": the same words as nouns. */
const MAY_BE_NOUN =
  /^(?:claims?|reports?|estimates?|promises|notes|documents|states|records|answers|disputes)$/

const isNoun = (view: View, speaker: Span, at: number): boolean => {
  const verb = tokenOf(view, at)
  if (speaker.start > verb.start) return false
  const between = view.text.slice(speaker.end, verb.start)
  return (
    !/^\s(?:\w+ly\s|also\s)?$/.test(between) ||
    /^(?:of|into|about|against|from|by|and|were|was|are|have)$/.test(tokenOf(view, at + 1).lower)
  )
}

const PRONOUN = /^(?:he|she|they|we|i|он|она|они|мы|я)$/iu

/** "As X told Y, …", «Как сообщили в X, …»: holds for what follows, and for what stands before. */
const isIntroduced = (view: View, start: number): boolean =>
  /(?:^|[,;]\s|\s)(?:as|как)\s$/iu.test(view.text.slice(Math.max(view.start, start - 8), start))

/** "that", a colon, a quotation mark or «о» follow: something is said. */
const saysThat = (view: View, end: number): boolean =>
  /^[^.;]{0,45}?(?:\bthat\b|(?<!\p{L})что(?!\p{L})|[:«"“])|^\s(?:о|об|on|about)\s|^\s(?:(?:the|these|all|this|any|such|as)\s)?(?:\w+\s)?(?:allegations?|accusations?|claims?|charges|reports?|criticism)\b|^\s(?:\p{L}+\s){0,2}(?:обвинени|утверждени|сообщени)\p{L}+|^\s(?:[\p{L}'’]+\s){1,3}(?:was|were|had|has|have|is|are)\s/iu.test(
    view.text.slice(end, Math.min(view.end, end + 60)),
  )

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
  const { start, end, lower } = tokenOf(view, at)
  if (needsThat(lower) && !saysThat(view, end)) return null
  const words = last.originator?.words ?? ''
  return {
    ...last,
    start,
    end: turnAfter(view, end),
    said: { start, end },
    verb: at,
    mode: modeOf(words, mode, isFindingVerb(lower)),
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
  (isBe(view, at - 1) ||
    (isBe(view, at - 2) &&
      /ly$|^(?:also|not|later|already|never)$/.test(tokenOf(view, at - 1).lower))) &&
  !/^(?:saying|speaking)$/.test(tokenOf(view, at).lower)

/** "Has not replied", «не сообщила»: nothing was said. */
const isNegated = (view: View, at: number): boolean =>
  [1, 2].some((n) =>
    /^(?:not|never|didn't|hasn't|haven't|doesn't|don't|не)$/.test(tokenOf(view, at - n).lower),
  ) && !/^только$|^only$/.test(tokenOf(view, at - 1).lower)

const isBe = (view: View, at: number): boolean =>
  /^(?:was|were|been|being|be|is|are)$/.test(tokenOf(view, at).lower)

/** Nothing but when, where or to whom may follow: ", the police reported on February 10." */
const LITTLE =
  /^[^\p{L}\p{N}]*$|^\s?(?:,\s?)?(?:on|in|at|to|after|during|later|today|yesterday|adding|citing|reporters|journalists|the (?:court|BBC|press|media)|в|во|на|после|журналистам|нам|мне|корреспонденту|со ссылкой|ссылаясь|«|\p{Lu}\p{L}+)(?!\p{L})/iu
const MOST_LEFT = 60
const MOST_AFTER_QUOTE = 110

/**
 * The saying stands after or within what is said: a quotation mark, dash or comma before it; behind
 * it the sentence's end, hardly a word, or the quotation going on.
 */
const isInserted = (view: View, start: number, end: number): boolean => {
  const before = view.text.slice(view.start, start)
  const left = view.text.slice(end, view.end)
  const leading = /([,”"»—–-])\s*(?:(?:the|a|an|his|her|their|its|one of the)\s)?$/iu.exec(before)
  if (!leading || before.length <= 3) return false
  if (/^\s?[,.]?\s?(?:[—–]|["“«])/.test(left) && /[—–”"»]/.test(before)) return true
  const quoted = /[”"»]\s*[,—–-]*\s*(?:(?:the|a|an|his|her|their|its|one of the)\s)?$/iu.test(
    before,
  )
  const saysMore = /\bthat\b|(?<!\p{L})что(?!\p{L})/iu.test(left)
  if (quoted) return left.length <= MOST_AFTER_QUOTE && !saysMore
  return (
    before.length > 12 &&
    left.length <= MOST_LEFT &&
    !saysMore &&
    LITTLE.test(left) &&
    !hasVerb(view, end)
  )
}

/** "On Monday, police said 12 people were detained": what follows is what is said. */
const hasVerb = (view: View, from: number): boolean =>
  view.predicates.some((p) => !p.entry.noun && tokenOf(view, p.at).start >= from)

/** "Official reports suggest that …" without "according to"; "officially" only where it opens. */
const officially = (view: View, at: number): Attribution | null => {
  const { lower, start } = tokenOf(view, at)
  if (!OFFICIAL.test(lower)) return null
  const adverb = /^(?:officially|официально)$/.test(lower)
  if (adverb && at !== view.sentence.first) return null
  const noun = tokenOf(view, at + 1)
  if (
    !adverb &&
    !/^(?:data|reports?|figures?|statistics|information|sources?|данны\p{L}+|сведени\p{L}+|сообщени\p{L}+)$/u.test(
      noun.lower,
    )
  )
    return null
  const end = adverb ? tokenOf(view, at).end : noun.end
  const scope = { start: clauseAt(view, start).start, end: turnAfter(view, start) }
  const said = { start, end }
  return attribution(view, scope, {
    said,
    words: view.text.slice(start, end),
    mode: 'officially-stated',
    verb: null,
  })
}

/** "The expert found that …", "the court established that …". */
const findingMode = (view: View, at: number): Mode | null => {
  const token = tokenOf(view, at)
  if (!isFindingVerb(token.lower)) return null
  return /^.{0,40}?(?:\bthat|(?<!\p{L})что)(?!\p{L})|^ [^.;]{0,50}\bguilty\b|^ [^.;]{0,50}виновн/iu.test(
    view.text.slice(token.end, Math.min(view.end, token.end + 80)),
  )
    ? 'asserted'
    : null
}

/** "X reported, citing Y": Y is who says it. */
const citing = (view: View, found: readonly Attribution[], source: Source): Attribution[] => {
  const by = { said: source.said, words: source.words, mode: 'asserted' as const, verb: null }
  const last = found.at(-1)
  if (!last) return [attribution(view, { start: view.start, end: turnAfter(view, source.end) }, by)]
  const { originator, mode } = attribution(view, last, by)
  return [
    ...found.slice(0, -1),
    { ...last, originator, mode: last.mode === 'denied' ? last.mode : mode },
  ]
}

/** Whether a word can be the first by which somebody is told to say something: most words are not. */
const mayTell = remembered(
  (lower) =>
    opensSource(lower) ||
    speechMode(lower) !== null ||
    isFindingVerb(lower) ||
    OFFICIAL.test(lower) ||
    isDocumentVerb(lower),
)

/** Who says what in a sentence, in order. */
export const attributionsOf = (view: View, thread: Thread): Attribution[] => {
  let found: Attribution[] = []
  let cited: Source | null = null
  for (let at = view.sentence.first; at < view.sentence.next; at++) {
    const token = tokenOf(view, at)
    if (token.kind !== 'word' || !mayTell(token.lower)) continue
    if (cited && token.end <= cited.end) continue
    if (found.some((a) => a.said.start <= token.start && token.end <= a.said.end)) continue
    const source = sourceAt(view, at)
    if (source?.cited) {
      cited = source
      found = citing(view, found, source)
      continue
    }
    const mode = speechMode(token.lower) ?? findingMode(view, at)
    const here =
      (source ? bySource(view, thread, source) : null) ??
      officially(view, at) ??
      byDocument(view, at) ??
      (mode ? bySpeech(view, thread, at, mode, found.at(-1)) : null)
    if (!here) continue
    const first = found[0]
    // "X, citing Y, reports": whoever reports has it from Y.
    if (
      cited &&
      found.length === 1 &&
      first &&
      first.verb === null &&
      here.said.start < cited.start
    )
      found = [{ ...here, originator: first.originator, mode: first.mode }]
    else found.push(here)
  }
  return found
}
