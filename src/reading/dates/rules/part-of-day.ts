import { lowerAt, type Token } from '../../tokens/token.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { dayOfNight, morningAfter, type Shift } from '../shift.ts'

/** What ends a day that is told, and what begins the next where that one was told to its evening. */
const SAME_DAY =
  /^(?:by|toward|towards|before) (?:evening|nightfall|sunset|dusk|mid-morning|mid-afternoon|noon|midday|lunchtime|dark)$|^at (?:dusk|sunset|nightfall|lunchtime|teatime)$|^(?:к|под) (?:вечеру|вечер|ночи|обеду)$|^после обеда$|^на закате$/
const MORNING =
  /^(?:by|toward|towards|before) (?:morning|dawn|daybreak|sunrise|breakfast|light|first)$|^at (?:dawn|daybreak|sunrise|breakfast|first)$|^(?:к|под) (?:утру|утро)$|^на рассвете$|^с рассветом$/

const shiftAt = (said: string): Shift | null => {
  if (SAME_DAY.test(said)) return dayOfNight
  return MORNING.test(said) ? morningAfter : null
}

/** "Before it was light". */
const beforeLight = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'before' || lowerAt(tokens, index + 1) !== 'it') return null
  if (!/^(?:was|got)$/.test(lowerAt(tokens, index + 2))) return null
  if (lowerAt(tokens, index + 3) !== 'light') return null
  const relative = { base: 'told', resolve: endOfNight, ofDay: true, onlyResolved: true } as const
  return relativeDate(index, index + 4, relative, 'the end of the night told before')
}

/** Of a night the day it ends on; of a day that day. */
const endOfNight: Shift = (anchor) =>
  anchor.to === null && !anchor.from.evening ? dayOfNight(anchor) : morningAfter(anchor)

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const before = beforeLight(tokens, index)
  if (before) return before
  const said = `${lowerAt(tokens, index)} ${lowerAt(tokens, index + 1)}`
  const resolve = shiftAt(said)
  if (!resolve) return null
  const light = / first$/.test(said) ? lowerAt(tokens, index + 2) === 'light' : null
  if (light === false) return null
  const next = index + (light ? 3 : 2)
  // "By evening on 7 May", «к вечеру того же дня» name their day.
  if (!closesPhrase(tokens, next) || NAMES_DAY.test(lowerAt(tokens, next))) return null
  return relativeDate(
    index,
    next,
    { base: 'told', resolve, ofDay: true, onlyResolved: true, onHeading: true },
    'a part of the day told before',
  )
}

const NAMES_DAY = /^(?:of|on|in|the|that|next|в|во|на|с|того|следующего)$/

export const partOfDay: DateRule = {
  name: 'date.part-of-day',
  version: 1,
  reads: 'By evening, at dusk, «под утро»: of the day told before, or of the night it led into.',
  opens: {
    numbers: false,
    words: 'by toward towards before at к под после на с'.split(' '),
  },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2021 they came. By nightfall they had left.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
      {
        text: '7 мая 2021 года они пришли. К вечеру они ушли.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
      {
        text: 'On the evening of 7 May 2021 they came. At dawn they left.',
        edtf: ['2021-05-07', '2021-05-08'],
      },
      {
        text: 'В ночь на 8 мая 2021 года они пришли. Под утро они ушли.',
        edtf: ['2021-05-07/2021-05-08', '2021-05-08'],
      },
    ],
    mustNotRead: [
      'By evening they had left',
      'К вечеру они ушли',
      'they sing at dawn',
      'к вечеру памяти',
      'at first they sang',
    ],
  },
  readAt,
}
