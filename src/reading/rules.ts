import { article } from './articles/article-rules.ts'
import { bodyRules } from './names/bodies/body-rules.ts'
import { peopleGroup } from './names/groups.ts'
import { listedPerson, personRules } from './names/persons/find-persons.ts'
import { personKnown } from './names/persons/known-again.ts'
import { listedAfterRole } from './names/persons/listed-after-role.ts'
import { sharingFamilyName } from './names/persons/sharing-family-name.ts'
import { datelinePlace } from './names/places/dateline.ts'
import { englishPlace } from './names/places/english-places.ts'
import { facilityPlace } from './names/places/facilities.ts'
import { gazetteerPlace } from './names/places/gazetteer-places.ts'
import { placeByEnding } from './names/places/place-endings.ts'
import { placeInApposition } from './names/places/place-in-apposition.ts'
import { placeLine } from './names/places/place-lines.ts'
import { placeAfterPreposition, placeKnown } from './names/places/places-again.ts'
import { quotedPlace } from './names/places/quoted-places.ts'
import { russianPlace } from './names/places/russian-places.ts'
import { stationPlace } from './names/places/stations.ts'
import { townPlace } from './names/places/town-places.ts'
import { typedPlace } from './names/places/typed-places.ts'
import { typedPlaceRu } from './names/places/typed-places-ru.ts'
import { claimRules } from './proposals.ts'
import type { RuleCard } from './rule.ts'

/** Every rule of names and claims, by what it is and what it must and must not read. */
export const ruleCards: readonly RuleCard[] = [
  ...personRules,
  sharingFamilyName,
  listedAfterRole,
  listedPerson,
  personKnown,
  facilityPlace,
  placeInApposition,
  typedPlace,
  datelinePlace,
  placeLine,
  quotedPlace,
  townPlace,
  placeByEnding,
  englishPlace,
  russianPlace,
  stationPlace,
  typedPlaceRu,
  gazetteerPlace,
  placeKnown,
  placeAfterPreposition,
  peopleGroup,
  ...bodyRules,
  article,
  ...claimRules,
]
