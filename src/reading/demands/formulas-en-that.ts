import { ACT, ACTED } from './action-verbs.ts'
import { ASKS_THAT } from './asking-verbs-en.ts'
import type { Formula } from './formula.ts'

/**
 * That something be done: the bare "be" behind "that" tells by itself that it is asked for ("wrote that
 * the works be put off"); elsewhere a verb of asking must stand before it.
 */
const NO_MODAL = String.raw`(?!(?:will|would|can|could|may|might|shall|to|cannot|let|is|are|was|were|had|has|have|must|should|and|\p{L}+n['’]t)(?!\p{L}))`
const WORDS = String.raw`(?:${NO_MODAL}[\p{L}\d'’.-]+,? )`
const BE = String.raw`(?:not |never |also |immediately |\p{Ll}+ly )?be (?:not |\p{Ll}+ly )?`

export const ENGLISH_THAT_FORMULAS: readonly Formula[] = [
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`(?<!\b(?:so|order|provided|now|lest|fear(?:ed|s)?|afraid|whether)[, ]{1,2})\bthat(?= ${WORDS}{1,14}${BE}(?!(?:the|an?|that|it|no)(?!\p{L}))\p{L}{2,})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${ASKS_THAT}(?= (?!to |for |if )${WORDS}{1,10}${BE}(?:${ACTED}|put|sent|held|heard|given|made|kept|taken|brought|allowed|moved|set)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${ASKS_THAT}(?=(?: (?:again|once more|\p{Ll}+ly|instead|also|in writing|in court))? that (?!(?:it|there) (?:is|was|were|had|has)(?!\p{L}))(?=[^.;]{0,140}?(?<!\p{L})(?:should|must|ought|be|not|${ACT})(?!\p{L})))`,
      'iu',
    ),
  },
]
