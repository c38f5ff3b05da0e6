import { soundDistance } from '../../domain/names/sound-distance.ts'
import { soundsOf } from '../../domain/names/sounds.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding } from '../report.ts'
import { isCountry } from '../spelling/countries.ts'
import { nearKeysOf, nearPairs } from '../spelling/near-keys.ts'
import {
  areListedTogether,
  differInCaseOnly,
  sameScript,
  sidesOf,
  type Variant,
  variantsOf,
  whereWritten,
} from '../spelling/variants.ts'
import { TYPE_WORDS } from './place-terms.ts'

/** Two spellings that may name one place. */
export const placeSpellings: Check = {
  name: 'places spelt two ways',
  run: ({ names }) => {
    const places = names
      .filter((n) => n.of === 'place')
      .map((n) => ({ ...n, name: n.name.replace(TYPE_WORDS, '').trim() }))
    const variants = variantsOf(places).map((variant) => ({
      variant,
      sounds: soundsOf(variant.name),
    }))
    const pairs = nearPairs(variants, ({ sounds }) => nearKeysOf(sounds)).filter(([a, b]) =>
      mayBeOne(a.variant, b.variant, a.sounds, b.sounds),
    )
    return { findings: groupsOf(pairs.map(([a, b]) => [a.variant, b.variant])).flatMap(findingOf) }
  },
}

/** Spellings of which each may be another: one question, not one for each two of them. */
const groupsOf = (pairs: readonly (readonly [Variant, Variant])[]): Variant[][] => {
  const groups: Set<Variant>[] = []
  for (const pair of pairs) {
    const joined = groups.filter((group) => pair.some((variant) => group.has(variant)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...joined.flatMap((group) => [...group]), ...pair]))
  }
  return groups.map((group) => [...group])
}

/** A glide, a doubled letter, h for kh: more of a difference may be another place. */
const MOST_DISTANCE = 0.6
const SHORTEST = 5

const mayBeOne = (a: Variant, b: Variant, x: string, y: string): boolean => {
  if (Math.min(x.length, y.length) < SHORTEST || soundDistance(x, y) > MOST_DISTANCE) return false
  if (!sameScript(a.name, b.name)) return false
  if (isCountry(a.name) && isCountry(b.name)) return false
  return !areListedTogether(a, b) && !isInflected(a.name, b.name)
}

/** Each spelling once, in the shortest of its cases: «Ащибулак», and not «в Ащибулаке» again. */
const findingOf = (group: readonly Variant[]): Found[] => {
  const spelt = group.filter(
    (v) => !group.some((o) => o !== v && isOtherCase(o.name, v.name) && comesFirst(o.name, v.name)),
  )
  if (spelt.length < 2) return []
  const [how, said] = [spelt.length === 2 ? 'two ways' : 'several ways', spelt.map(whereWritten)]
  const message = `May be one place, spelt ${how}: ${said.join(', ')}.`
  return [makeFinding('may-be-one', 'low', message, spelt.flatMap(sidesOf), 'spelling')]
}

const comesFirst = (a: string, b: string): boolean =>
  a.length < b.length || (a.length === b.length && a < b)

const ENDING = /^(?:й|ь|а|я|у|ю|е|и|ы|о|ом|ем|ой|ей|ам|ям|ах|ях)?$/u
const SHORTEST_STEM = 4

/** «Ялчыкай» and «Ялчыкае»: all that differs is an ending. */
const isOtherCase = (a: string, b: string): boolean => {
  if (differInCaseOnly(a, b)) return true
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  let same = 0
  while (same < x.length && x[same] === y[same]) same++
  return same >= SHORTEST_STEM && ENDING.test(x.slice(same)) && ENDING.test(y.slice(same))
}

/** "Issyk" and "Issyks": the one is the other with an ending. */
const isInflected = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.startsWith(y) || y.startsWith(x) || (/\p{Script=Cyrillic}/u.test(x) && isOtherCase(a, b))
}
