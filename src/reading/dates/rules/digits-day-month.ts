import { isRealDay } from '../../../domain/day.ts'
import { isCapitalised, isCyrillic, isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { eventWords } from '../event-words.ts'
import { ANY_YEAR } from '../number-parts.ts'
import { closesPhrase, isVerb, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const DAY_AND_MONTH = /^(\d{1,2})\.(\d\d)$/

/** Not "at" and «в», which bring in hours, nor words that bring in amounts. */
const LED_BY = /^(?:on|until|till|from|since|by|before|dated|of|с|со|до|от|к|после|по)$/
const UNIT =
  /^(?:%|°|km|kg|m|million|billion|thousand|euros?|dollars?|percent|per|hours?|times|points?|am|pm|a|p|км|кг|м|млн|млрд|тыс|руб|сом|тенге|процент\p{L}*|раз\p{L}*|час\p{L}*|метр\p{L}*|балл\p{L}*|утра|вечера|дня|ночи)$/u

/** "– 2.06: taken from his flat": at the head of an entry. */
const headsEntry = (tokens: readonly Token[], index: number): boolean => {
  const after = tokenAt(tokens, index + 1)
  const before = tokenAt(tokens, index - 1)
  const heads =
    tokenAt(tokens, index).lineStart ||
    (before.lineStart && (isDash(before) || /^[•*·▪]$/.test(before.text)))
  // «26.10. Objections of the defence», as chronicles of trials have it.
  const dot = after.text === '.' && after.glued && isCapitalised(tokenAt(tokens, index + 2))
  return heads && (after.text === ':' || isDash(after) || dot)
}

/** "21.10, 19:40": an hour beside it. */
const hourFollows = (tokens: readonly Token[], index: number): boolean => {
  let at = index
  while (at < index + 2 && /^(?:,|в|at|около)$/.test(tokenAt(tokens, at).lower)) at++
  return at > index && /^[0-2]?\d:\d\d$/.test(tokenAt(tokens, at).text)
}

/** Words whose number is a section's, an hour's or an amount's. */
const NO_DAY =
  /^(?:ст|стат\p{L}+|п|пп|пункт\p{L}*|подпункт\p{L}*|ч|част\p{L}+|глав\p{L}+|раздел\p{L}*|рис|табл\p{L}*|приложени\p{L}+|верси\p{L}+|около|часов|время|времени|курс\p{L}*|цен\p{L}+|номер\p{L}*|версия|и|или|в|во|на|за|не|примерно|ровно|это)$/u

/** «Ввиду выдачи тела 12.11;», «дважды: 16.10 и снова»: in Russian an amount has a comma. */
const isRussian = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenAt(tokens, index - 1)
  const word = /^[:(]$/.test(before.text) ? tokenAt(tokens, index - 2) : before
  if (!/^[а-яё]{3,}$/i.test(word.text) || NO_DAY.test(word.lower)) return false
  return closesPhrase(tokens, index + 1) && !UNIT.test(tokenAt(tokens, index + 1).lower)
}

/** "(20.06, 11.07)": in brackets alone or with another. */
const inBrackets = (tokens: readonly Token[], index: number): boolean => {
  const isDay = (at: number): boolean => /^\d\d\.\d\d$/.test(tokenAt(tokens, at).text)
  if (!isDay(index)) return false
  const [before, after] = [tokenAt(tokens, index - 1).text, tokenAt(tokens, index + 1).text]
  return (
    (before === '(' && (after === ')' || (after === ',' && isDay(index + 2)))) ||
    (before === ',' && isDay(index - 2) && /^[,)]$/.test(after))
  )
}

/** «17.03 переведён под домашний арест»: a sentence of notes that begins with its day. */
const opensNote = (tokens: readonly Token[], index: number): boolean => {
  if (!opensSentence(tokens, index)) return false
  const after = tokenAt(tokens, index + 1)
  // «08.11 – обыск. 10.11 – арест», «09.01 суд продлил срок».
  if (isDash(after)) return isCyrillic(tokenAt(tokens, index + 2))
  if (!isCyrillic(after) || UNIT.test(after.lower)) return false
  return isVerb(after) || (eventWords.has(after.lower) && tokenAt(tokens, index).text.length === 5)
}

const isBeside = (tokens: readonly Token[], index: number): boolean =>
  hourFollows(tokens, index + 1) ||
  isRussian(tokens, index) ||
  inBrackets(tokens, index) ||
  opensNote(tokens, index)

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const m = DAY_AND_MONTH.exec(tokenAt(tokens, index).text)
  if (!m) return null
  const [day, month] = [Number(m[1]), Number(m[2])]
  if (!isRealDay(ANY_YEAR, month, day)) return null
  const after = tokenAt(tokens, index + 1)
  const led = LED_BY.test(tokenAt(tokens, index - 1).lower) && !UNIT.test(after.lower)
  if (!led && !headsEntry(tokens, index) && !isBeside(tokens, index)) return null
  const parts = { year: null, month, day }
  return {
    ...oneDate(index, index + 1, parts, null, 'day and month in digits'),
    onlyWithYear: true,
  }
}

export const digitsDayMonth: DateRule = {
  name: 'date.digits-day-month',
  version: 2,
  reads: 'A day and month in digits, 7.06, in notes whose year another date tells.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      {
        text: 'Note of 14 August 2022.\n– 2.06: taken from his flat.\n– Sanction on 7.06, extended until 5.08.',
        edtf: ['2022-08-14', '2022-06-02', '2022-06-07', '2022-08-05'],
      },
      {
        text: 'Запись от 20 марта 2022 года. Ходатайство от 11.01 отклонено, жалоба подана до 17.03.',
        edtf: ['2022-03-20', '2022-01-11', '2022-03-17'],
      },
      {
        text: 'Запись от 20 ноября 2022 года. Ввиду выдачи тела 12.11; звонок 13.11, 19:40.',
        edtf: ['2022-11-20', '2022-11-12', '2022-11-13T19:40'],
      },
    ],
    mustNotRead: [
      'On 7.06 he left',
      'It rose by 2.10 percent',
      'in 3.12 of them',
      'сумма до 5.05 млн',
      'version of 1.10.2',
    ],
  },
  readAt,
}
