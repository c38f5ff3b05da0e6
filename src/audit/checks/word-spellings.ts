import { soundDistance } from '../../domain/names/sound-distance.ts'
import { soundsOf } from '../../domain/names/sounds.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import { type CapitalPlace, type CapitalWord, capitalWordsOf } from '../spelling/capital-words.ts'
import { countries, isCountry } from '../spelling/countries.ts'
import { nearKeysOf } from '../spelling/near-keys.ts'

/** The name of a people or a country that is written otherwise once than it is everywhere else. */
export const wordSpellings: Check = {
  name: 'names of peoples and countries misspelt',
  run: (context) => {
    const words = capitalWordsOf(context.views.values())
    const persons = personWords(context)
    return { findings: [...countryFindings(words), ...slips(words, persons)] }
  },
}

const personWords = ({ names }: AuditContext): ReadonlySet<string> =>
  new Set(
    names.flatMap((n) => (n.of === 'person' ? n.written.toLowerCase().split(/[\s.’']+/) : [])),
  )

/** A sound written otherwise; in a long name, any one letter lost or changed. */
const mostDistance = (word: string): number => (word.length >= LONG ? 1 : 0.6)
const LONG = 9

const countryFindings = (words: ReadonlyMap<string, CapitalWord>): Found[] => {
  const byKey = new Map<string, CapitalWord[]>()
  for (const [name, sounds] of countries()) {
    const word = words.get(name)
    if (!word) continue
    for (const key of nearKeysOf(sounds)) byKey.set(key, [...(byKey.get(key) ?? []), word])
  }
  if (byKey.size === 0) return []
  return [...words.values()].flatMap((odd) => {
    if (isCountry(odd.word)) return []
    const sounds = soundsOf(odd.word)
    const near = nearKeysOf(sounds)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((country) => isMisspelt(odd, country, sounds))
    return near ? [findingOf(odd, near)] : []
  })
}

const isMisspelt = (odd: CapitalWord, usual: CapitalWord, sounds: string): boolean =>
  odd.count <= usual.count &&
  Math.min(odd.word.length, usual.word.length) >= SHORTEST &&
  soundDistance(sounds, soundsOf(usual.word)) <= mostDistance(usual.word) &&
  differInside(odd.word, usual.word)

const SHORTEST = 6
/** Where endings of either language stand: a difference there is grammar. */
const ENDING = 3

const differInside = (a: string, b: string): boolean => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at > 0 && at < Math.min(a.length, b.length) - ENDING + 1
}

const RARE = 2
const TIMES_MORE = 3

/** A rare word that is a frequent one with a letter lost, doubled or turned, in the same company. */
const slips = (words: ReadonlyMap<string, CapitalWord>, persons: ReadonlySet<string>): Found[] => {
  const lost = new Map<string, CapitalWord[]>()
  for (const usual of words.values()) {
    if (usual.count < TIMES_MORE || usual.word.length < SHORTEST) continue
    for (const key of withoutOne(usual.word)) lost.set(key, [...(lost.get(key) ?? []), usual])
  }
  return [...words.values()].flatMap((odd) => {
    if (odd.count > RARE || persons.has(odd.word) || isCountry(odd.word)) return []
    const near = [
      ...(lost.get(odd.word) ?? []),
      ...doubled(odd.word).flatMap((w) => words.get(w) ?? []),
      ...turned(odd.word).flatMap((w) => words.get(w) ?? []),
    ].find(
      (usual) =>
        usual.count >= odd.count * TIMES_MORE &&
        usual.word.length >= SHORTEST &&
        !persons.has(usual.word) &&
        !isCountry(usual.word) &&
        differInside(odd.word, usual.word) &&
        keepCompany(odd, usual),
    )
    return near ? [findingOf(odd, near)] : []
  })
}

const withoutOne = (word: string): string[] => [
  ...new Set(Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))),
]

const doubled = (word: string): string[] =>
  Array.from(word, (sign, i) =>
    sign === word[i - 1] ? word.slice(0, i) + word.slice(i + 1) : '',
  ).filter((w) => w !== '')

const turned = (word: string): string[] =>
  Array.from(word, (sign, i) =>
    i > 0 && sign !== word[i - 1]
      ? word.slice(0, i - 1) + sign + (word[i - 1] ?? '') + word.slice(i + 1)
      : '',
  ).filter((w) => w !== '')

const keepCompany = (a: CapitalWord, b: CapitalWord): boolean => {
  const company = new Set(b.places.flatMap((p) => p.beside))
  return a.places.some((p) => p.beside.some((word) => company.has(word)))
}

const MOST_SHOWN = 2

const findingOf = (odd: CapitalWord, usual: CapitalWord): Found => {
  const [first] = odd.places
  const nearest = first ? nearestTo(first, usual) : usual.places.slice(0, 1)
  const shown = [...odd.places.slice(0, MOST_SHOWN), ...nearest]
  const written = (p: CapitalPlace): string => p.view.slice(p.span)
  const where = (places: readonly CapitalPlace[], word: string): string =>
    `${quoted(word)} in ${labels(places.map((p) => p.view))}`
  const message = `Written two ways: ${where(odd.places, first ? written(first) : odd.word)}, ${where(usual.places, nearest[0] ? written(nearest[0]) : usual.word)}.`
  return makeFinding(
    'naming-differs',
    'low',
    message,
    shown.map((p) => sideAt(p.view, p.span, written(p), [])),
  )
}

/** The usual spelling in the same text and nearest to the odd one, and once in another text. */
const nearestTo = (odd: CapitalPlace, { places }: CapitalWord): CapitalPlace[] => {
  const here = places
    .filter((p) => p.view === odd.view)
    .sort(
      (a, b) => Math.abs(a.span.start - odd.span.start) - Math.abs(b.span.start - odd.span.start),
    )
  const elsewhere = places.filter((p) => p.view !== odd.view)
  return [...here.slice(0, MOST_SHOWN), ...elsewhere.slice(0, 1)]
}
