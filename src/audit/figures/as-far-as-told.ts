import type { Told } from '../accounts/told.ts'

/** "Had risen to fifteen": earlier, it was lower. */
const RISEN =
  /(?<!\p{L})(?:(?:has |had |have )?(?:risen|rose|climbed|grown|grew|increased|reached|gone up)|now stands at|возрос\p{L}*|вырос\p{L}*|увеличил\p{L}*|достигл\p{L}*|дош[её]л\p{L}*|дошло)(?!\p{L})/iu
/** "By first reports two": later, it may be more. */
const AT_FIRST =
  /(?<!\p{L})(?:preliminary|initial(?:ly)?|first reports|so far|at that time|early (?:reports|figures)|по предварительн\p{L}+|предварительно|по первым данным|первоначальн\p{L}+|пока(?! не)|на тот момент)(?!\p{L})/iu
/** "12 other houses" are told apart from one or some that the text has just named. */
const OTHERS_BEHIND = /^\s*(?:other|друг\p{L}+)(?!\p{L})/iu
const FEW_MORE = 3

const RISEN_REACH = 40

const beforeIn = ({ view, sentence, span }: Told): string =>
  view.text.body.slice(Math.max(sentence.start, span.start - RISEN_REACH), span.start)

/** A figure with the bounds that its sentence gives it as one of a number that still grows. */
export const asFarAsTold = (told: Told): Told => {
  const { view, sentence, span } = told
  const words = view.slice(sentence)
  if (RISEN.test(beforeIn(told))) return { ...told, low: Number.NEGATIVE_INFINITY }
  if (AT_FIRST.test(words)) return { ...told, high: Number.POSITIVE_INFINITY }
  const behind = view.text.body.slice(span.end, sentence.end)
  return OTHERS_BEHIND.test(behind) ? { ...told, high: told.high + FEW_MORE } : told
}
