import type { DateRule } from '../rule.ts'
import { aroundEvent } from './around-event.ts'
import { birth } from './birth.ts'
import { clock } from './clock.ts'
import { dayAndMonth } from './day-and-month.ts'
import { dayFromSource } from './day-from-source.ts'
import { dayFromTold } from './day-from-told.ts'
import { dayMonthGlued } from './day-month-glued.ts'
import { dayMonthYear } from './day-month-year.ts'
import { dayOfMonth } from './day-of-month.ts'
import { decade } from './decade.ts'
import { digits } from './digits.ts'
import { digitsDayMonth } from './digits-day-month.ts'
import { monthAlone } from './month-alone.ts'
import { monthDayYear } from './month-day-year.ts'
import { monthYear } from './month-year.ts'
import { nightBefore } from './night-before.ts'
import { offsetDate } from './offset.ts'
import { offsetRussian } from './offset-russian.ts'
import { partOfYear } from './part-of-year.ts'
import { periodFromSource } from './period-from-source.ts'
import { periodFromTold } from './period-from-told.ts'
import { romanMonth } from './roman-month.ts'
import { season } from './season.ts'
import { slashedDayMonth } from './slashed-day-month.ts'
import { weekday } from './weekday.ts'
import { weekdayAndDayRule } from './weekday-and-day.ts'
import { weekdayFromTold } from './weekday-from-told.ts'
import { yearAlone } from './year-alone.ts'

/** In the order they are tried: the first that reads at a place takes it. */
export const dateRules: readonly DateRule[] = [
  birth,
  nightBefore,
  digits,
  dayMonthGlued,
  romanMonth,
  dayAndMonth,
  digitsDayMonth,
  slashedDayMonth,
  dayMonthYear,
  monthDayYear,
  monthYear,
  season,
  partOfYear,
  decade,
  yearAlone,
  monthAlone,
  weekdayAndDayRule,
  dayOfMonth,
  weekdayFromTold,
  weekday,
  dayFromSource,
  dayFromTold,
  periodFromTold,
  periodFromSource,
  offsetRussian,
  offsetDate,
  aroundEvent,
  clock,
]
