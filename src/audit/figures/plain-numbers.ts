import type { Span } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import { namedClassOf } from '../facts/counted-class.ts'
import { nounBefore } from '../facts/noun-before.ts'
import { toldEffectOf } from '../facts/told-effect.ts'
import { headingBefore } from '../words/clause.ts'
import { type SpokenNumber, spokenNumbersIn } from '../words/number-words.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A number of which no count was read, with the class of what it counts. */
export interface PlainNumber {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  readonly range: readonly [low: number, high: number]
  readonly counted: string
  /** What its clause says befell them; of "a mob of about 200", that they were there. */
  readonly effect: string | null
}

/** Numbers of which no count was read ("we laid fourteen in the ground"), where words say of whom or what. */
export const plainNumbersOf = ({ views, counts, dated }: AuditContext): PlainNumber[] => {
  const taken = Map.groupBy([...counts, ...dated], (f) => f.view)
  return [...views.values()].flatMap((view) => {
    const spans = (taken.get(view) ?? []).map((f) => f.span)
    return view.sentences.flatMap((sentence): PlainNumber[] => {
      const words = view.slice(sentence)
      return numbersIn(words)
        .filter(
          (n) =>
            !isNoCount(words, n) &&
            !spans.some(
              (s) => s.start < sentence.start + n.end && sentence.start + n.start < s.end,
            ),
        )
        .flatMap((n) => plainNumber(view, sentence, words, n))
    })
  })
}

const plainNumber = (
  view: TextView,
  sentence: Sentence,
  words: string,
  n: SpokenNumber,
): PlainNumber[] => {
  const before = words.slice(0, n.start)
  const crowd = crowdAt(before)
  const counted = crowd ?? countedBeside(view, sentence, n)
  if (counted === null) return []
  const span = { start: sentence.start + n.start, end: sentence.start + n.end }
  const range = boundsOf(before, n.value)
  const number = { view, sentence, span, effect: null }
  const effect =
    crowd === null ? toldEffectOf(number, counted, sentence.start, sentence.end) : 'took-part'
  return [{ view, sentence, span, range, counted, effect }]
}

