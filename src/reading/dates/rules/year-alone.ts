import { wordTable } from '../../lexicon/words.ts'
import { isDash, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { eventWords } from '../event-words.ts'
import { readYear } from '../number-parts.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'
import { yearWords } from '../year-words.ts'

/** Words after which four digits of this range are a year. */
const BEFORE = new Set(
  'in between since until till by of from during year early late mid before after throughout в с между до к от после начале конце середине'.split(
    ' ',
  ),
)

/** "from 2014 to 2019", "между 2014 и 2019": what links the second year to the first. */
const LINKS: Record<string, RegExp> = wordTable({
  from: /^(?:to|till|until|through)$/,
  between: /^and$/,
  с: /^(?:по|до)$/,
  между: /^и$/,
})

const plausible = (year: number): boolean => year >= 1800 && year <= 2099

/** What is counted or paid, so that the digits before it are no year. */
const COUNTED =
  /^(?:people|persons|men|women|children|families|houses|dollars|euros|soldiers|человек|людей|семей|рублей|тенге|долларов|сомов|домов|солдат|га|км)$/

/** "2020" alone on its line, or with a colon: it heads what follows. */
const isHeading = (tokens: readonly Token[], index: number, next: number): boolean => {
  if (!tokenAt(tokens, index).lineStart) return false
  const after = tokenAt(tokens, next)
  return after.text === ':' || after.lineStart || after.kind === 'break'
}

/** "Act No. 22 | of 1994", "the Terrorism Act | of 1979", «Закон № 7 | от 2014 года»: the year of a law is part of its name. */
const LAW =
  /^(?:act|acts|law|laws|code|appeal|case|petition|application|suit|writ|motion|ordinance|regulation|regulations|decree|rules|directive|edict|statute|закон|закона|закону|законом|законе|указ|указа|указом|постановление|постановления|приказ|приказа|кодекс|кодекса|кодексу|конституция|конституции)$/
const MOST_OF_LAW = 4

const isOfLaw = (tokens: readonly Token[], index: number): boolean => {
  if (!/^(?:of|от|,|\/)$/.test(tokenAt(tokens, index - 1).lower)) return false
  for (let at = index - 2; at >= index - 2 - MOST_OF_LAW; at--) {
    const token = tokenAt(tokens, at)
    // "The law of 2014" tells when it was made.
    if (LAW.test(token.lower)) return token.lower !== token.text || at < index - 2
    const numbered =
      token.kind === 'number' || /^(?:no|nos|\.|,|№|number|n|[ivxlcdm]+)$/.test(token.lower)
    if (!numbered) return false
  }
  return false
}

/** What is drawn up for a year: "the report | for 2022". */
const FOR_YEAR =
  /^(?:report|reports|budget|budgets|plan|plans|programme|program|data|figures|statistics|figure|accounts|results|review|survey|target|targets|estimate|estimates|forecast|forecasts|quota|quotas|allocation|ledgers?|registers?|records?|archives?|files?|lists?|scheduled|planned|set|due|indicators|numbers|totals?)$/

const isForYear = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index - 1).lower === 'for' && FOR_YEAR.test(tokenAt(tokens, index - 2).lower)

const isYear = (tokens: readonly Token[], index: number, next: number): boolean => {
  if (isForYear(tokens, index)) return true
  const before = tokenAt(tokens, index - 1)
  const mid = isDash(before) && before.glued && tokenAt(tokens, index - 2).lower === 'mid'
  return (
    BEFORE.has(before.lower) ||
    mid ||
    isHeading(tokens, index, next) ||
    isAbout(tokens, index, next) ||
    isOfEvent(tokens, index, next)
  )
}

/** "Around 2014, …", "as early as 2014": with nothing after it that could be counted. */
const isAbout = (tokens: readonly Token[], index: number, next: number): boolean => {
  const before = tokenAt(tokens, index - 1).lower
  const as = before === 'as' && /^(?:early|late|recently)$/.test(tokenAt(tokens, index - 2).lower)
  return (
    (as || /^(?:around|about|circa|approximately|около|примерно)$/.test(before)) &&
    closesPhrase(tokens, next)
  )
}

/** What happens once and is known by its year. */
const OF_A_YEAR =
  /^(?:genocide|coup|famine|earthquake|census|crisis|revolution|uprising|floods?|referendum|olympics|protests?|unrest|amnesty|reforms?|agreement|accords?|treaty|ceasefire|events|tragedy|pogroms?|deportations?|purges?|drought|epidemic|strikes?)$/

/** "The 2014 elections", "the 1994 genocide". */
const isOfEvent = (tokens: readonly Token[], index: number, next: number): boolean =>
  tokenAt(tokens, index - 1).lower === 'the' &&
  [0, 1].some((i) => {
    const word = tokenAt(tokens, next + i)
    return word.kind === 'word' && (eventWords.has(word.lower) || OF_A_YEAR.test(word.lower))
  })

