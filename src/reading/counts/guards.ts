import { isCapitalised, isCyrillic, isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { isTimeOfDay } from './clock.ts'
import { countsNothing, isLabelled } from './labels.ts'
import { isEnglishOne, isRussianOne, onePronoun } from './one.ts'
import { durationStem } from './times/adjectives.ts'
import { isPersonNoun } from './words/persons.ts'
import { durationUnit, isPercent } from './words/units.ts'

/** "…: (1) free them; (2) pay", «требуем: 1) освободить»: an item inside a sentence. */
const isInlineItem = (tokens: readonly Token[], first: number): boolean => {
  if (tokenAt(tokens, first + 1).text !== ')' || tokenAt(tokens, first).text.length > 2)
    return false
  const opened = tokenAt(tokens, first - 1).text === '('
  const before = tokenAt(tokens, opened ? first - 2 : first - 1)
  return before.kind !== 'word' || /^(?:and|or|и|или|а)$/.test(before.lower)
}

const isListNumber = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { first } = amount.numeral
  const token = tokenAt(tokens, first)
  let start = first
  while (start > first - 7 && /^[-*•(#–]$/.test(tokenAt(tokens, start - 1).text)) start--
  const atStart = tokenAt(tokens, start).lineStart
  const after = tokenAt(tokens, first + 1)
  // "4/ they came": how the posts of a thread are numbered.
  const slashed = after.text === '/' && after.glued && atStart && !tokenAt(tokens, first + 2).glued
  const closes = slashed || (/^[.)]$/.test(after.text) && after.glued)
  return (
    (closes && (atStart || isInlineItem(tokens, first))) ||
    (token.lineStart && /^\d+\.\d+$/.test(token.text) && /^\p{Lu}/u.test(after.text))
  )
}

/** Joined to letters, to another number or to a sign: a code, a phone, a score, a footnote mark. */
const isPartOfCode = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { first } = amount.numeral
  const token = tokenAt(tokens, first)
  const before = tokenAt(tokens, first - 1)
  const after = tokenAt(tokens, amount.next)
  if (token.glued && /^[-–+/.,:№#_’'”"»]$/.test(before.text)) {
    const prior = tokenAt(tokens, first - 2)
    if (/^[+#№.]$/.test(before.text)) return true
    // "In oct '19": a year without its century.
    if (/^['’]$/.test(before.text) && /^\d\d$/.test(token.text) && countsNothing(after)) return true
    if (before.glued && (prior.kind === 'word' || prior.kind === 'number' || prior.text === '.'))
      return true
  }
  if (token.glued && (before.kind === 'word' || before.kind === 'number')) return true
  return followedByCode(tokens, amount.next, after)
}

const followedByCode = (tokens: readonly Token[], next: number, after: Token): boolean => {
  if (!after.glued) return false
  const second = tokenAt(tokens, next + 1)
  if (after.kind === 'word') return !isUnitWord(after.lower)
  if (/^[/:_]$/.test(after.text)) return second.glued
  if (!isDash(after) || !second.glued) return false
  return second.kind === 'number' || (second.kind === 'word' && !isCompound(second.lower))
}

const isUnitWord = (word: string): boolean =>
  durationUnit(word) !== null ||
  isPercent(word) ||
  /^(?:km|kg|g|m|cm|ha|ft|km2|км|кг|г|м|см|га|тыс|млн|чел|тг|руб|k|к|bn|mln)$/.test(word)

/** What may stand after a hyphen: "two-year", "10-member", "9-летнюю", "400-strong". */
const isCompound = (word: string): boolean =>
  durationStem(word) !== null ||
  /^(?:member|strong|odd|people|person|man|men|woman|plus|and|процентн\p{L}+|тысячн\p{L}+|километров\p{L}+|метров\p{L}+)$/u.test(
    word,
  )

const YEARLIKE = /^(?:1[89]|20)\d\d$/
const PLURAL = /^\p{Ll}+[^siu]s$/u
const COUNTED_RU = /^(?:домов|семей|жителей|машин|голов|тенге|рублей|долларов)$/
const YEAR_BEFORE = /^(?:the|this|in|of|during|since|until|в|за|с|до|после|на)$/

/** Four digits like a year count only before persons, or before a plural when they are round. */
const isBareYear = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { first } = amount.numeral
  const token = tokenAt(tokens, first)
  if (!YEARLIKE.test(token.text) || amount.next > first + 1 || amount.high !== null) return false
  const after = tokenAt(tokens, amount.next)
  if (amount.bound === 'exact' && YEAR_BEFORE.test(tokenAt(tokens, first - 1).lower)) return true
  const round = token.text.endsWith('00') || amount.bound !== 'exact'
  const things = COUNTED_RU.test(after.lower) || (round && PLURAL.test(after.lower))
  return !(isPersonNoun(after) || things || (round && isCyrillic(after)))
}

/** "23.00" without a word of time beside it is still no number of things. */
const isClockLike = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { text } = tokenAt(tokens, amount.numeral.first)
  if (!/^\d{1,2}\.\d\d$/.test(text)) return false
  const after = tokenAt(tokens, amount.next).lower
  return (
    !isUnitWord(after) && !/^(?:million|thousand|billion|dollars|tenge|тенге|рублей)$/.test(after)
  )
}

const isOrdinalOrShare = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const after = tokenAt(tokens, amount.next)
  const word = isDash(after) ? tokenAt(tokens, amount.next + 1).lower : after.lower
  if (/^(?:инстанци|степени|категори)/.test(word)) return true
  return /^(?:thirds?|quarters?|fifths?|fold|й|го|я|е|му|м|х|ого|ой|ую|ых|ым|ому|ем|ая|ое|ые|ый)$/.test(
    word,
  )
}

const STREET_AFTER = /^(?:street|st|avenue|ave|road|rd|lane|square|boulevard)$/
const STREET_BEFORE =
  /^(?:улиц[аеуы]|ул|проспект[еа]?|пр|переул\p{L}+|микрорайон\p{L}*|мкр|бульвар\p{L}*|street|avenue|road)$/u
const STREET_REACH = 6

/** "14 Green Street", «на улице Мира, 14». */
const isStreetNumber = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { first, next } = amount
  for (let i = next; i < next + 3 && isCapitalised(tokenAt(tokens, i)); i++) {
    if (i > next && STREET_AFTER.test(tokenAt(tokens, i).lower)) return true
  }
  if (tokenAt(tokens, next).kind === 'word') return false
  for (let i = first - 1; i >= first - STREET_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (STREET_BEFORE.test(token.lower)) return true
    if (!isCapitalised(token) && !/^[,.]$/.test(token.text)) return false
  }
  return false
}

const LONGEST = 7

/** A number of a person, an account or a card: too long, or followed by more of it. */
const isLongCode = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  const { first, next } = amount.numeral
  if (/^\d+$/.test(tokenAt(tokens, first).text) && tokenAt(tokens, first).text.length > LONGEST)
    return true
  const after = tokenAt(tokens, next)
  return next === amount.next && after.kind === 'number' && !after.lineStart && next === first + 1
}

const ORDINAL =
  /^(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят)(?:ый|ой|ий|ая|яя|ое|ье|ья|ые|ых|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ьей)$/

/** «Двадцать первый век»: the last word makes the whole an ordinal. */
const isOrdinalInWords = (tokens: readonly Token[], amount: NumberAmount): boolean =>
  amount.numeral.spelled &&
  amount.low % 10 === 0 &&
  ORDINAL.test(tokenAt(tokens, amount.next).lower)

/** "+7 701 555 12 12": numbers in a row are one code. `previousTaken`: the number before is of a date. */
const isInRow = (
  tokens: readonly Token[],
  amount: NumberAmount,
  previousTaken: boolean,
): boolean => {
  const { first } = amount.numeral
  const before = tokenAt(tokens, first - 1)
  const bracketed = (at: number) =>
    tokenAt(tokens, at).text === '(' &&
    tokenAt(tokens, at + 1).kind === 'number' &&
    tokenAt(tokens, at + 2).text === ')'
  if (bracketed(amount.next) || bracketed(first - 3)) return true
  if (bracketed(first - 1) && tokenAt(tokens, first - 2).kind === 'number') return true
  return before.kind === 'number' && !previousTaken && !tokenAt(tokens, amount.first).lineStart
}

/** «Семью его выслали» is a family; «семью ударами» counts. */
const isFamily = (tokens: readonly Token[], { numeral, next }: NumberAmount): boolean =>
  numeral.next === numeral.first + 1 &&
  tokenAt(tokens, numeral.first).lower === 'семью' &&
  !/(?:ами|ями|ьми|ыми|ими)$/u.test(tokenAt(tokens, next).lower)

const WEAPON =
  /^(?:pistols?|rifles?|rounds?|bullets?|cartridges?|ammunition|guns?|weapons?|casings?|shells?|патрон\p{L}*|пистолет\p{L}*|гильз\p{L}*|пул\p{L}+|автомат\p{L}*|калибр\p{L}*)$/u

/** "A 9 mm pistol": how wide a barrel is. */
const isCalibre = (tokens: readonly Token[], { next }: NumberAmount): boolean => {
  const unit = tokenAt(tokens, next).lower
  if (/^(?:calib(?:re|er)|gauge|калибр\p{L}*)$/u.test(unit)) return true
  return /^(?:mm|мм)$/.test(unit) && WEAPON.test(tokenAt(tokens, next + 1).lower)
}

/** Why a number counts nothing; null when nothing speaks against it. */
export const notACount = (
  tokens: readonly Token[],
  amount: NumberAmount,
  previousTaken: boolean,
): string | null => {
  const { numeral } = amount
  const after = tokenAt(tokens, amount.next)
  if (isTimeOfDay(tokens, amount)) return 'a time of day'
  if (isStreetNumber(tokens, amount)) return 'the number of a house'
  if (isOrdinalOrShare(tokens, amount) || isOrdinalInWords(tokens, amount))
    return 'an ordinal or a fraction'
  if (isCalibre(tokens, amount)) return 'the calibre of a weapon'
  if (numeral.spelled) {
    if (isFamily(tokens, amount)) return 'a family'
    const one = numeral.value === 1 && amount.bound === 'exact' && amount.high === null
    const word = tokenAt(tokens, numeral.first).lower
    if (one && (isEnglishOne(word) || isRussianOne(word))) return onePronoun(tokens, numeral)
    if (followedByCode(tokens, amount.next, after)) return 'part of another word'
    return isLabelled(tokens, amount) ? 'the number of an article or item' : null
  }
  if (isListNumber(tokens, amount)) return 'the number of a list item'
  if (isLongCode(tokens, amount)) return 'part of a code'
  if (isPartOfCode(tokens, amount) || isInRow(tokens, amount, previousTaken))
    return 'part of a code'
  if (isLabelled(tokens, amount)) return 'the number of an article or item'
  if (isBareYear(tokens, amount)) return 'a year'
  return isClockLike(tokens, amount) ? 'a time of day' : null
}
