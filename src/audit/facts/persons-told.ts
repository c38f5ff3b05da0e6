import { areCasesOfOne, type NamePart, namePartsOf } from '../../domain/names/name-parts.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { PlacedName } from './placed-name.ts'

/**
 * Whom a passage tells of: the names before it in its sentence, else behind it, else, where the
 * sentence names nobody, who the one before it is about. Nobody rather than a guess: a sentence
 * between that names two leaves it open.
 */
export class PersonsTold {
  readonly #byView: ReadonlyMap<TextView, ReadonlyMap<number, readonly PlacedName[]>>

  constructor(names: readonly PlacedName[]) {
    const persons = names.filter((n) => n.of === 'person' && !isOfCourt(n))
    this.#byView = new Map(
      [...Map.groupBy(persons, (n) => n.view)].map(([view, named]) => [
        view,
        Map.groupBy(named, (n) => n.sentence.index),
      ]),
    )
  }

  in(view: TextView, { index }: Sentence): readonly PlacedName[] {
    return this.#byView.get(view)?.get(index) ?? []
  }

  /** `at`: offset into the text. Names that “and” or commas join are told of together. */
  at(view: TextView, sentence: Sentence, at: number): readonly PlacedName[] {
    const named = this.in(view, sentence)
    const before = named.findLastIndex((n) => n.span.end <= at)
    if (before >= 0) return joinedBefore(view, named, before)
    const [first] = named
    if (first) return isNear(view, at, first) ? joinedBehind(view, named) : []
    return this.#lastBefore(view, sentence)
  }

  #lastBefore(view: TextView, sentence: Sentence): readonly PlacedName[] {
    if (!PRONOUN.test(view.slice(sentence))) return []
    for (const before of view.window(sentence, SENTENCES_BACK).toReversed().slice(1)) {
      const named = this.in(view, before)
      if (named.length > 0) return named.length === 1 ? named : []
    }
    return []
  }
}

const SENTENCES_BACK = 2
const PRONOUN =
  /(?<!\p{L})(?:he|she|him|her|his|он|она|ему|ей|его|её|него|неё|ним|нем|нём)(?!\p{L})/iu

const JOIN = /^(?:,? (?:and|as well as|и|а также) |, )$/u

const joinedBefore = (
  view: TextView,
  named: readonly PlacedName[],
  last: number,
): readonly PlacedName[] => {
  let first = last
  while (first > 0 && areJoined(view, named[first - 1], named[first])) first--
  return named.slice(first, last + 1)
}

const joinedBehind = (view: TextView, named: readonly PlacedName[]): readonly PlacedName[] => {
  let end = 1
  while (end < named.length && areJoined(view, named[end - 1], named[end])) end++
  return named.slice(0, end)
}

const areJoined = (view: TextView, a?: PlacedName, b?: PlacedName): boolean =>
  a !== undefined && b !== undefined && JOIN.test(view.text.body.slice(a.span.end, b.span.start))

const NEAR = 60
const isNear = (view: TextView, at: number, { span }: PlacedName): boolean =>
  span.start - at <= NEAR && !/[.;!?]/u.test(view.text.body.slice(at, span.start))

/** "Judge Mchedlidze sent him": whose act it is, and not whom it befell. */
const OF_COURT =
  /(?<!\p{L})(?:judge|justice|magistrate|prosecutor|lawyer|attorney|counsel|advocate|investigator|судь\p{L}+|прокурор\p{L}*|адвокат\p{L}*|защитник\p{L}*|следовател\p{L}+)\s$/iu
const OF_COURT_REACH = 24

const isOfCourt = ({ view, span }: PlacedName): boolean =>
  OF_COURT.test(view.before(span.start, OF_COURT_REACH))

/** Names that may be one person's: every part of the shorter stands in the longer, or its initial. */
export const areOnePerson = (a: string, b: string): boolean => {
  const [short = [], long = []] = [partsOf(a), partsOf(b)].sort((p, q) => p.length - q.length)
  return (
    short.some(({ kind }) => kind === 'word') &&
    short.every((part) => long.some((other) => areOnePart(part, other)))
  )
}

const partsOf = (name: string) => namePartsOf(name).filter(({ kind }) => kind !== 'patronymic')

const areOnePart = (a: NamePart, b: NamePart): boolean =>
  a.kind === 'word' && b.kind === 'word'
    ? a.sounds === b.sounds || areCasesOfOne(a, b)
    : a.sounds[0] === b.sounds[0]
