import { compoundNumerals } from '../../domain/compound-numerals.ts'
import { type Span, spanLength, spansOverlap } from '../../domain/text-span.ts'
import { spokenNumbersIn } from './number-words.ts'

/** An age as a text gives it, in years, or the year of birth it follows from. */
export interface SaidAge extends Span {
  readonly value: number
  readonly born?: number
}

const DIGITS: readonly RegExp[] = [
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3}) ?(?:yrs?|y\.?o\.?)(?!\p{L})/giu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3})[- ](?:years?|yrs?)[- ]old(?:s)?(?!\p{L})/giu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3}) (?:years|yrs) of age(?!\p{L})/giu,
  /(?<!\p{L})aged?:? (?<n>\d{1,3})(?![\p{L}\p{Nd}-])/giu,
  /(?<=\p{L},? \(?)(?<n>\d{2})(?=[,)] )/gu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3})-летн\p{L}{2,3}(?!\p{L})/giu,
  /(?<![\p{L}\p{Nd}-])(?<n>\d{1,3}) (?:лет|года?)(?=[,.;)]|\s(?:от роду))/giu,
  /(?<!\p{L})(?:ему|ей) (?:было|исполнилось|шёл|шел)? ?(?<n>\d{1,3})(?![\p{L}\p{Nd}-])/giu,
  /(?<!\p{L})(?:(?:who|victim|deceased|man|woman) )?was (?<n>\d{2})(?=[.;]|, )/giu,
  /(?<!\p{L})(?:he|she) (?:was|is) (?<n>\d{1,3})(?= (?:years|and|when)|[,.;])/giu,
]
const BORN =
  /(?<![\p{L}\p{Nd}-])(?:(?<a>(?:19|20)\d\d) ?г\.? ?р\.|born (?:on |in )?(?:[\p{L}\p{Nd} ,.]{0,20}?)(?<b>(?:19|20)\d\d)|(?:род\.|рожд\p{L}*) ?(?:\d\d\.\d\d\.)?(?<c>(?:19|20)\d\d)|(?<d>(?:19|20)\d\d) года рождения)/giu

/** Words before and behind a number in words that make it an age. */
const SPOKEN_BEHIND =
  /^(?: |-)(?:years?[- ]olds?|years of age|лет|годик\p{L}*)(?=[,.;)–—]| (?!(?:усиленн|строг|общ|особ|лишени|колони|тюр|заключени|условн|назад|спустя|подряд)\p{L}*))/iu
const SPOKEN_BEFORE =
  /(?<!\p{L})(?:aged|a (?:girl|boy|child|man|woman|youth) of|at the age of|the (?:age|youngest|oldest|eldest) (?:\p{L}+ )?(?:was|is)|в возрасте)\s$/iu
const SPOKEN_BEFORE_END =
  /(?<!\p{L})(?:(?:ему|ей|мне|мужу|сыну|брату|отцу) (?:было|исполнилось|шёл)|было|исполнилось)\s$|(?<!\p{L})(?:he|she|i|who) (?:was|am|is|are|had just turned|turned|just)\s$/iu
const END = /^(?:[,.;)]|\s(?:now|then|when|and)(?!\p{L})|$)/u
/** A term, or how long something went on: no age. */
const NO_AGE_BEFORE =
  /(?<!\p{L})(?:получил\p{L}*|дали|назначен\p{L}*|приговор\p{L}*|осужд\p{L}*|на|за|через|sentenced to|got|for|after)\s*$/iu
const YOUNGEST_SPOKEN = 2

/** «Семилетнего», «двадцатичетырёхлетняя»: the number before «летн…». */
const OF_YEARS = /(?<!\p{L})(\p{L}{3,24})летн\p{L}{2,3}(?!\p{L})/giu

/** Every age that a text gives, each once: "aged 43" holds "43", and the longer words tell more. */
export const agesIn = (body: string): SaidAge[] => {
  const kept: SaidAge[] = []
  for (const age of everyAgeIn(body).toSorted((a, b) => spanLength(b) - spanLength(a))) {
    if (!kept.some((k) => spansOverlap(k, age))) kept.push(age)
  }
  return kept
}

const everyAgeIn = (body: string): SaidAge[] => [
  ...DIGITS.flatMap((pattern) =>
    Array.from(body.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match.groups?.n),
    })),
  ),
  ...Array.from(body.matchAll(BORN), (match) => {
    const { a, b, c, d } = match.groups ?? {}
    const end = match.index + match[0].length
    return { start: match.index, end, value: 0, born: Number(a ?? b ?? c ?? d) }
  }),
  ...Array.from(body.matchAll(OF_YEARS)).flatMap((match): SaidAge[] => {
    const value = compoundNumerals.get((match[1] ?? '').toLowerCase().replaceAll('ё', 'е'))
    const end = match.index + match[0].length
    return value ? [{ start: match.index, end, value }] : []
  }),
  ...spokenAgesIn(body),
]

const spokenAgesIn = (body: string): SaidAge[] =>
  spokenNumbersIn(body, YOUNGEST_SPOKEN).flatMap(({ start, end, value }) => {
    const before = body.slice(Math.max(0, start - 24), start)
    const behind = body.slice(end, end + 24)
    const unit = SPOKEN_BEHIND.exec(behind)
    if (unit && !NO_AGE_BEFORE.test(before)) return [{ start, end: end + unit[0].length, value }]
    const told = SPOKEN_BEFORE.test(before) || (SPOKEN_BEFORE_END.test(before) && END.test(behind))
    return told ? [{ start, end, value }] : []
  })
