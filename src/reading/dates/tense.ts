import { endsSentence, type Token, tokenAt } from '../tokens/token.ts'

const AHEAD =
  /^(?:will|shall|scheduled|due|planned|expected|upcoming|going|invited|состоится|состоятся|пройдет|пройдут|намечено|намечен|намечена|назначено|назначен|назначена|назначены|назначили|запланировано|запланирован|запланирована|ожидается|ожидаются|предстоит|будет|будут|планируется|планируют|приглашаем|просим|[а-я]{3,}(?:ится|ется|утся|ятся))$/
const PAST =
  /^(?:was|were|had|did|said|told|went|came|took|held|began|found|got|left|saw|[a-z]{2,}ed|[а-я]{2,}(?:ал|ил|ел|ял|ыл|ул|ла|ло|ли|лся|лась|лось|лись|шел))$/

const LOOK_BACK = 24
const LOOK_AHEAD = 24

const SURELY_AHEAD = /^(?:will|shall|состоится|состоятся|пройдет|пройдут|предстоит|будет|будут)$/
const CLAUSE = /^(?:that|which|who|что|который|которая|которые|,|;)$/
const NEAR = 12

/** "Will be held on": the verb stands with the date, in one clause. */
const surelyAhead = (tokens: readonly Token[], index: number): boolean => {
  for (const step of [-1, 1]) {
    for (let i = index + step; Math.abs(i - index) <= NEAR; i += step) {
      const { lower } = tokenAt(tokens, i)
      if (SURELY_AHEAD.test(lower)) return true
      if (CLAUSE.test(lower) || endsSentence(tokens, i)) break
    }
  }
  return false
}

/** "Must be | filed", "may be | lodged", "to be | heard": a participle of what is still to be done. */
const isToBeDone = (tokens: readonly Token[], index: number): boolean => {
  if (
    !/ed$|^(?:done|made|heard|held|paid|sent|met|given|taken|kept|left)$/.test(
      tokenAt(tokens, index).lower,
    )
  )
    return false
  const be = tokenAt(tokens, index - 1).lower === 'be' ? index - 1 : index - 2
  return (
    tokenAt(tokens, be).lower === 'be' &&
    /^(?:must|may|can|should|shall|will|to|could|might|cannot|not)$/.test(
      tokenAt(tokens, be - 1).lower,
    )
  )
}

/** Is the sentence about what was or about what is to come? Null where it may be either. */
export const tenseAt = (tokens: readonly Token[], index: number): 'past' | 'ahead' | null => {
  if (surelyAhead(tokens, index)) return 'ahead'
  let past = false
  let ahead = false
  const look = (at: number): void => {
    const word = tokenAt(tokens, at).lower
    if (AHEAD.test(word) || isToBeDone(tokens, at)) ahead = true
    else if (PAST.test(word)) past = true
  }
  for (let i = index - 1; i >= index - LOOK_BACK && i >= 0 && !endsSentence(tokens, i); i--) {
    look(i)
  }
  for (
    let i = index;
    i < index + LOOK_AHEAD && i < tokens.length && !endsSentence(tokens, i);
    i++
  ) {
    look(i)
  }
  if (past === ahead) return null
  return past ? 'past' : 'ahead'
}
