import type { Span } from '../../domain/text-span.ts'
import { isSpeakerNoun, isState } from '../lexicon/speakers.ts'
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
    if (PRONOUN.test(token.lower)) return { start: token.start, end: token.end, words: token.text }
    if (isSpeakerNoun(token.lower)) return nounPhrase(view, i)
    if (token.kind !== 'word' || (!SKIPPED.test(token.lower) && verb - i > 6)) return null
  }
  return null
}

/** "Orlan, a teacher in Besk, said": the name before the words between commas. */
const beforeInsertion = (view: View, comma: number): Speaker | null => {
  for (let i = comma - 1; i >= Math.max(view.sentence.first, comma - FARTHEST); i--) {
    if (tokenOf(view, i).text !== ',') continue
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
    if (name) return { start: name.start, end: name.end, words: name.words }
    if (isSpeakerNoun(token.lower)) return nounPhrase(view, i)
    if (token.kind === 'punct' || PRONOUN.test(token.lower)) return null
  }
  return null
}

const nameEndingAt = (view: View, end: number): Speaker | null => {
  const name = view.names.find((n) => n.end === end)
  if (!name || (name.named.of === 'place' && !isState(name.words))) return null
  return { start: name.start, end: name.end, words: withRole(view, name.start, name.words) }
}

/** "lawyer D. X", "Interior Ministry spokesman X": role and body before the name belong to who speaks. */
const withRole = (view: View, start: number, words: string): string => {
  const name = view.names.find((n) => n.start === start)
  if (!name?.role || name.named.of !== 'person' || /^(?:mr|mrs|ms|dr)$/.test(name.role))
    return words
  const gap = view.text
    .slice(Math.max(view.start, start - name.role.length - 2), start)
    .toLowerCase()
  const role = start - gap.length + gap.lastIndexOf(name.role)
  if (!gap.includes(name.role)) return words
  const body = view.names.find((n) => n.named.of === 'body' && n.end < role && role - n.end < 3)
  return view.text.slice(body?.start ?? role, name.end)
}

/** The noun with up to three words before it that describe it ("residents of …" keeps what follows). */
const nounPhrase = (view: View, at: number): Speaker => {
  let first = at
  while (
    first - 1 >= view.sentence.first &&
    at - first < 3 &&
    /^\p{L}/u.test(tokenOf(view, first - 1).text) &&
    isDescribing(tokenOf(view, first - 1).lower)
  )
    first--
  let next = at
  if (tokenOf(view, at + 1).lower === 'of') {
    const name = view.names.find(
      (n) => n.start > tokenOf(view, at + 1).end && n.start - tokenOf(view, at + 1).end < 14,
    )
    if (name)
      return {
        start: tokenOf(view, first).start,
        end: name.end,
        words: view.text.slice(tokenOf(view, first).start, name.end),
      }
    next = at
  }
  const start = tokenOf(view, first).start
  const end = tokenOf(view, next).end
  return { start, end, words: view.text.slice(start, end) }
}

const isDescribing = (lower: string): boolean =>
  !/^(?:the|a|an|and|or|that|but|when|if|as|in|on|by|of|to|for|with|from|и|что|как|а|но|в|на|по|также|has|have|had|was|were|is|are)$/.test(
    lower,
  )
