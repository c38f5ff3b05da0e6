import { byOpening } from '../view/by-opening.ts'
import type { ResponsePattern } from './pattern.ts'
import { ENGLISH_RESPONSES } from './patterns-en.ts'
import { ENGLISH_ACTS, ENGLISH_PROMISES, ENGLISH_TELLINGS } from './patterns-en-acts.ts'
import { ENGLISH_DEEDS } from './patterns-en-deeds.ts'
import { MORE_ENGLISH_RESPONSES } from './patterns-en-more.ts'
import { ENGLISH_OFFICES, QUOTED_OF_OFFICE } from './patterns-en-offices.ts'
import { ENGLISH_REPLIES, ENGLISH_SAYINGS } from './patterns-en-replies.ts'
import { RUSSIAN_RESPONSES } from './patterns-ru.ts'
import { RUSSIAN_ACTS, RUSSIAN_PROMISES } from './patterns-ru-acts.ts'
import { MORE_RUSSIAN_RESPONSES } from './patterns-ru-more.ts'
import { RUSSIAN_REPLIES, RUSSIAN_SAYINGS } from './patterns-ru-replies.ts'

/** Refusals, silences and steps taken. What an authority answered in words is read from its verbs of saying. */
export const responsesIn = byOpening<ResponsePattern>(
  [
    ...ENGLISH_RESPONSES,
    ...MORE_ENGLISH_RESPONSES,
    ...ENGLISH_REPLIES,
    ...ENGLISH_DEEDS,
    ...ENGLISH_ACTS,
    ...ENGLISH_OFFICES,
    ...ENGLISH_PROMISES,
    ...RUSSIAN_RESPONSES,
    ...MORE_RUSSIAN_RESPONSES,
    ...RUSSIAN_REPLIES,
    ...RUSSIAN_ACTS,
    ...RUSSIAN_PROMISES,
  ],
  ({ pattern }) => pattern,
)

/** Looked for only where a sentence tells of no answer otherwise. */
export const sayingsIn = byOpening<ResponsePattern>(
  [...ENGLISH_SAYINGS, ...ENGLISH_TELLINGS, ...RUSSIAN_SAYINGS, ...QUOTED_OF_OFFICE],
  ({ pattern }) => pattern,
)
