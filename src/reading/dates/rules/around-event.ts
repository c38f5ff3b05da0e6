import { type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { type DateReading, type DateRule, isNothing, relativeDate } from '../rule.ts'
import { firstOf, later, type Shift, soon } from '../shift.ts'
import { readTime } from '../time-of-day.ts'

const named = (
  tokens: readonly Token[],
  first: number,
  at: number,
  resolve: Shift,
  justTold = false,
): DateReading | null => {
  const complement = complementAt(tokens, at)
  if (!complement || complement.base === 'told') return null
  const { base } = complement
  if (isNothing(base)) return null
  const from = typeof base === 'object' && justTold ? { ...base, justTold } : base
  const relative = { base: from, resolve, onlyResolved: justTold }
  return relativeDate(first, complement.next, relative, 'told from an event or a date')
}

const SOON = /^(?:immediately|shortly|soon|right|сразу|вскоре|немедленно)$/

/** "Shortly after the riots", «сразу после погромов». */
const soonAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!SOON.test(tokenAt(tokens, index).lower)) return null
  const next = tokenAt(tokens, index + 1).lower
  if (!/^(?:after|following|после)$/.test(next)) return null
  // "Shortly after 2 p.m." is an hour.
  if (readTime(tokens, index + 2)) return null
  return named(tokens, index, index + 2, soon)
}

const UNIT = /^(?:hours|days|minutes|часы|дни|минуты|часов|дней)$/

/** "The first hours of the conflict", «в первые дни войны». */
const firstHours = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:first|первые|первых)$/.test(tokenAt(tokens, index).lower)) return null
  const unit = tokenAt(tokens, index + 1).lower
  if (!UNIT.test(unit)) return null
  const of = tokenAt(tokens, index + 2).lower
  if (/^first/.test(tokenAt(tokens, index).lower) && of !== 'of') return null
  const at = index + (of === 'of' ? 3 : 2)
  const resolve = /^(?:hours|minutes|часы|минуты|часов)$/.test(unit) ? firstOf : soon
  return named(tokens, index, at, resolve, true)
}

/** "Later" at the head of a sentence: some time after what was told. */
const laterOn = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  if (!/^(?:Later|Позже|Позднее)$/.test(token.text)) return null
  const after = tokenAt(tokens, index + 1)
  if (!/^(?:,|$)/.test(after.text) && after.kind !== 'word' && after.kind !== 'number') return null
  if (/^(?:than|that|this|today|tonight|last|next|in|on|the|чем)$/.test(after.lower)) return null
  const relative = { base: 'told', resolve: later, onlyResolved: true } as const
  return relativeDate(index, index + 1, relative, 'some time after what was told before')
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  soonAfter(tokens, index) ?? firstHours(tokens, index) ?? laterOn(tokens, index)

export const aroundEvent: DateRule = {
  name: 'date.around-event',
  version: 2,
  reads: 'Shortly after an event, in its first hours, or “later”.',
  opens: {
    numbers: false,
    words:
      'immediately shortly soon right first later сразу вскоре немедленно первые первых позже позднее'.split(
        ' ',
      ),
  },
  examples: {
    mustRead: [
      {
        text: 'The riots of 7 May 2020 were short. Shortly after the riots he left.',
        edtf: ['2020-05-07', '2020-05~'],
      },
      {
        text: 'Погромы 7 мая 2020 года были короткими. В первые часы погромов он уехал.',
        edtf: ['2020-05-07', '2020-05-07'],
      },
      { text: 'On 7 May 2020 he left. Later he came back.', edtf: ['2020-05-07', '2020-05-07/..'] },
    ],
    mustNotRead: [
      'sooner or later',
      'the first days are hard',
      'Later he came back',
      'right after him',
    ],
  },
  readAt,
}
