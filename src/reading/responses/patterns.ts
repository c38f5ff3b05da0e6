import { byOpening } from '../view/by-opening.ts'
import { ENGLISH_BENCH_AND_GATE } from './en/bench-and-gate.ts'
import { ENGLISH_BY_ANYONE } from './en/by-anyone.ts'
import { ENGLISH_CAME_OF_IT } from './en/came-of-it.ts'
import { ENGLISH_DEALT_WITH } from './en/dealt-with.ts'
import { ENGLISH_DOCKET } from './en/docket.ts'
import { ENGLISH_GESTURES } from './en/gestures.ts'
import { ENGLISH_LEFT_UNDONE } from './en/left-undone.ts'
import { ENGLISH_NOUNS } from './en/nouns.ts'
import { ENGLISH_OFFICE_VERBS } from './en/office-verbs.ts'
import { ENGLISH_OUTCOMES } from './en/outcomes.ts'
import { ENGLISH_OWN_PAPER } from './en/own-paper.ts'
import { ENGLISH_PROMISES } from './en/promises.ts'
import { QUOTED_OF_OFFICE } from './en/quoted.ts'
import { ENGLISH_REFUSALS } from './en/refusals.ts'
import { ENGLISH_REPLIES } from './en/replies.ts'
import { ENGLISH_RULINGS } from './en/rulings.ts'
import { ENGLISH_SAYINGS } from './en/sayings.ts'
import { ENGLISH_SILENCES } from './en/silences.ts'
import { ENGLISH_STANDS } from './en/stands.ts'
import { ENGLISH_STEPS } from './en/steps.ts'
import { ENGLISH_TURNED_DOWN } from './en/turned-down.ts'
import type { ResponsePattern } from './pattern.ts'
import { RUSSIAN_DEALT_WITH } from './ru/dealt-with.ts'
import { RUSSIAN_DOCKET } from './ru/docket.ts'
import { RUSSIAN_GESTURES } from './ru/gestures.ts'
import { RUSSIAN_LEFT_UNDONE } from './ru/left-undone.ts'
import { RUSSIAN_NOUNS } from './ru/nouns.ts'
import { RUSSIAN_OFFICE_VERBS } from './ru/office-verbs.ts'
import { RUSSIAN_OUTCOMES } from './ru/outcomes.ts'
import { RUSSIAN_OWN_PAPER } from './ru/own-paper.ts'
import { RUSSIAN_PROMISES } from './ru/promises.ts'
import { RUSSIAN_QUOTED } from './ru/quoted.ts'
import { RUSSIAN_REFUSALS } from './ru/refusals.ts'
import { RUSSIAN_RULINGS } from './ru/rulings.ts'
import { RUSSIAN_SAYINGS } from './ru/sayings.ts'
import { RUSSIAN_SILENCES } from './ru/silences.ts'
import { RUSSIAN_STEPS } from './ru/steps.ts'
import { RUSSIAN_TURNED_DOWN } from './ru/turned-down.ts'
import { RUSSIAN_UNWILLING } from './ru/unwilling.ts'

/** Silences, refusals and steps taken, the first that fits before the others. */
export const responsesIn = byOpening<ResponsePattern>(
  [
    ...ENGLISH_SILENCES,
    ...ENGLISH_REFUSALS,
    ...ENGLISH_GESTURES,
    ...ENGLISH_TURNED_DOWN,
    ...ENGLISH_LEFT_UNDONE,
    ...ENGLISH_STEPS,
    ...ENGLISH_DEALT_WITH,
    ...ENGLISH_PROMISES,
    ...ENGLISH_OFFICE_VERBS,
    ...ENGLISH_NOUNS,
    ...ENGLISH_OUTCOMES,
    ...ENGLISH_REPLIES,
    ...ENGLISH_RULINGS,
    ...ENGLISH_OWN_PAPER,
    ...ENGLISH_BY_ANYONE,
    ...ENGLISH_CAME_OF_IT,
    ...ENGLISH_STANDS,
    ...ENGLISH_BENCH_AND_GATE,
    ...ENGLISH_DOCKET,
    ...RUSSIAN_UNWILLING,
    ...RUSSIAN_DOCKET,
    ...RUSSIAN_SILENCES,
    ...RUSSIAN_REFUSALS,
    ...RUSSIAN_GESTURES,
    ...RUSSIAN_TURNED_DOWN,
    ...RUSSIAN_LEFT_UNDONE,
    ...RUSSIAN_STEPS,
    ...RUSSIAN_DEALT_WITH,
    ...RUSSIAN_PROMISES,
    ...RUSSIAN_OFFICE_VERBS,
    ...RUSSIAN_NOUNS,
    ...RUSSIAN_OUTCOMES,
    ...RUSSIAN_QUOTED,
    ...RUSSIAN_OWN_PAPER,
    ...RUSSIAN_RULINGS,
  ],
  ({ pattern }) => pattern,
)

/** Looked for only where a sentence tells of no answer otherwise. */
export const sayingsIn = byOpening<ResponsePattern>(
  [...ENGLISH_SAYINGS, ...RUSSIAN_SAYINGS, ...QUOTED_OF_OFFICE],
  ({ pattern }) => pattern,
)
