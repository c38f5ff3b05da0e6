import type { DateValue } from '../../domain/dates.ts'
import type { ChronologyLine } from '../views.ts'

/** How exactly a date says when, by the way it is written. */
export const precisionOf = ({ edtf }: Pick<DateValue, 'edtf'>): ChronologyLine['precision'] => {
  if (edtf.includes('/')) return 'interval'
  const bare = edtf.replace(/[~?%]$/, '')
  if (bare.includes('T')) return 'time'
  if (/X|^Y/.test(bare))
    return /-\d\d-XX$/.test(bare) ? 'month' : /\d-XX/.test(bare) ? 'year' : 'longer'
  const [, month, day] = /^-?\d{4}(?:-(\d\d))?(?:-(\d\d))?$/.exec(bare) ?? []
  if (day) return 'day'
  if (month) return Number(month) > 12 ? 'season' : 'month'
  return 'year'
}
