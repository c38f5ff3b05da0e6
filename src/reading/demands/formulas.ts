import { byOpening } from '../view/by-opening.ts'
import type { Formula } from './formula.ts'
import { ENGLISH_FORMULAS } from './formulas-en.ts'
import { ENGLISH_LETTER_FORMULAS } from './formulas-en-letters.ts'
import { RUSSIAN_FORMULAS } from './formulas-ru.ts'
import { RUSSIAN_LETTER_FORMULAS } from './formulas-ru-letters.ts'

/** The formulas that can fit a sentence whose words begin so. */
export const formulasIn = byOpening<Formula>(
  [
    ...ENGLISH_FORMULAS,
    ...ENGLISH_LETTER_FORMULAS,
    ...RUSSIAN_FORMULAS,
    ...RUSSIAN_LETTER_FORMULAS,
  ],
  ({ pattern }) => pattern,
)

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
export const NOT_A_DEMAND =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$|\bif (?:\w+ )?(?:asked|requested)$/i
