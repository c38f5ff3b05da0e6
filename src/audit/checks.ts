import type { Check } from './check.ts'
import { bodyNames } from './checks/body-names.ts'
import { copiedFigures } from './checks/copied-figures.ts'
import { countDisagreement } from './checks/count-disagreement.ts'
import { dateYears } from './checks/date-years.ts'
import { impossibleOrder } from './checks/impossible-order.ts'
import { ownDate } from './checks/own-date.ts'
import { personSpellings } from './checks/person-spellings.ts'
import { placeSpellings } from './checks/place-spellings.ts'
import { placeTerms } from './checks/place-terms.ts'
import { sums } from './checks/sums.ts'
import { wordSpellings } from './checks/word-spellings.ts'

/** Every consistency check, in the order in which findings of one severity are shown. */
export const checks: readonly Check[] = [
  dateYears,
  impossibleOrder,
  countDisagreement,
  sums,
  ownDate,
  copiedFigures,
  personSpellings,
  placeSpellings,
  placeTerms,
  bodyNames,
  wordSpellings,
]
