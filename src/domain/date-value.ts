import type { Day } from './day.ts'
import type { Edtf, EdtfFailure } from './edtf.ts'
import { edtfBounds } from './edtf-bounds.ts'
import { formatEdtf } from './edtf-format.ts'
import { parseEdtf } from './edtf-parse.ts'
import { ok, type Result } from './failure.ts'

/** A date as a source gives it: its words, what they say in EDTF, and the days it can mean. */
export interface DateValue {
  readonly edtf: string
  /** The words as written, never tidied. */
  readonly words: string
  /** First and last possible day, included; null when open or not known. */
  readonly earliest: Day | null
  readonly latest: Day | null
}

export const dateValueOf = (edtf: Edtf, words: string): DateValue => ({
  edtf: formatEdtf(edtf),
  words,
  ...edtfBounds(edtf),
})

/** Reads an EDTF string into a date value; `words` are kept beside it as they are. */
export const dateValue = (edtf: string, words: string): Result<DateValue, EdtfFailure> => {
  const parsed = parseEdtf(edtf)
  return parsed.ok ? ok(dateValueOf(parsed.value, words)) : parsed
}
