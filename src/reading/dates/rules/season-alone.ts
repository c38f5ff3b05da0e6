import { type Token, tokenAt } from '../../tokens/token.ts'
import { closesPhrase, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'
import { seasonWords, WINTER } from '../season-words.ts'
import { tenseAt } from '../tense.ts'

const EARLY = /^(?:early|late|ранней|поздней)$/

/** "In the spring", "by autumn", «осенью», «к лету». */
const isLed = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokenAt(tokens, index)
  const early = EARLY.test(tokenAt(tokens, index - 1).lower) ? 1 : 0
  const before = tokenAt(tokens, index - 1 - early).lower
  if (/^[а-я]/.test(lower)) {
    const adverb = /^(?:весной|летом|осенью)$/.test(lower)
    return adverb && (early > 0 || opensSentence(tokens, index) || closesPhrase(tokens, index + 1))
  }
  const the = before === 'the' ? 1 : 0
  return (
    /^(?:in|by|since|until|during|of|over|throughout|through)$/.test(
      tokenAt(tokens, index - 1 - early - the).lower,
    ) && closesPhrase(tokens, index + 1)
  )
}

/** "Over the summer, 141": a list that tells no verb. */
const isStretch = (tokens: readonly Token[], index: number): boolean =>
  /^(?:over|throughout)$/.test(tokenAt(tokens, index - 2).lower) &&
  /^[,.;:)]$/.test(tokenAt(tokens, index + 1).text)

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const season = seasonWords.get(tokenAt(tokens, index).lower)
  // A winter is of two years; and what is done every summer is of none.
  if (season === undefined || season === WINTER || !isLed(tokens, index)) return null
  if (tenseAt(tokens, index) === null && !isStretch(tokens, index)) return null
  const from = { year: null, month: season, day: null }
  return {
    ...oneDate(index, index + 1, from, null, 'a season, its year left to context'),
    onlyWithYear: true,
  }
}

export const seasonAlone: DateRule = {
  name: 'date.season-alone',
  version: 1,
  reads: 'A season whose year the text tells elsewhere.',
  opens: { numbers: false, words: [...seasonWords.keys()] },
  examples: {
    mustRead: [
      {
        text: '3 марта 2020 года его забрали. Осенью его отпустили.',
        edtf: ['2020-03-03', '2020-23'],
      },
      {
        text: 'On 3 March 2020 he was taken. In the autumn he was freed.',
        edtf: ['2020-03-03', '2020-23'],
      },
    ],
    mustNotRead: ['Осенью его отпустили', 'in the summer house he slept', 'летом здесь жарко'],
  },
  readAt,
}
