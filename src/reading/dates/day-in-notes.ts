import { isCapitalised, isCyrillic, isDash, type Token, tokenAt } from '../tokens/token.ts'
import { eventWords } from './event-words.ts'
import { closesPhrase, isVerb, opensSentence } from './phrase-end.ts'
import { weekdayWords } from './weekday-words.ts'

/** What digits count or measure, behind them. */
export const UNIT =
  /^(?:%|°|km|kg|m|million|billion|thousand|euros?|dollars?|percent|per|hours?|times|points?|am|pm|a|p|км|кг|м|млн|млрд|тыс|руб|сом|тенге|процент\p{L}*|раз\p{L}*|час\p{L}*|метр\p{L}*|балл\p{L}*|утра|вечера|дня|ночи)$/u

const SHORT: ReadonlyMap<string, number> = new Map(
  ['mon пн', 'tue вт', 'wed ср', 'thu чт', 'fri пт', 'sat сб', 'sun вс'].flatMap((words, i) =>
    words.split(' ').map((word) => [word, i + 1] as const),
  ),
)

/** «12.11, | пт»: the day of the week beside a day in digits, Monday 1. */
export const weekdayBeside = (tokens: readonly Token[], next: number): number | undefined => {
  const { lower } = tokenAt(tokens, next + 1)
  return tokenAt(tokens, next).text === ','
    ? (SHORT.get(lower) ?? weekdayWords.get(lower))
    : undefined
}

/** "– 2.06: taken from his flat", «12.11, пт»: digits up to `next` at the head of an entry. */
const headsNote = (tokens: readonly Token[], index: number, next: number): boolean => {
  const after = tokenAt(tokens, next)
  const before = tokenAt(tokens, index - 1)
  const heads =
    tokenAt(tokens, index).lineStart ||
    (before.lineStart && (isDash(before) || /^[•*·▪]$/.test(before.text)))
  if (!heads) return false
  // «26.10. Objections of the defence», as chronicles of trials have it.
  const dot = after.text === '.' && after.glued && isCapitalised(tokenAt(tokens, next + 1))
  return after.text === ':' || isDash(after) || dot || weekdayBeside(tokens, next) !== undefined
}

/** "21.10, 19:40": an hour beside it. */
const hourFollows = (tokens: readonly Token[], next: number): boolean => {
  let at = next
  while (at < next + 3 && /^(?:,|в|at|около|~)$/.test(tokenAt(tokens, at).lower)) at++
  return at > next && /^[0-2]?\d:\d\d$/.test(tokenAt(tokens, at).text)
}

/** Words whose number is a section's, an hour's or an amount's. */
const NO_DAY =
  /^(?:ст|стат\p{L}+|п|пп|пункт\p{L}*|подпункт\p{L}*|ч|част\p{L}+|глав\p{L}+|раздел\p{L}*|рис|табл\p{L}*|приложени\p{L}+|верси\p{L}+|около|часов|время|времени|курс\p{L}*|цен\p{L}+|номер\p{L}*|версия|и|или|в|во|на|за|не|примерно|ровно|это)$/u

/** «Ввиду выдачи тела 12.11;», «дважды: 16.10 и снова», «смерть – 28.7»: in Russian an amount has a comma. */
export const followsRussian = (tokens: readonly Token[], index: number, next: number): boolean => {
  const before = tokenAt(tokens, index - 1)
  const word = /^[:(–—-]$/.test(before.text) ? tokenAt(tokens, index - 2) : before
  if (tokenAt(tokens, index).lineStart) return false
  if (!/^[а-яё]{3,}$/i.test(word.text) || NO_DAY.test(word.lower)) return false
  return closesPhrase(tokens, next) && !UNIT.test(tokenAt(tokens, next).lower)
}

/** «17.03 переведён под домашний арест»: a sentence of notes that begins with its day. */
const opensNote = (tokens: readonly Token[], index: number, next: number): boolean => {
  const afterDash = isDash(tokenAt(tokens, index - 1)) && tokenAt(tokens, index - 1).lineStart
  if (!afterDash && !opensSentence(tokens, index)) return false
  const after = tokenAt(tokens, next)
  // «08.11 – обыск. 10.11 – арест», «09.01 суд продлил срок».
  if (isDash(after)) return isCyrillic(tokenAt(tokens, next + 1))
  if (!isCyrillic(after) || UNIT.test(after.lower)) return false
  const written = tokenAt(tokens, next - 1).end - tokenAt(tokens, index).start
  return isVerb(after) || (eventWords.has(after.lower) && written === FULL)
}
/** "01.05", "01/05". */
const FULL = 5

/** «UPD2, 31.08.»: beside the head of a line, with nothing after it. */
const closesHead = (tokens: readonly Token[], index: number, next: number): boolean =>
  /^[,:]$/.test(tokenAt(tokens, index - 1).text) &&
  tokenAt(tokens, index - 2).lineStart &&
  tokenAt(tokens, index - 2).kind === 'word' &&
  /^[.:]$/.test(tokenAt(tokens, next).text)

/** Notes: where a day and a month in digits, without a year, can hardly be anything else. */
export const standsAsDay = (tokens: readonly Token[], index: number, next: number): boolean =>
  headsNote(tokens, index, next) ||
  hourFollows(tokens, next) ||
  followsRussian(tokens, index, next) ||
  opensNote(tokens, index, next) ||
  closesHead(tokens, index, next)

/** «Задержан 27/08, протокол датирован 28/08», «удовлетворил только 11/09»: no share of anything. */
export const standsAsSlashedDay = (
  tokens: readonly Token[],
  index: number,
  next: number,
): boolean => {
  if (headsNote(tokens, index, next) || opensNote(tokens, index, next)) return true
  // "25/1: application filed", "13/2 (Saturday): …".
  const opens = opensSentence(tokens, index) && tokenAt(tokens, next).text === ':'
  const day =
    tokenAt(tokens, next).text === '(' && weekdayWords.has(tokenAt(tokens, next + 1).lower)
  if (opens || day) return true
  const before = tokenAt(tokens, index - 1)
  const told = isVerb(before) || /^(?:только|лишь|уже|снова|потом)$/.test(before.lower)
  return told && isCyrillic(before) && closesPhrase(tokens, next)
}