/** "2016–2018": two years with a dash between them, however they are led in. */
const isRange = (tokens: readonly Token[], index: number): boolean => {
  const [before, dash] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)]
  const second = readYear(tokens, index + 2)
  if (!isDash(dash) || !dash.glued || !tokenAt(tokens, index + 2).glued || !second) return false
  const length = second.year - Number(tokenAt(tokens, index).text)
  const coded = before.glued && before.kind === 'punct' && !/^[(«"“]$/.test(before.text)
  const counted = COUNTED.test(tokenAt(tokens, second.next).lower)
  return !coded && !counted && plausible(second.year) && length > 0 && length <= LONGEST_RANGE
}

const LONGEST_RANGE = 30

/** «1986 года | выпуска», "a 2010 | model": how old a thing is. */
const isMake = (tokens: readonly Token[], next: number): boolean =>
  /^(?:выпуска|постройки|издания|сборки|образца|model|edition|vintage)$/.test(lowerAt(tokens, next))

const rangeOfYears = (
  tokens: readonly Token[],
  index: number,
  year: { readonly year: number; readonly next: number },
): DateReading | null => {
  const from = { year: year.year, month: null, day: null }
  const link = tokenAt(tokens, year.next)
  const second = readYear(tokens, year.next + 1)
  if (second && second.year > year.year) {
    const to = { year: second.year, month: null, day: null }
    return oneDate(index, second.next, from, to, 'from one year to another')
  }
  // "2016/17".
  const short = tokenAt(tokens, year.next + 1)
  const follows = short.text === String(year.year + 1).slice(2) && short.glued && link.glued
  const ends = follows && !tokenAt(tokens, year.next + 2).glued
  if (!ends) return null
  const to = { year: year.year + 1, month: null, day: null }
  return oneDate(index, year.next + 2, from, to, 'a year that spans two')
}

/** "2016/17 school year", «2016/2017 учебный год»: led in by nothing, it is told what it is. */
const SCHOOL_YEAR =
  /^(?:academic|school|financial|fiscal|season|учебн\p{L}+|финансов\p{L}+|сезон\p{L}*)$/u

const isSchoolYear = (tokens: readonly Token[], link: Token, next: number): boolean =>
  /^[/–-]$/.test(link.text) && SCHOOL_YEAR.test(lowerAt(tokens, next))

/** «Ул. | 1905 года». */
const isStreet = (tokens: readonly Token[], index: number): boolean => {
  const dot = tokenAt(tokens, index - 1).text === '.' ? 1 : 0
  return /^(?:ул|улиц[аеыу]|улицей|пл|площад[ьи]|площадью|пер|переулок|переулка|проспект|проспекта|пр|метро|станци[яию])$/.test(
    lowerAt(tokens, index - 1 - dot),
  )
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const year = readYear(tokens, index)
  if (!year || !plausible(year.year) || isStreet(tokens, index)) return null
  const before = tokenAt(tokens, index - 1)
  const after = tokenAt(tokens, year.next)
  const linked = isDash(after) || after.text === '/' || LINKS[before.lower]?.test(after.lower)
  const range = linked ? rangeOfYears(tokens, index, year) : null
  if (range && isSchoolYear(tokens, after, range.next)) return range
  const shown = year.named || isYear(tokens, index, year.next) || isRange(tokens, index)
  if (!shown || isOfLaw(tokens, index)) return null
  if (isMake(tokens, year.next)) return null
  if (COUNTED.test(after.lower) || /^[%№$€₽₸]$/.test(after.text)) return null
  return range ?? readList(tokens, index, year)
}

const LIST_JOINT = /^(?:,|and|or|и|или)$/
const MOST_YEARS = 8

/** "In 2019, 2020 and 2021". */
const readList = (
  tokens: readonly Token[],
  index: number,
  year: { readonly year: number; readonly next: number },
): DateReading => {
  const at = (y: number) => ({ year: y, month: null, day: null })
  const dates = [{ first: index, next: year.next, from: at(year.year), to: null }]
  let { next } = year
  while (dates.length < MOST_YEARS && LIST_JOINT.test(tokenAt(tokens, next).lower)) {
    const and = /^(?:and|и)$/.test(tokenAt(tokens, next + 1).lower) ? 1 : 0
    const other = readYear(tokens, next + 1 + and)
    const counted = other && COUNTED.test(tokenAt(tokens, other.next).lower)
    if (!other || counted || !plausible(other.year)) break
    dates.push({ first: next + 1 + and, next: other.next, from: at(other.year), to: null })
    next = other.next
  }
  return { next, dates, reason: 'a year' }
}

export const yearAlone: DateRule = {
  name: 'date.year-alone',
  version: 5,
  reads:
    'A year alone, after "in", "since" and the like or with the word for year; and from year to year.',
  opens: { numbers: true, words: yearWords },
  examples: {
    mustRead: [
      { text: 'The law was passed in 2014.', edtf: ['2014'] },
      { text: 'в 2020 году', edtf: ['2020'] },
      { text: 'В двадцать втором году, а не в девяносто восьмом году.', edtf: ['2022', '1998'] },
      { text: 'Она умерла в девяносто девятом, дома.', edtf: ['1999'] },
      { text: 'the reports of 2019–2020', edtf: ['2019/2020'] },
      { text: 'the 2014 elections, and as early as 2012', edtf: ['2014', '2012'] },
      { text: 'from 2014 to 2019', edtf: ['2014/2019'] },
      { text: 'In 2019, 2020 and 2021', edtf: ['2019', '2020', '2021'] },
      { text: 'the annual report for 2022', edtf: ['2022'] },
      { text: 'set aside in the budget for 2024 and 2025', edtf: ['2024', '2025'] },
      { text: 'the law of 2014', edtf: ['2014'] },
      { text: 'the 1994 genocide', edtf: ['1994'] },
      { text: '2017/18 учебный год начался без него.', edtf: ['2017/2018'] },
    ],
    mustNotRead: [
      'Some 2000 people came',
      'of 2000 people',
      'about 2000 people',
      'в двадцать первом доме',
      'Он живёт в девяносто девятом доме',
      'the 2000 dead',
      'flat 1999',
      'room 2020',
      'a fine of 2018 dollars',
      'under section 7 of Act No. 22 of 1994',
      'the Prevention of Terrorism Act of 1979',
      'the Code of Criminal Procedure Act, No. 15 of 1979',
      'статья 5 Закона № 22 от 2014 года',
      'they paid for 2019 bricks',
      'автобус 1986 года выпуска',
    ],
  },
  readAt,
}