const DIGITS =
  /(?<![\p{L}\p{Nd}.,:/№#§–—-]|(?:No|Nos|Art|Arts|ст|ч|п|№|§)\.?\s)\d{1,3}(?:[ \u00a0,]\d{3})?(?![\p{L}\p{Nd}:/%–—-]|[.,]\d|\s?(?:%|per cent|процент))/giu
/** What a number behind these words tells is no count. */
const NO_COUNT_BEFORE =
  /(?<!\p{L})(?:articles?|sections?|part|parts|law|rule|point|item|page|room|cell|flat|ward|unit|age|aged|at|since|until|by|стать\p{L}+|част\p{L}+|пункт\p{L}*|закон\p{L}*|дом|кв|камер\p{L}+|палат\p{L}+|страниц\p{L}*|возраст\p{L}*)\s*\(?$/iu
const LEAST = 3

/** Numbers of a sentence, in digits and in words, that may count something. */
export const numbersIn = (words: string, least = LEAST): SpokenNumber[] => {
  const digits = Array.from(words.matchAll(DIGITS), (match): SpokenNumber => {
    const value = Number(match[0].replace(/\D/g, ''))
    return { start: match.index, end: match.index + match[0].length, value, scale: 1 }
  })
  return [...digits, ...spokenNumbersIn(words)].filter(
    ({ start, value }) => value >= least && !NO_COUNT_BEFORE.test(words.slice(0, start)),
  )
}

/** "Domingo Choc, 52, buried …": an age behind a name. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'-]+\.?,\s$/u
/** "A student of 19 was wounded", «парень лет 19»: an age, unless it is a crowd that has a size. */
const ONE_OF_AGE =
  /(?<!\p{L})(?:an?|the|his|her) (?:\p{L}+ ){0,2}(?!(?:crowd|mob|group|gang|band|column|throng|force|team|family|list|total|party|number|majority|half|third|quarter|one|pair|dozen)(?!\p{L}))\p{L}+ of $/iu
const OLDEST = 110
const AGE_BEHIND = /^(?:[,;.)]|\s(?:years|лет|года?)(?!\p{L}))/u
/** "12 to 24 hours", "3–5 минут": a length. */
const LENGTH_BEHIND =
  /^\s*(?:to|or|до|или|–|-)\s*[\p{L}\p{Nd}]+\s(?:seconds|minutes|hours|days|weeks|months|years|секунд|минут|час|дн|сут|недел|месяц|лет)/iu
/** "Of the fourteen who were taken away, nine are men": a part, whose whole is told. */
const OF_WHOLE =
  /^\s*(?:["«“–—-]\s*)?(?:out of|of|among|из|среди)\s(?:the |these |those |all |этих |тех |всех )*/iu
const NUMBER_FIRST =
  /^(?:\p{Nd}|\p{L}+(?:een|ty|ve|ne|ix|ght|надцати|дцати|десяти|ста|сот|ёх|и)(?!\p{L}))/iu

const isNoCount = (words: string, { start, end, value }: SpokenNumber): boolean => {
  const [before, behind] = [words.slice(0, start), words.slice(end)]
  if (NAME_BEFORE.test(before) && AGE_BEHIND.test(behind)) return true
  if (LENGTH_BEHIND.test(behind)) return true
  if (value <= OLDEST && ONE_OF_AGE.test(before) && BARE.test(behind)) return true
  const opening = OF_WHOLE.exec(before)?.[0]
  return opening !== undefined && NUMBER_FIRST.test(words.slice(opening.length))
}

/** The words behind a number that may hold its noun. */
const NOUN_PHRASE = /^\s*(?:of (?:the |our |his |her )?)?(?:[\p{L}’'-]+\s*){0,3}/iu
/** No noun stands behind: "fourteen in the ground", "Eleven received life". */
const BARE =
  /^\s*(?:$|[.,;:!?)]|(?:in|into|under|on|at|from|by|to|with|were|was|are|have|had|has|got|received|and|or|dead|killed|injured|wounded|в|на|из|за|под|были|было|погиб\p{L}*|получил\p{L}*|и)(?!\p{L}))/iu
/** The noun of another phrase begins behind these. */
const PHRASE_END =
  /(?:^|\s)(?:and|in|on|at|from|by|to|with|were|was|had|have|и|в|на|из|с|за|от)\s/iu

const countedBeside = (view: TextView, sentence: Sentence, n: SpokenNumber): string | null => {
  const span = { start: sentence.start + n.start, end: sentence.start + n.end }
  const behind = view.text.body.slice(span.end, sentence.end)
  const phrase = (NOUN_PHRASE.exec(behind)?.[0] ?? '').split(PHRASE_END)[0] ?? ''
  const named = BARE.test(behind) ? null : namedClassOf(phrase)
  if (named !== null) return named
  const before = nounBefore(view, sentence, span) ?? headed(view, sentence, span.start)
  return before ?? (BARE.test(behind) ? 'people' : null)
}

const headed = (view: TextView, sentence: Sentence, at: number): string | null => {
  const heading = headingBefore(view.text.body.slice(sentence.start, at))
  return heading === undefined ? null : namedClassOf(heading)
}

const AT_LEAST =
  /(?<!\p{L})(?:at least|no(?:t)? (?:less|fewer) than|more than|over|upwards of|in excess of|не мен(?:ее|ьше)|более|больше|свыше|как минимум|минимум)\s$/iu
const AT_MOST =
  /(?<!\p{L})(?:at most|no more than|not more than|fewer than|less than|under|up to|не бол(?:ее|ьше)|мен(?:ее|ьше)|до)\s$/iu
const ABOUT =
  /(?<!\p{L})(?:about|around|some|roughly|approximately|nearly|almost|an estimated|около|порядка|примерно|почти|приблизительно|где-то)\s$/iu
const ABOUT_SHARE = 0.1

const boundsOf = (before: string, value: number): readonly [number, number] => {
  if (AT_LEAST.test(before)) return [value, Number.POSITIVE_INFINITY]
  if (AT_MOST.test(before)) return [Number.NEGATIVE_INFINITY, value]
  return ABOUT.test(before)
    ? [value * (1 - ABOUT_SHARE), value * (1 + ABOUT_SHARE)]
    : [value, value]
}

/** "A mob of about 200", «толпа в двести человек». */
const CROWD_OF =
  /(?<!\p{L})(crowd|mob|group|gang|band|column|throng|force|толп\p{L}|групп\p{L}|банд\p{L}|отряд\p{L}?|колонн\p{L})(?:\s\p{L}+){0,2}? (?:of|numbering|из|в|численностью)(?:\s(?:about|around|some|at least|more than|over|up to|nearly|около|примерно|более|свыше|до|не менее))?\s$|(?<!\p{L})(crowd|mob|group|толп\p{L}|групп\p{L})(?:\s\p{L}+){0,3}? \((?:(?:about|around|some|in all|всего|около|примерно|до)\s){0,2}$/iu
const ATTACKING = /^(?:mob|gang|band|банд\p{L})$/iu

const crowdAt = (before: string): string | null => {
  const crowd = CROWD_OF.exec(before)
    ?.slice(1)
    .find((word) => word !== undefined)
  if (crowd === undefined) return null
  return ATTACKING.test(crowd) ? 'attackers' : 'people'
}
