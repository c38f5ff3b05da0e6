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
    return {
      findings: nearPairs(variants, ({ sounds }) => nearKeysOf(sounds)).flatMap(([a, b]) =>
        findingOf(a.variant, b.variant, a.sounds, b.sounds),
      ),
    }
  },
}

/** A glide, a doubled letter, h for kh: more of a difference may be another place. */
const MOST_DISTANCE = 0.6
const SHORTEST = 5

const findingOf = (a: Variant, b: Variant, x: string, y: string): Found[] => {
  if (Math.min(x.length, y.length) < SHORTEST || soundDistance(x, y) > MOST_DISTANCE) return []
  if (!sameScript(a.name, b.name) || differInCaseOnly(a.name, b.name)) return []
  if (isCountry(a.name) && isCountry(b.name)) return []
  if (areListedTogether(a, b) || isInflected(a.name, b.name)) return []
  const message = `May be one place, spelt two ways: ${whereWritten(a)}, ${whereWritten(b)}.`
  return [makeFinding('may-be-one', 'low', message, [...sidesOf(a), ...sidesOf(b)], 'spelling')]
}

/** "Issyk" and "Issyks": the one is the other with an ending. */
const isInflected = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.startsWith(y) || y.startsWith(x)
}
