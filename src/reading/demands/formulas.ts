import { byOpening } from '../view/by-opening.ts'
import type { Formula } from './formula.ts'
import { ENGLISH_FORMULAS } from './formulas-en.ts'
import { ENGLISH_BARE_FORMULAS } from './formulas-en-bare.ts'
import { ENGLISH_CLAIM_FORMULAS } from './formulas-en-claims.ts'
import { ENGLISH_IDIOM_FORMULAS } from './formulas-en-idioms.ts'
import { ENGLISH_LETTER_FORMULAS } from './formulas-en-letters.ts'
import { ENGLISH_NEED_FORMULAS } from './formulas-en-needs.ts'
import { ENGLISH_NOUN_FORMULAS } from './formulas-en-nouns.ts'
import { ENGLISH_ORDER_FORMULAS } from './formulas-en-orders.ts'
import { ENGLISH_PERSON_FORMULAS } from './formulas-en-persons.ts'
import { ENGLISH_PLEA_FORMULAS } from './formulas-en-pleas.ts'
import { ENGLISH_POLITE_FORMULAS } from './formulas-en-polite.ts'
import { ENGLISH_PUT_FORMULAS } from './formulas-en-puts.ts'
import { ENGLISH_REFUSAL_FORMULAS } from './formulas-en-refusals.ts'
import { ENGLISH_SIDE_FORMULAS } from './formulas-en-sides.ts'
import { ENGLISH_TELL_FORMULAS } from './formulas-en-tells.ts'
import { ENGLISH_TERM_FORMULAS } from './formulas-en-terms.ts'
import { ENGLISH_THAT_FORMULAS } from './formulas-en-that.ts'
import { ENGLISH_THING_FORMULAS } from './formulas-en-things.ts'
import { ENGLISH_WISH_FORMULAS } from './formulas-en-wishes.ts'
import { RUSSIAN_FORMULAS } from './formulas-ru.ts'
import { RUSSIAN_BARE_FORMULAS } from './formulas-ru-bare.ts'
import { RUSSIAN_LETTER_FORMULAS } from './formulas-ru-letters.ts'
import { RUSSIAN_NOUN_FORMULAS } from './formulas-ru-nouns.ts'
import { RUSSIAN_PERSON_FORMULAS } from './formulas-ru-persons.ts'
import { RUSSIAN_POLITE_FORMULAS } from './formulas-ru-polite.ts'
import { RUSSIAN_TOLD_FORMULAS } from './formulas-ru-told.ts'
import { RUSSIAN_WANT_FORMULAS } from './formulas-ru-wants.ts'
import { RUSSIAN_WISH_FORMULAS } from './formulas-ru-wishes.ts'

/** The formulas that can fit a sentence whose words begin so. */
export const formulasIn = byOpening<Formula>(
  [
    ...ENGLISH_FORMULAS,
    ...ENGLISH_LETTER_FORMULAS,
    ...ENGLISH_PERSON_FORMULAS,
    ...ENGLISH_THAT_FORMULAS,
    ...ENGLISH_THING_FORMULAS,
    ...ENGLISH_NEED_FORMULAS,
    ...ENGLISH_NOUN_FORMULAS,
    ...ENGLISH_POLITE_FORMULAS,
    ...ENGLISH_CLAIM_FORMULAS,
    ...ENGLISH_ORDER_FORMULAS,
    ...ENGLISH_TERM_FORMULAS,
    ...ENGLISH_BARE_FORMULAS,
    ...ENGLISH_IDIOM_FORMULAS,
    ...ENGLISH_WISH_FORMULAS,
    ...ENGLISH_PLEA_FORMULAS,
    ...ENGLISH_REFUSAL_FORMULAS,
    ...ENGLISH_TELL_FORMULAS,
    ...ENGLISH_PUT_FORMULAS,
    ...ENGLISH_SIDE_FORMULAS,
    ...RUSSIAN_FORMULAS,
    ...RUSSIAN_LETTER_FORMULAS,
    ...RUSSIAN_PERSON_FORMULAS,
    ...RUSSIAN_TOLD_FORMULAS,
    ...RUSSIAN_WANT_FORMULAS,
    ...RUSSIAN_WISH_FORMULAS,
    ...RUSSIAN_NOUN_FORMULAS,
    ...RUSSIAN_POLITE_FORMULAS,
    ...RUSSIAN_BARE_FORMULAS,
  ],
  ({ pattern }) => pattern,
)
