import { type Token, tokenAt } from '../../tokens/token.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { byDays } from '../shift.ts'

const SAID: readonly string[] = [
  'to this day',
  'up to now',
  'at the time of writing',
  'as of this writing',
  'as i write',
  'по сей день',
  'на момент публикации',
  'на момент написания',
  'к моменту публикации',
]

const byFirst = new Map<string, readonly (readonly string[])[]>()
for (const words of SAID.map((said) => said.split(' '))) {
  const [first = ''] = words
  byFirst.set(first, [...(byFirst.get(first) ?? []), words])
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  for (const words of byFirst.get(tokenAt(tokens, index).lower) ?? []) {
    if (!words.every((word, i) => tokenAt(tokens, index + i).lower === word)) continue
    return relativeDate(
      index,
      index + words.length,
      { base: 'source', resolve: byDays(0), onlyResolved: true },
      'up to the day of the document',
    )
  }
  return null
}

export const untilNow: DateRule = {
  name: 'date.until-now',
  version: 1,
  reads: 'To this day, up to now, at the time of writing: the day of the document.',
  opens: { numbers: false, words: [...byFirst.keys()] },
  examples: {
    mustRead: [
      {
        text: 'Today, 10 May 2021, we ask again. To this day nobody has answered.',
        edtf: ['2021-05-10', '2021-05-10'],
      },
      {
        text: 'Сегодня, 10 мая 2021 года, мы спрашиваем снова: по сей день ответа нет.',
        edtf: ['2021-05-10', '2021-05-10'],
      },
    ],
    mustNotRead: ['To this day nobody has answered', 'up to nowhere'],
  },
  readAt,
}
