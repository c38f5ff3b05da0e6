/** Dates as sources give them: EDTF level 1 with bounds in days, and the order between dates. */
export {
  canBeSame,
  compareDates,
  type DateOrder,
  dateContains,
  mustPrecede,
  orderOfDates,
} from './date-order.ts'
export { type DateValue, dateValue, dateValueOf } from './date-value.ts'
export { addDays, compareDays, type Day, dayOf, isRealDay, parseDay } from './day.ts'
export type { Edtf, EdtfEnd, EdtfFailure, EdtfInterval, EdtfPoint, EdtfTime } from './edtf.ts'
export { type DayBounds, edtfBounds } from './edtf-bounds.ts'
export { formatEdtf } from './edtf-format.ts'
export { parseEdtf } from './edtf-parse.ts'
