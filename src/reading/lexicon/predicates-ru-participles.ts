import type { EventTypeId, StatusId } from '../../vocabulary/index.ts'
import { full, type PredicateEntry } from './predicate.ts'

/** Behind a name and a comma: «Г-н Омаров, задержанный 5 мая, …», and no noun («задержанный сообщил»). */
const BEHIND_NAME = /,\s$/u
/** When, where, by whom or to what: the participle tells a deed, and does not only describe. */
const GOES_ON =
  /^ (?:\d|(?:в|во|на|по|с|со|под|из|к|за|от|у|ещё|еще|вчера|накануне|утром|вечером|ночью|днём|днем|позже|сотрудник\p{L}+|полици\p{L}+|\p{L}+ судом|судом|приговором|вместе)(?!\p{L}))/u

const entry = (event: EventTypeId, status: StatusId, stems: string): PredicateEntry => ({
  event,
  status,
  forms: full(stems),
  before: BEHIND_NAME,
  after: GOES_ON,
})

/** Russian participles in their full forms, which tell of the name before them what befell it. */
export const PARTICIPLES_RU: readonly PredicateEntry[] = [
  entry('detention', 'detained', 'задержанн'),
  entry('arrest', 'arrested', 'арестованн'),
  entry('release', 'released', 'освобожденн отпущенн выпущенн'),
  entry('sentence', 'convicted', 'осужденн'),
  entry('sentence', 'sentenced', 'приговоренн'),
  entry('acquittal', 'acquitted', 'оправданн'),
  entry('killing', 'killed', 'убит застреленн'),
]
