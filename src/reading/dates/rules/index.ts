import type { DateRule } from '../rule.ts'
import { aroundEvent } from './around-event.ts'
import { askedTerm } from './asked-term.ts'
import { birth } from './birth.ts'
import { clock } from './clock.ts'
import { dayAndMonth } from './day-and-month.ts'
import { dayFromSource } from './day-from-source.ts'
import { dayFromTold } from './day-from-told.ts'
import { dayMonthGlued } from './day-month-glued.ts'
import { dayMonthYear } from './day-month-year.ts'
import { dayOfMonth } from './day-of-month.ts'
import { daysOfMonth } from './days-of-month.ts'
import { decade } from './decade.ts'
import { digits } from './digits.ts'
import { digitsDayMonth } from './digits-day-month.ts'
import { endOfPeriod } from './end-of-period.ts'
import { monthAdjective } from './month-adjective.ts'
import { monthAlone } from './month-alone.ts'
import { monthDayYear } from './month-day-year.ts'
import { monthYear } from './month-year.ts'
import { namedDay } from './named-day.ts'
import { nightBefore } from './night-before.ts'
import { offsetDate } from './offset.ts'
import { offsetRussian } from './offset-russian.ts'
import { overnight } from './overnight.ts'
import { partOfDay } from './part-of-day.ts'
import { partOfMonth } from './part-of-month.ts'
import { partOfYear } from './part-of-year.ts'
import { periodFromSource } from './period-from-source.ts'
import { periodFromTold } from './period-from-told.ts'
import { romanMonth } from './roman-month.ts'
import { season } from './season.ts'
import { seasonAlone } from './season-alone.ts'
import { seasonFromTold } from './season-from-told.ts'
import { seasonLimit } from './season-limit.ts'
import { slashedDayMonth } from './slashed-day-month.ts'
import { termLimit } from './term-limit.ts'
import { untilNow } from './until-now.ts'
import { weekOff } from './week-off.ts'
import { weekday } from './weekday.ts'
import { weekdayAndDayRule } from './weekday-and-day.ts'
import { weekdayFromTold } from './weekday-from-told.ts'
import { weekdaySpan } from './weekday-span.ts'
import { weekendRule } from './weekend.ts'
import { withinTime } from './within-time.ts'
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
  seasonFromTold,
  seasonLimit,
  seasonAlone,
  partOfYear,
  partOfMonth,
  namedDay,
  decade,
  yearAlone,
  monthAlone,
  monthAdjective,
  weekdaySpan,
  weekdayAndDayRule,
  daysOfMonth,
  dayOfMonth,
  weekOff,
  weekdayFromTold,
  weekday,
  overnight,
  dayFromSource,
  dayFromTold,
  termLimit,
  askedTerm,
  withinTime,
  endOfPeriod,
  periodFromTold,
  periodFromSource,
  weekendRule,
  untilNow,
  offsetRussian,
  offsetDate,
  aroundEvent,
  partOfDay,
  clock,
]
