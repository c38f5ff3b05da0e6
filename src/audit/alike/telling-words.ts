import type { Span } from '../../domain/text-span.ts'
import { perSentence } from '../words/per-sentence.ts'
import { isAbbreviation, isSmallWord, stem } from '../words/terms.ts'
import { type TextWord, widerThan, wordsTold } from './concept-words.ts'

/** What one word of a text tells, by which it is set beside words of another text. */
export interface TellingWord extends Span {
  /** A concept, or the stem of a word that names none. */
  readonly term: string
  readonly weight: number
  readonly isConcept: boolean
}

/** What nearly every paper of this kind tells says little of what one sentence is about. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  `forces relative body after papers speak use-force come ask authorities police home region declare parent
  work-deed see before man woman leave gather during child health-worker medical-place limb village city
  town street room office present officials educational-place write letter deliver return walk enter locals
  citizen citizen-state immediately at-dawn in-evening at-weekend at-night by-day reside ministry answer full
  help order-deed`.split(/\s+/),
)
/** What many tell says less than what few do. */
const OFTEN: ReadonlySet<string> = new Set(
  `custody die vehicle weapon detain army place-of-custody injury hospital find head money court school
  investigate shoot phone phone-deed release prosecutor wound-deed doctor lawyer try-in-court firearm house
  treat use-weapon mother hand missing-state convict illness kill food car`.split(/\s+/),
)
const OF_EVERYWHERE = 0.3
const OF_MANY = 0.6
/** A wider concept says less, the wider the less. */
const OF_WIDER = [0.5, 0.35, 0.25] as const
const OF_NAME = 0.8
const OF_WORD = 1
const SHORTEST = 4

const NUMBER_OR_TIME =
  /^(?:\d+|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|январ\p{L}+|феврал\p{L}+|март\p{L}*|апрел\p{L}+|ма[йяе]|июн\p{L}+|июл\p{L}+|август\p{L}*|сентябр\p{L}+|октябр\p{L}+|ноябр\p{L}+|декабр\p{L}+|понедельник\p{L}*|вторник\p{L}*|сред[ауы]|четверг\p{L}*|пятниц\p{L}+|суббот\p{L}+|воскресень\p{L}+|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|about|more|least|оди?н\p{L}*|дв[ае]|двух|двое|тр[иое]\p{L}*|четыр\p{L}+|пять|шесть|семь|восемь|девять|десять|\p{L}+надцат\p{L}+|\p{L}*десят\p{L}*|сорок|сто|\p{L}+ст[аи]|\p{L}+сот|тысяч\p{L}*|около|более|менее)$/u

/** What the words of a sentence tell, in order. */
export const tellingWords = perSentence((text, view, sentence): readonly TellingWord[] => {
  const { words, concepts } = wordsTold(view, sentence)
  const inConcept = (word: TextWord) =>
    concepts.some(({ start, end }) => start <= word.start && word.end <= end)
  return [
    ...concepts.flatMap(({ concept, start, end }) => [
      { term: concept, start, end, weight: weightOf(concept, OF_WORD), isConcept: true },
      ...widerThan(concept).map((wider, i) => ({
        term: wider,
        start,
        end,
        weight: weightOf(wider, OF_WIDER[i] ?? OF_WIDER[2]),
        isConcept: true,
      })),
    ]),
    ...words.flatMap((word): TellingWord[] => {
      const written = text.slice(word.start, word.end)
      if (word.word.length < SHORTEST || inConcept(word) || isSmallWord(word.word)) return []
      if (NUMBER_OR_TIME.test(word.word) || isAbbreviation(written)) return []
      const weight = /^\p{Lu}/u.test(written) ? OF_NAME : OF_WORD
      return [
        { term: `~${stem(word.word)}`, start: word.start, end: word.end, weight, isConcept: false },
      ]
    }),
  ].sort((a, b) => a.start - b.start)
})

const weightOf = (concept: string, weight: number): number =>
  weight * (EVERYWHERE.has(concept) ? OF_EVERYWHERE : OFTEN.has(concept) ? OF_MANY : 1)
