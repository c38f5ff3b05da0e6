import { lowerAt, type Token, tokenAt, wordsFrom } from '../tokens/token.ts'
import { readMonth } from './month-words.ts'
import { closesPhrase, isVerb, opensSentence } from './phrase-end.ts'
import type { DateReading } from './rule.ts'
import { byDays, morningAfter, type Shift } from './shift.ts'
import { tenseAt } from './tense.ts'
import { told } from './told-reading.ts'

/** «Утром» is of the day told, «наутро» of the next, «поутру» of the one into which a night led. */
const partShift = (word: string): Shift => {
  if (word === 'поутру') return morningAfter
  return word === 'наутро' ? byDays(1) : byDays(0)
}

const PART = /^(?:Утром|Днем|Днём|Вечером|Ночью|Наутро|Поутру)$/
const NAMES_DAY =
  /^(?:того|тех|следующ\p{L}+|этого|нынешн\p{L}+|накануне|перед|в|каждый|ранее|раньше|позже|позднее|спустя)$/u

/** «Утром пришёл адвокат», "In the evening he left": on the day that is told. */
export const partOfDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!opensSentence(tokens, index)) return partWithin(tokens, index)
  const token = tokenAt(tokens, index)
  if (PART.test(token.text)) {
    const after = tokenAt(tokens, index + 1)
    if (after.kind !== 'word' || NAMES_DAY.test(after.lower)) return null
    return told(index, index + 1, partShift(token.lower), {
      ofDay: true,
      onlyResolved: true,
      onHeading: true,
    })
  }
  if (token.text !== 'In' || lowerAt(tokens, index + 1) !== 'the') return null
  if (!/^(?:morning|afternoon|evening)$/.test(lowerAt(tokens, index + 2))) return null
  const after = tokenAt(tokens, index + 3)
  if (after.kind === 'number' || /^(?:of|on|hours)$/.test(after.lower)) return null
  const more = { ofDay: true, onlyResolved: true, onHeading: true }
  return told(index + 1, index + 3, byDays(0), more)
}

const LEADS = /^(?:а|и|но|уже|поздно|рано|ранним|поздним|лишь|только|потом|затем|ближе)$/
const PART_WITHIN = /^(?:утром|днем|вечером|ночью|наутро)$/

/** «А вечером пришли», «поздно вечером ушёл», "he left in the evening." */
const partWithin = (tokens: readonly Token[], index: number): DateReading | null => {
  const english = wordsFrom(tokens, index, 2) === 'in the'
  const word = lowerAt(tokens, english ? index + 2 : index)
  if (!(english ? /^(?:morning|afternoon|evening)$/ : PART_WITHIN).test(word)) return null
  const next = index + (english ? 3 : 1)
  // «Отпустили наутро»: it always is the morning after.
  const alone = word === 'наутро' && closesPhrase(tokens, next)
  const led = !english && LEADS.test(lowerAt(tokens, index - 1)) && leadOpens(tokens, index - 1)
  const ends = isVerb(tokenAt(tokens, index - 1)) && /^[.;!?…]$/.test(tokenAt(tokens, next).text)
  if (!led && !ends && !alone) return null
  const after = tokenAt(tokens, next)
  if (after.kind === 'number' || NAMES_DAY.test(after.lower)) return null
  if (tenseAt(tokens, index) !== 'past') return null
  return told(english ? index + 1 : index, next, partShift(word), {
    ofDay: true,
    onlyResolved: true,
  })
}

/** «7 мая 2021 года, | поздно вечером»: the day stands beside it. */
const endsDate = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).kind === 'number' ||
  /^(?:года|г|\.)$/.test(lowerAt(tokens, index)) ||
  readMonth(tokens, index) !== null

/** The first word of its clause, or after another such word: «А уже вечером». */
const leadOpens = (tokens: readonly Token[], index: number): boolean =>
  opensSentence(tokens, index) ||
  (/^[,;—–]$/.test(tokenAt(tokens, index - 1).text) && !endsDate(tokens, index - 2)) ||
  (LEADS.test(lowerAt(tokens, index - 1)) && opensSentence(tokens, index - 1))
