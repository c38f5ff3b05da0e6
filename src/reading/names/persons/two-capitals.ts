import { hasFamilyEnding, hasWeakFamilyEnding } from '../../lexicon/family-endings.ts'
import { isPlaceAdjectiveRu } from '../../lexicon/place-types.ts'
import { after, before, type PersonRule } from './person-rule.ts'
import { wordsIn } from './run.ts'

const PLACE_PREPOSITION =
  /^(?:in|at|near|from|to|into|towards|around|outside|between|via|в|во|из|под|на|до|около|близ|через)$/
const ARTICLE = /^(?:the|a|an|this|that|these|those|such|its|our|их|наш)$/
const QUOTE = /^["“«„'‘]$/

/** Two or three name words in a row that are nothing else: most likely a person. */
export const twoCapitals: PersonRule = {
  name: 'person-two-capitals',
  version: 1,
  reads: 'Two or three capitalised words in a row that are no known place, body or common word.',
  examples: {
    mustRead: [
      { text: 'Later Besk Orlan came.', reads: ['Besk Orlan'] },
      { text: 'Позже пришёл Беск Орлан.', reads: ['Беск Орлан'] },
    ],
    mustNotRead: [
      'They moved to Besk Orlan.',
      'A Besk Orlan was parked there.',
      'the “Besk Orlan” plant',
    ],
  },
  sign: (run, board) => {
    const words = wordsIn(run)
    if (words < 2 || words > 3 || run.sentence.titleCase) return null
    const last = before(run, board)
    if (PLACE_PREPOSITION.test(last.lower) || ARTICLE.test(last.lower) || QUOTE.test(last.text))
      return null
    if (QUOTE.test(after(run, board).text)) return null
    if (run.parts.some((p) => p.lower.length < 3 || isPlaceAdjectiveRu(p.lower))) return null
    if (run.parts.some((p) => !/^\p{Script=Cyrillic}/u.test(p.lower) && !/[aeiouy]/.test(p.lower)))
      return null
    const family = run.parts.some((p) => hasFamilyEnding(p.lower) || hasWeakFamilyEnding(p.lower))
    return { reason: 'Two capitalised words that are no known place or body', sure: family }
  },
}
