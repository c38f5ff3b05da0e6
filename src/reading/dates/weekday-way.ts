import { isDash, type Token, tokenAt } from '../tokens/token.ts'
import { type EventKind, eventWords } from './event-words.ts'
import { sentenceEnds } from './sentence-end.ts'
import { hasAhead, isArranged, isMeetingAlone, isToCome, tenseAt } from './tense.ts'

export const BEFORE =
  /^(?:on|by|since|until|till|before|through|late|early|come|effective|в|во|до|к|с|со|позднее|позже|раньше)$/

export const SINCE = /^(?:since|с|со)$/

/** What is since Monday began in the past; what is due by Monday lies ahead, unless told as past. */
export const wayAt = (tokens: readonly Token[], index: number): 'past' | 'ahead' | null => {
  const before = tokenAt(tokens, index - 1).lower
  // «С вечера пятницы»; «не раньше четверга».
  const part = /^(?:вечера|утра|ночи|обеда)$/.test(before)
  const led = part ? tokenAt(tokens, index - 2).lower : before
  if (SINCE.test(led)) return 'past'
  if (/^(?:раньше|ранее)$/.test(before) && tokenAt(tokens, index - 2).lower === 'не') return 'ahead'
  const due = /^(?:by|until|till|before|than|к|до|позднее|позже|раньше)$/.test(before)
  // "He said they would have it by Friday".
  if (due && (isToCome(tokens, index) || hasAhead(tokens, index))) return 'ahead'
  if (isSetFor(tokens, index)) return 'ahead'
  // "A march for Thursday", "as he means to | on Friday", "agreed to an inspection | on Thursday".
  if (before === 'for' || isAgreed(tokens, index) || /^to$/.test(tokenAt(tokens, index - 2).lower))
    return 'ahead'
  if (isMeetingAlone(tokens, index)) return 'ahead'
  const tense = tenseAt(tokens, index)
  if (tense) return tense
  if (due || isArranged(tokens, index)) return 'ahead'
  return isOfEvent(tokens, index) ? 'past' : answered(tokens, index)
}

/** «На субботу назначен митинг», «вызвали на понедельник»: the word before it is «на». */
export const isSetFor = (tokens: readonly Token[], index: number): boolean => {
  if (tokenAt(tokens, index - 1).lower !== 'на') return false
  for (let i = index - 2; i > index - LOOK_BACK && !sentenceEnds(tokens, i); i--)
    if (SET.test(tokenAt(tokens, i).lower)) return true
  for (let i = index + 1; i < index + 3; i++) if (SET.test(tokenAt(tokens, i).lower)) return true
  return false
}
const SET = /^(?:назнач|намеч|запланир|перен[ео]с|отлож|вызва|вызыва|повестк)/

const LOOK_BACK = 8

/** "Agreed to an inspection | on Thursday", "summoned to the court on Friday". */
const isAgreed = (tokens: readonly Token[], index: number): boolean => {
  if (tokenAt(tokens, index - 1).lower !== 'on') return false
  for (let i = index - 3; i > index - LOOK_BACK && !sentenceEnds(tokens, i); i--) {
    if (tokenAt(tokens, i).text === ',') return false
    if (tokenAt(tokens, i).lower === 'to')
      return /^(?:agreed|invited|summoned|called|consented|committed)$/.test(
        tokenAt(tokens, i - 1).lower,
      )
  }
  return false
}

/** What has been, wherever its noun stands: "after the death of a man | on Sunday". */
const GONE: ReadonlySet<EventKind> = new Set<EventKind>([
  'death',
  'arrest',
  'shooting',
  'blast',
  'injury',
  'abduction',
  'fire',
  'accident',
  'search',
])

const isOfEvent = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 2; i > index - LOOK_BACK * 2 && !sentenceEnds(tokens, i); i--) {
    const kind = eventWords.get(tokenAt(tokens, i).lower)
    if (kind && GONE.has(kind)) return /^(?:of|on|in|в|во)$/.test(tokenAt(tokens, i + 1).lower)
  }
  return false
}

/** "– Has anyone been in touch? – On Wednesday.": as the question was asked. */
export const answered = (tokens: readonly Token[], index: number): 'past' | 'ahead' | null => {
  const led = BEFORE.test(tokenAt(tokens, index - 1).lower) ? 1 : 0
  const after = tokenAt(tokens, index + 1)
  if (!/^[.!,]$/.test(after.text) && after.kind !== 'break') return null
  let at = index - led - 1
  while (
    at > index - LOOK_BACK &&
    (isDash(tokenAt(tokens, at)) || tokenAt(tokens, at).kind === 'break')
  )
    at--
  if (tokenAt(tokens, at).text !== '?') return null
  for (let i = at - 1; i > at - LOOK_BACK * 2 && !sentenceEnds(tokens, i); i--)
    if (/^(?:has|have|had|did|was|were)$/.test(tokenAt(tokens, i).lower)) return 'past'
  return tenseAt(tokens, at - 1)
}
