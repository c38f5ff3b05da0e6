import { lowerAt, type Token } from '../../tokens/token.ts'
import { readYearAfterComma } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { seasonWords } from '../season-words.ts'
import { isOnlyAhead } from '../tense.ts'
import { seasonBegun, seasonFrom } from '../told-calendar.ts'

const PART = /^(?:кон(?:цу|ца|це|ец)|начал[уаео]|середин[ыеу]|исход[уе])$/
const LED = /^(?:к|до|в|под|на|с)$/
/** «К лету», «до осени», «с весны». */
const LIMIT = /^(?:к|до|с)$/

/** «Лету» is rare but for this. */
const seasonAt = (word: string): number | undefined =>
  word === 'лету' ? seasonWords.get('лето') : seasonWords.get(word)

/** The token that the words begin at, or -1. */
const beginsAt = (tokens: readonly Token[], index: number): number => {
  if (PART.test(lowerAt(tokens, index - 1)))
    return LED.test(lowerAt(tokens, index - 2)) ? index - 2 : -1
  return LIMIT.test(lowerAt(tokens, index - 1)) ? index - 1 : -1
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const season = seasonAt(lowerAt(tokens, index))
  const first = beginsAt(tokens, index)
  if (season === undefined || first < 0) return null
  if (readYearAfterComma(tokens, index + 1)) return null
  // «До осени воду не отключат»: whatever follows, it is no season of anything.
  if (!closesPhrase(tokens, index + 1) && /^(?:э|т|с)/.test(lowerAt(tokens, index + 1))) return null
  const since = lowerAt(tokens, first) === 'с'
  const resolve = since ? seasonBegun(season) : seasonFrom(season, 'on')
  const ahead = isOnlyAhead(tokens, first)
  return relativeDate(
    first,
    index + 1,
    {
      base: ahead ? 'source' : 'told',
      resolve,
      onlyResolved: true,
      ...(ahead ? {} : { fromSource: resolve }),
    },
    'a season that another date leads to',
  )
}

export const seasonLimit: DateRule = {
  name: 'date.season-limit',
  version: 1,
  reads: '«До осени», «к концу лета», «с весны»: the season that comes next, or that has begun.',
  opens: {
    numbers: false,
    words: ['лету', ...[...seasonWords.keys()].filter((w) => /^[а-я]/.test(w))],
  },
  examples: {
    mustRead: [
      {
        text: '7 мая 2021 года обещали, что достроят к концу лета.',
        edtf: ['2021-05-07', '2021-22'],
      },
      {
        text: 'Сегодня, 7 мая 2021 года, сказали: до осени ничего не будет.',
        edtf: ['2021-05-07', '2021-23'],
      },
      { text: '7 мая 2021 года его взяли. Следили с осени.', edtf: ['2021-05-07', '2020-23'] },
    ],
    mustNotRead: ['с весны', 'к концу лета', 'в начале осени нашей жизни', 'до весны'],
  },
  readAt,
}
