import { phrases } from '../../counts/words/phrases.ts'
import type { Token } from '../../tokens/token.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays } from '../shift.ts'

const SAID: readonly string[] = [
  'to this day',
  'up to now',
  'at the time of writing',
  'as of this writing',
  'as i write',
  'на момент публикации',
  'на момент написания',
  'к моменту публикации',
]

const said = phrases(SAID.map((words) => [words, true] as const))

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const read = said.read(tokens, index)
  if (!read) return null
  const relative = { base: 'source', resolve: byDays(0), onlyResolved: true } as const
  return relativeDate(index, read.next, relative, 'up to the day of the document')
}

export const untilNow: DateRule = {
  name: 'date.until-now',
  version: 1,
  reads: 'To this day, up to now, at the time of writing: the day of the document.',
  opens: { numbers: false, words: said.firsts },
  examples: {
    mustRead: [
      {
        text: 'Today, 10 May 2021, we ask again. At the time of writing nobody has answered.',
        edtf: ['2021-05-10', '2021-05-10'],
      },
      {
        text: 'Сегодня, 10 мая 2021 года, мы спрашиваем снова: на момент публикации ответа нет.',
        edtf: ['2021-05-10', '2021-05-10'],
      },
    ],
    mustNotRead: [
      'At the time of writing nobody has answered',
      'По сей день ответа нет',
      'up to nowhere',
    ],
  },
  readAt,
}
