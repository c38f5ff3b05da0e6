import { countryInside } from '../places/country-words.ts'
import { CONCEPTS, type ConceptClass, FILLERS, FORMS, LEVELS } from './body-words.ts'
import { knownAbbreviation, looksAbbreviated } from './known-abbreviations.ts'

/** A written body taken apart: what it is, what it deals with, where it sits, what it is called. */
export interface BodyParts {
  readonly written: string
  /** Ids of the words of institutions found, by what they are. */
  readonly concepts: ReadonlyMap<string, ConceptClass>
  /** ISO 3166-1, where a country is named. */
  readonly country: string | null
  /** Names of the places it is of, each with the kind said beside it. */
  readonly places: readonly { readonly name: string; readonly kind: string | null }[]
  /** A kind said without a name: "the district court". */
  readonly level: string | null
  /** The words of its own that are none of all this: the name in quotes. */
  readonly proper: string
  readonly form: string | null
  /** "№ 2", "СИЗО-1", "157/3": digits as written. */
  readonly numbers: readonly string[]
  /** The abbreviation that it is, or that its writer introduced in brackets. */
  readonly short: string | null
  /** Written as nothing but an abbreviation that nobody knows. */
  readonly onlyShort: boolean
}

const QUOTED = /[«“„"]([^»”“"]+)[»”“"]/u
const INTRODUCED = /\(([^()]{2,20})\)/u
/** Stands where something was taken out, so that the words on its two sides stay apart. */
const GAP = '¦'

/** Takes the name of a body apart, in English, Russian, Kazakh or Kyrgyz. */
export const bodyPartsOf = (written: string): BodyParts => {
  const plain = written.normalize('NFC').replace(/[¦‹›]/gu, ' ').replace(/['`ʼ]/gu, '’').trim()
  const introduced = INTRODUCED.exec(plain)?.[1] ?? null
  const unbracketed = plain.replace(/\([^()]*\)/gu, ' ').trim()
  const onlyShort = looksAbbreviated(unbracketed) && knownAbbreviation(unbracketed) === null
  const quoted = QUOTED.exec(unbracketed)?.[1] ?? ''
  const open = onlyShort ? '' : expanded(unbracketed.replace(QUOTED, GAP))
  const numbers = open.match(/\p{Nd}+(?:[/-]\p{Nd}+)*/gu) ?? []
  const { code, rest } = countryInside(
    open.replace(/(?:№|\bno\.?|-)?\s*\p{Nd}+(?:[/-]\p{Nd}+)*/giu, GAP),
  )
  const formed = takenForm(rest)
  const named = takenConcepts(formed.rest)
  const levelled = levels(named.rest)
  // "Zhambyl Region" speaks or is spoken of as its authorities are.
  const isPlace = named.concepts.size === 0 && formed.form === null && quoted === ''
  const official = isOfficial(named.concepts) || (isPlace && levelled.level !== null)
  return {
    written,
    concepts: named.concepts,
    country: code,
    places: official ? levelled.places : [],
    level: levelled.level,
    proper: [quoted, ...(official ? [] : levelled.places.map(({ name }) => name))].join(' ').trim(),
    form: formed.form,
    numbers,
    short: onlyShort ? unbracketed : introduced,
    onlyShort,
  }
}

/** Whether the body is an authority, so that the words left in its name are the places it is of. */
export const isOfficial = (concepts: BodyParts['concepts']): boolean =>
  concepts.has('internal-affairs') || [...concepts.values()].includes('office')

const expanded = (text: string): string =>
  text.replace(/\p{L}+/gu, (token) =>
    looksAbbreviated(token) ? (knownAbbreviation(token) ?? token) : token,
  )

const takenForm = (text: string): { readonly form: string | null; readonly rest: string } => {
  for (const [form, pattern] of FORMS) {
    const rest = text.replace(pattern, GAP)
    if (rest !== text) return { form, rest }
  }
  return { form: null, rest: text }
}

const takenConcepts = (
  text: string,
): { readonly concepts: ReadonlyMap<string, ConceptClass>; readonly rest: string } => {
  const concepts = new Map<string, ConceptClass>()
  let rest = text
  for (const { id, class: kind, pattern } of CONCEPTS) {
    const without = rest.replace(pattern, GAP)
    if (without === rest) continue
    concepts.set(id, kind)
    rest = without
  }
  return { concepts, rest }
}

/** Words between the gaps, each with the kind of place said beside it. */
const levels = (text: string): Pick<BodyParts, 'places' | 'level'> => {
  let marked = text
  let level: string | null = null
  LEVELS.forEach(([kind, pattern], at) => {
    const without = marked.replace(pattern, `‹${at}›`)
    if (without !== marked) level ??= kind
    marked = without
  })
  const bare = marked.replace(FILLERS, ' ').replace(/[.,;:–—]/gu, ' ')
  const found: { name: string; kind: string | null }[] = []
  for (const chunk of bare.split(GAP)) {
    const kind = /‹(\d)›/u.exec(chunk)?.[1]
    const name = chunk.replace(/‹\d›/gu, ' ').replace(/\s+/gu, ' ').trim()
    const said = kind === undefined ? null : (LEVELS[Number(kind)]?.[0] ?? null)
    if (/\p{L}/u.test(name)) found.push({ name, kind: said })
  }
  // "Районному суду Кордая": the kind stands apart from the name.
  const [first, ...rest] = found
  const apart = first && level !== null && !found.some(({ kind }) => kind !== null)
  return { places: apart ? [{ name: first.name, kind: level }, ...rest] : found, level }
}
