import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const YEARS = /^(?:годы|годах|годов|годам|гг|г)$/

/** "1990s", "1990's", «1990-х», «90-е годы»: the token after the words for a decade, or -1. */
const decadeEnd = (tokens: readonly Token[], index: number, full: boolean): number => {
  const after = tokenAt(tokens, index + 1)
  if (full && after.glued && after.lower === 's') return index + 2
  const ending = tokenAt(tokens, index + 2)
  if (!after.glued || !ending.glued) return -1
  if (full && /^['’]$/.test(after.text) && ending.lower === 's') return index + 3
  if (!isDash(after) || !/^(?:х|е|ых|ые)$/.test(ending.lower)) return -1
  const named = YEARS.test(tokenAt(tokens, index + 3).lower)
  if (!full && !named) return -1
  return index + 3 + (named ? 1 : 0)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const { text } = tokenAt(tokens, index)
  const full = /^(?:18|19|20)\d0$/.test(text)
  if (!full && !/^[3-9]0$/.test(text)) return null
  const next = decadeEnd(tokens, index, full)
  if (next < 0) return null
  const year = full ? Number(text) : 1900 + Number(text)
  return oneDate(index, next, { year, month: null, day: null, decade: true }, null, 'a decade')
}

export const decade: DateRule = {
  name: 'date.decade',
  version: 1,
  reads: 'A decade.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      { text: 'in the 1990s', edtf: ['199X'] },
      { text: 'в 2010-х годах', edtf: ['201X'] },
      { text: 'в 80-е годы', edtf: ['198X'] },
    ],
    mustNotRead: ['a man in his 50s', 'рота из 90-х', '1995s'],
  },
  readAt,
}
