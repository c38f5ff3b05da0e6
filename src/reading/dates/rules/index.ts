import type { DateRule } from '../rule.ts'
import { birth } from './birth.ts'
import { dayMonthYear } from './day-month-year.ts'
import { digits } from './digits.ts'
import { monthAlone } from './month-alone.ts'
import { monthDayYear } from './month-day-year.ts'
import { monthYear } from './month-year.ts'
import { nightBefore } from './night-before.ts'
import { season } from './season.ts'
import { yearAlone } from './year-alone.ts'

/** In the order they are tried: the first that reads at a place takes it. */
export const dateRules: readonly DateRule[] = [
  birth,
  nightBefore,
  digits,
  dayMonthYear,
  monthDayYear,
  monthYear,
  season,
  yearAlone,
  monthAlone,
]
