import { lowerAt, type Token } from '../../tokens/token.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { seasonWords } from '../season-words.ts'
import { seasonFrom } from '../told-calendar.ts'

/** "That | summer", «той (же) | осенью», "the following | spring". */
const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const season = seasonWords.get(lowerAt(tokens, index))
  if (season === undefined) return null
  const same = /^(?:же|same|very)$/.test(lowerAt(tokens, index - 1)) ? 1 : 0
  const which = lowerAt(tokens, index - 1 - same)
  const the = lowerAt(tokens, index - 2 - same) === 'the' ? 1 : 0
  const next = /^(?:following|next|previous|preceding)$/.test(which) && the > 0
  const side = !next ? 'on' : /^p/.test(which) ? 'before' : 'after'
  const alone = which === 'the' && lowerAt(tokens, index - 1) === 'same'
  if (!next && !alone && !/^(?:that|той|ту|тем|то)$/.test(which)) return null
  return relativeDate(
    index - 1 - same - (next ? the : 0),
    index + 1,
    { base: 'told', resolve: seasonFrom(season, side) },
    'a season told from the date before it',
  )
}

export const seasonFromTold: DateRule = {
  name: 'date.season-from-told',
  version: 1,
  reads: 'That summer, the following spring: told from the date before.',
  opens: { numbers: false, words: [...seasonWords.keys()] },
  examples: {
    mustRead: [
      {
        text: 'On 3 March 2020 he was taken. That autumn he was freed.',
        edtf: ['2020-03-03', '2020-23'],
      },
      {
        text: 'On 3 March 2020 he was taken. The following spring he was freed.',
        edtf: ['2020-03-03', '2021-21'],
      },
      {
        text: '3 марта 2020 года его забрали. Той же осенью его отпустили.',
        edtf: ['2020-03-03', '2020-23'],
      },
      {
        text: 'On 3 March 2020 he was taken. The previous autumn he had left.',
        edtf: ['2020-03-03', '2019-23'],
      },
      { text: 'He was freed that summer.', edtf: ['XXXX'] },
    ],
    mustNotRead: ['that summery day', 'the following springs'],
  },
  readAt,
}
