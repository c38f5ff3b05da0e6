import type { Span } from '../../domain/text-span.ts'
import { isSpeakerNoun, isState } from '../lexicon/speakers.ts'
import type { NameMark } from '../marks.ts'
import { isCyrillic } from '../tokens/token.ts'
import { tokenOf, type View } from '../view/view.ts'

export interface Speaker extends Span {
  readonly words: string
}

const PRONOUN = /^(?:he|she|they|we|i|он|она|они|мы|я)$/
const SKIPPED =
  /^(?:also|later|then|already|however|repeatedly|publicly|officially|has|have|had|was|were|who|which|all|in|on|once|again|still|quickly|even|it|were|itself|also|тоже|также|уже|позже|это|об|этом|нам|ему|ей|им)$/
const FARTHEST = 12

/** The name or noun nearest before the verb in its clause is who speaks; in Russian also after it. */
export const speakerOf = (view: View, verb: number): Speaker | null =>
  before(view, verb) ??
  (isCyrillic(tokenOf(view, verb)) || isInverted(view, verb) ? after(view, verb) : null)

const before = (view: View, verb: number): Speaker | null => {
  for (let i = verb - 1; i >= Math.max(view.sentence.first, verb - FARTHEST); i--) {
    const token = tokenOf(view, i)
    const named = nameEndingAt(view, token.end)
    if (named) return named
    if (token.kind === 'punct') {
      if (/^[.]$/.test(token.text) && token.glued) continue
      if (/^[)]$/.test(token.text)) continue
      return token.text === ',' && i === verb - 1 ? beforeInsertion(view, i) : null
    }
    if (PRONOUN.test(token.lower) && !isAnothers(view, i, verb))
      return { start: token.start, end: token.end, words: token.text }
    if (isSpeakerNoun(token.lower)) return nounPhrase(view, i)
    if (token.kind !== 'word' || (!SKIPPED.test(token.lower) && verb - i > 6)) return null
  }
  return null
}

/** "Doctors with whom we spoke counted": the pronoun has a verb of its own. */
const isAnothers = (view: View, pronoun: number, verb: number): boolean => {
  for (let i = pronoun + 1; i < verb; i++) if (!SKIPPED.test(tokenOf(view, i).lower)) return true
  return false
}

const OPENS_INSERTION =
  /^(?:a|an|the|who|whose|which|one|himself|herself|now|then|head|chief|director|chairman|former|and|\d+|котор\p{L}+|глава|бывш\p{L}+)$/u

/** "Orlan, a teacher in Besk, said": the name before the words between commas. */
const beforeInsertion = (view: View, comma: number): Speaker | null => {
  for (let i = comma - 1; i >= Math.max(view.sentence.first, comma - FARTHEST); i--) {
    if (tokenOf(view, i).text !== ',') continue
    if (!OPENS_INSERTION.test(tokenOf(view, i + 1).lower)) return null
    const named = nameEndingAt(view, tokenOf(view, i - 1).end)
    if (named) return named
    return isSpeakerNoun(tokenOf(view, i - 1).lower) ? nounPhrase(view, i - 1) : null
  }
  return null
}

/** "…," said X. */
const isInverted = (view: View, verb: number): boolean =>
  /^[,”"»—–-]$/.test(tokenOf(view, verb - 1).text)

const after = (view: View, verb: number): Speaker | null => {
  for (let i = verb + 1; i <= Math.min(view.sentence.next - 1, verb + 5); i++) {
    const token = tokenOf(view, i)
    const name = view.names.find((n) => n.start === token.start && n.named.of !== 'place')
    if (name) return withRole(view, name)
    if (isSpeakerNoun(token.lower)) return nounPhrase(view, i)
    if (token.kind === 'punct' || PRONOUN.test(token.lower)) return null
  }
  return null
}

const nameEndingAt = (view: View, end: number): Speaker | null => {
  const name = view.names.find((n) => n.end === end)
  if (!name || (name.named.of === 'place' && !isState(name.words))) return null
  return withRole(view, name)
}

/** "lawyer D. X", "Interior Ministry spokesman X": role and body before the name belong to who speaks. */
const withRole = (view: View, name: NameMark): Speaker => {
  const plain = { start: name.start, end: name.end, words: name.words }
  if (!name.role || name.named.of !== 'person' || /^(?:mr|mrs|ms|dr)$/.test(name.role)) return plain
  const from = Math.max(view.start, name.start - name.role.length - 2)
  const at = view.text.slice(from, name.start).toLowerCase().lastIndexOf(name.role)
  if (at < 0) return plain
  const role = from + at
  const body = view.names.find((n) => n.named.of === 'body' && n.end < role && role - n.end < 3)
  const start = body?.start ?? role
  return { start, end: name.end, words: view.text.slice(start, name.end) }
}

const MOST_DESCRIBING = 4

/** Index of the first of the words before a noun that describe it; "residents' committee" is one. */
const phraseStart = (view: View, noun: number): number => {
  let first = noun
  while (first > view.sentence.first && noun - first < MOST_DESCRIBING) {
    const before = tokenOf(view, first - 1)
    const apostrophe = /^['’]$/.test(before.text) && before.glued
    const named = view.names.some((n) => n.end === before.end)
    if (named || !(apostrophe || (/^\p{L}/u.test(before.text) && isDescribing(before.lower)))) break
    first--
  }
  return first
}

/** The noun with the words before it that describe it, and "of X" after it. */
const nounPhrase = (view: View, noun: number): Speaker => {
  const start = tokenOf(view, phraseStart(view, noun)).start
  const of = tokenOf(view, noun + 1)
  const name =
    of.lower === 'of'
      ? view.names.find((n) => n.start > of.end && n.start - of.end < MOST_BETWEEN)
      : undefined
  const end = name?.end ?? tokenOf(view, noun).end
  return { start, end, words: view.text.slice(start, end) }
}

const MOST_BETWEEN = 14

const isDescribing = (lower: string): boolean =>
  !/^(?:the|a|an|and|or|that|but|when|if|as|in|on|by|of|to|for|with|from|и|что|как|а|но|в|во|на|по|из|у|с|со|к|от|до|за|под|при|также|has|have|had|was|were|is|are)$/.test(
    lower,
  )
