import type { Paragraph } from '../analysis/paragraph.ts'
import { type Board, emptyBoard, type FoundName } from './board.ts'
import { findBodies } from './bodies/find-bodies.ts'
import { findGroups } from './groups.ts'
import { familyKey, type KnownNames, learnPerson, nothingKnown } from './known.ts'
import { findStrongPersons, findWeakPersons } from './persons/find-persons.ts'
import { completed, findKnownPersons } from './persons/known-again.ts'
import { findDateline } from './places/dateline.ts'
import { findEnglishPlaces } from './places/english-places.ts'
import { findFacilities } from './places/facilities.ts'
import { findGazetteerPlaces } from './places/gazetteer-places.ts'
import { findPlacesByEnding } from './places/place-endings.ts'
import { findPlacesInApposition } from './places/place-in-apposition.ts'
import { findPlaceLines } from './places/place-lines.ts'
import {
  findKnownPlaces,
  findLikelyPlaces,
  findPlacesAfterPrepositions,
} from './places/places-again.ts'
import { findQuotedPlaces } from './places/quoted-places.ts'
import { findRussianPlaces } from './places/russian-places.ts'
import { findStations } from './places/stations.ts'
import { findTowns } from './places/town-places.ts'
import { findOpenedPlaces, findTypedPlaces } from './places/typed-places.ts'
import { findTypedPlacesRu } from './places/typed-places-ru.ts'

/** The names of one paragraph, in order; what `known` holds is recognised again, and added to. */
export const findNames = (paragraph: Paragraph, known: KnownNames): FoundName[] => {
  const board: Board = emptyBoard(paragraph)
  findFacilities(board)
  findDateline(board)
  findPlaceLines(board, known)
  findStations(board)
  findQuotedPlaces(board, known)
  findBodies(board, known)
  findOpenedPlaces(board, known)
  findPlacesInApposition(board, known)
  findTypedPlaces(board, known)
  findEnglishPlaces(board, known)
  findTypedPlacesRu(board, known)
  findRussianPlaces(board, known)
  findKnownPlaces(board, known, 'several-words')
  findStrongPersons(board)
  findGazetteerPlaces(board, known)
  findTowns(board, known)
  findKnownPlaces(board, known, 'any')
  findPlacesByEnding(board, known)
  findGroups(board)
  findPlacesAfterPrepositions(board, known)
  findLikelyPlaces(board, known)
  findWeakPersons(board)
  findKnownPersons(board, known)
  const found = board.found.map((name) => completed(name, board, known))
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * First pass: what the sure names anywhere in the text teach about its other words. `besides` is
 * called with every paragraph, for what else the pass may do.
 */
export const learnNames = (
  paragraphs: Iterable<Paragraph>,
  besides: (paragraph: Paragraph) => void = () => {},
): KnownNames => {
  const known = nothingKnown()
  for (const paragraph of paragraphs) {
    besides(paragraph)
    const blank = { ...known, families: new Map(), givens: new Map() }
    for (const name of findNames(paragraph, blank)) {
      if (name.of === 'person' && name.sure)
        learnPerson(known, name, paragraph.tokens, paragraph.text)
    }
  }
  for (const [head, phrases] of known.places) {
    if (!phrases.has(head)) continue
    known.families.delete(familyKey(head))
    known.givens.delete(familyKey(head))
  }
  return known
}
