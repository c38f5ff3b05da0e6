import type { Check } from './check.ts'
import { allAgainstPart } from './checks/all-against-part.ts'
import { allOrSome } from './checks/all-or-some.ts'
import { answers } from './checks/answers.ts'
import { anyLeft } from './checks/any-left.ts'

import { bodyNames } from './checks/body-names.ts'
import { chargeArticles } from './checks/charge-articles.ts'
import { civilBodies } from './checks/civil-bodies.ts'
import { classification } from './checks/classification.ts'
import { copiedFigures } from './checks/copied-figures.ts'
import { countDisagreement } from './checks/count-disagreement.ts'
import { countedAmong } from './checks/counted-among.ts'
import { dateYears } from './checks/date-years.ts'
import { dayYears } from './checks/day-years.ts'
import { deadOrAlive } from './checks/dead-or-alive.ts'
import { denials } from './checks/denials.ts'
import { durationsAgainstDates } from './checks/durations-against-dates.ts'
import { eventDates } from './checks/event-dates.ts'
import { firstShots } from './checks/first-shots.ts'
import { howLong } from './checks/how-long.ts'
import { impossibleOrder } from './checks/impossible-order.ts'
import { kinSpellings } from './checks/kin-spellings.ts'
import { likeFigures } from './checks/like-figures.ts'
import { overdueReplies } from './checks/overdue-replies.ts'
import { ownDate } from './checks/own-date.ts'
import { personAges } from './checks/person-ages.ts'
import { personByTrade } from './checks/person-by-trade.ts'
import { personDates } from './checks/person-dates.ts'
import { personOccupations } from './checks/person-occupations.ts'
import { personSets } from './checks/person-sets.ts'
import { personSpellings } from './checks/person-spellings.ts'
import { personStatuses } from './checks/person-statuses.ts'
import { placeSpellings } from './checks/place-spellings.ts'
import { placeTerms } from './checks/place-terms.ts'
import { placesListed } from './checks/places-listed.ts'
import { restArrested } from './checks/rest-arrested.ts'
import { servedOrSuspended } from './checks/served-or-suspended.ts'
import { shares } from './checks/shares.ts'
import { stages } from './checks/stages.ts'
import { sums } from './checks/sums.ts'
import { takenTo } from './checks/taken-to.ts'
import { toldDays } from './checks/told-days.ts'
import { toldDone } from './checks/told-done.ts'
import { toldDurations } from './checks/told-durations.ts'
import { toldFigures } from './checks/told-figures.ts'
import { toldPlaces } from './checks/told-places.ts'
import { toldTerms } from './checks/told-terms.ts'
import { trialOpenness } from './checks/trial-openness.ts'
import { twoVersions } from './checks/two-versions.ts'
import { visits } from './checks/visits.ts'
import { weapons } from './checks/weapons.ts'
import { whichCourt } from './checks/which-court.ts'
import { whoDidIt } from './checks/who-did-it.ts'
import { wordSpellings } from './checks/word-spellings.ts'
import { yesOrNo } from './checks/yes-or-no.ts'

/** Every consistency check, in the order in which findings of one severity are shown. */
export const checks: readonly Check[] = [
  dateYears,
  dayYears,
  eventDates,
  toldDays,
  personDates,
  durationsAgainstDates,
  impossibleOrder,
  countDisagreement,
  countedAmong,
  anyLeft,
  deadOrAlive,
  allOrSome,
  placesListed,
  toldFigures,
  sums,
  personStatuses,
  servedOrSuspended,
  toldTerms,
  personAges,
  personOccupations,
  personByTrade,
  chargeArticles,
  restArrested,
  allAgainstPart,
  personSets,
  shares,
  ownDate,
  classification,
  visits,
  trialOpenness,
  whoDidIt,
  whichCourt,
  firstShots,
  twoVersions,
  takenTo,
  toldPlaces,
  weapons,
  howLong,
  toldDurations,
  toldDone,
  stages,
  answers,
  overdueReplies,
  copiedFigures,
  personSpellings,
  kinSpellings,
  placeSpellings,
  placeTerms,
  bodyNames,
  civilBodies,
  wordSpellings,
  yesOrNo,
  likeFigures,
  denials,
]
