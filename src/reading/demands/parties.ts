import type { Span } from '../../domain/text-span.ts'
import { isSpeakerNoun } from '../lexicon/speakers.ts'
import { isDash } from '../tokens/token.ts'
import { clauseAt, tokenOf, type View } from '../view/view.ts'

export interface Party extends Span {
  readonly words: string
}

const partyOf = (view: View, start: number, end: number): Party => ({
  start,
  end,
  words: view.text.slice(start, end),
})

const OPENING =
  /^(?:and|but|that|also|therefore|instead|then|so|however|moreover|furthermore|и|а|но|что|также|поэтому)$/

/** What stands before the verb in its clause, as the subject: at most a long noun phrase. */
export const subjectBefore = (view: View, position: number): Party | null => {
  const clause = clauseAt(view, Math.max(view.start, position - 1))
  const from = clause.end <= position ? position : clause.start
  let first: number | null = null
  let end = from
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.start >= position) break
    if (token.start < from) continue
    if (
      first === null &&
      (OPENING.test(token.lower) || token.kind === 'punct' || token.lower === ',')
    )
      continue
    first ??= token.start
    end = token.end
  }
  if (first === null) return dashedSubject(view, from)
  const start = afterDate(view, afterComma(view, first, end))
  return end > start ? partyOf(view, start, trimEnd(view, start, end)) : null
}

/** "In May 2020, the authorities must": the subject stands after the comma. */
const afterComma = (view: View, start: number, end: number): number => {
  const words = view.text.slice(start, end)
  const opening =
    /^(?:in|on|at|as|for|after|during|according|instead|в|на|после|по)\b[^,]{0,60},\s+/iu.exec(
      words,
    )
  return opening ? start + opening[0].length : start
}

/** "In August 2020 the committee": the subject stands after the date. */
const afterDate = (view: View, start: number): number => {
  const date = view.dates.find((d) => d.start >= start && d.start - start < 24)
  if (!date || !/^(?:on|in|at|by|в|на)\b|^$/iu.test(view.text.slice(start, date.start).trim()))
    return start
  const gap = /^[\s,]*(?:года\s|г\.\s)?/u.exec(view.text.slice(date.end, view.end))?.[0].length ?? 0
  return date.end + gap
}

/** "The community – bodies of the UN – must": the dash ended a clause; what stands before it counts. */
const dashedSubject = (view: View, from: number): Party | null => {
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.start >= from) break
    if (isDash(token) && i > view.sentence.first)
      return partyOf(view, view.start, tokenOf(view, i - 1).end)
  }
  return null
}

const trimEnd = (view: View, start: number, end: number): number => {
  const words = view.text.slice(start, end)
  return (
    start +
    words.replace(/[\s,]+(?:also|therefore|has|have|had|been|long|all|тоже|также)?[\s,]*$/iu, '')
      .length
  )
}

/** Words after which what follows is what is asked for, and not who is asked. */
const ASKS_A_THING =
  /(?:\b(?:for|of|that|on|to)|\b(?:demand\w*|insist\w*|proposed|requested|requesting|wants?)|\bask\w* (?:not )?to\b.*|\bwants? .*|(?<!\p{L})(?:треб|потреб|настаив|ходатайств|запр|предл|добива)\p{L}*|(?:просьбой|требованием|призывом|ходатайств[оа]|петици[юи]))$/iu
/** "Called on X", "appealed to X": the preposition brings in who is asked. */
const ASKS_SOMEBODY = /\b(?:call\w* (?:on|upon)|appeal\w* to|pleaded with)$/i
const FROM = /^\s(?:from|of|от|у)\s(?:the\s)?/iu

/** Whom the request is put to: the body, person or noun right after the formula. */
export const addresseeAfter = (view: View, position: number, formula: string): string | null => {
  const rest = view.text.slice(position, view.end)
  const from = FROM.exec(rest)?.[0].length ?? 0
  if (ASKS_A_THING.test(formula.trim()) && !ASKS_SOMEBODY.test(formula) && from === 0) return null
  const near = view.names.find(
    (n) => n.start >= position && n.start - position < Math.max(22, from),
  )
  if (near && near.named.of !== 'group') {
    const gap = view.text.slice(position + from, near.start)
    if (/^\s?(?:(?:the|its|their|his|her|an?)\s)?(?:[\p{L}-]+\s){0,2}$/iu.test(gap))
      return near.words
  }
  for (let i = view.sentence.first; i < view.sentence.next; i++) {
    const token = tokenOf(view, i)
    if (token.start < position || token.kind !== 'word') continue
    if (token.start - position > 22) break
    if (/^(?:you|вас)$/.test(token.lower)) return token.text
    if (/^\p{Script=Cyrillic}{3,}(?:ть|ти|чь)$/u.test(token.lower)) break
    if (/^(?:to|that|чтобы|for|о|в|на|с)$/.test(token.lower) && from === 0) break
    if (isSpeakerNoun(token.lower)) return withNeighbours(view, i, position)
  }
  return null
}

/** "Prosecutor General", «генерального прокурора»: the noun with what says which. */
const withNeighbours = (view: View, noun: number, floor: number): string => {
  let first = noun
  let last = noun
  while (
    tokenOf(view, first - 1).start >= floor &&
    /^\p{L}/u.test(tokenOf(view, first - 1).text) &&
    !/^(?:the|its|their|his|her|an?)$/.test(tokenOf(view, first - 1).lower)
  )
    first--
  while (/^\p{Lu}\p{L}+$/u.test(tokenOf(view, last + 1).text)) last++
  return view.text.slice(tokenOf(view, first).start, tokenOf(view, last).end)
}

/** "Asks residents not to", "ordered the ministry to". */
const ORDERED =
  /\b(?:ask|order|oblige|instruct|direct)\w* (?:(?:the|its|all|local|any) ){0,3}(.{2,60}?) (?:not )?to$/iu

/** «обратились к президенту с просьбой»: whom they turn to stands within the formula. */
export const addresseeWithin = (view: View, start: number, end: number): string | null =>
  view.names.find((n) => n.start > start && n.end < end && n.named.of !== 'group')?.words ??
  ORDERED.exec(view.text.slice(start, end))?.[1] ??
  /(?<!\p{L})(?:к|в)\s(\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\sс\s/iu.exec(
    view.text.slice(start, end),
  )?.[1] ??
  null
