import type { DateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import type { TextView } from '../words/text-view.ts'
import { ONE_DAY } from './dated-claim.ts'

/** When a text tells of something, to the day, also by another date ("yesterday", "on Thursday"). */
export interface DayTold {
  readonly view: TextView
  readonly date: DateValue
}

/** The single days each text tells of, for asking whether two texts speak of one time. */
export class DaysTold {
  readonly #days = new Map<TextView, Set<number>>()

  constructor(dated: readonly DayTold[]) {
    for (const { view, date } of dated) {
      const day = dayIn(date)
      if (day === null) continue
      const ofView = this.#days.get(view) ?? new Set()
      this.#days.set(view, ofView.add(day))
    }
  }

  /** Whether some day of the one text is at most `apart` days from one of the other. */
  meet(a: TextView, b: TextView, apart: number): boolean {
    const [x, y] = [this.#days.get(a), this.#days.get(b)]
    if (!x || !y) return false
    return [...x].some((day) => [...y].some((other) => Math.abs(day - other) <= apart))
  }
}

/** The day a date states or works out to; null where it says no single day. */
const dayIn = ({ edtf, earliest }: DateValue): number | null =>
  earliest !== null && ONE_DAY.test(edtf) ? dayNumber(earliest) : null
