import { compareNames, type NameComparison } from '../../domain/names/compare-names.ts'
import { explainComparison } from '../../domain/names/explain-comparison.ts'
import { areCasesOfOne, namePartsOf } from '../../domain/names/name-parts.ts'
import type { Check } from '../check.ts'
import { type Found, makeFinding, placesKey } from '../report.ts'
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
import { speltTwiceInMatter } from './person-spellings-in-matter.ts'

/**
 * Two spellings that may name one person. Never a merger: a person decides. Another initial or given
 * name, two names of one list, or a bare family name are no ground to propose anything.
 */
export const personSpellings: Check = {
  name: 'persons spelt two ways',
  run: (context) => {
    const variants = variantsOf(context.names.filter((n) => n.of === 'person')).map((variant) => {
      const words = namePartsOf(variant.name).filter((p) => p.kind === 'word')
      return { variant, words, keys: words.flatMap((p) => nearKeysOf(p.sounds)) }
    })
    const pairs = nearPairs(variants, ({ keys }) => keys)
    const anywhere = pairs.flatMap(([a, b]) => findingOf(a.variant, b.variant))
    const told = new Set(anywhere.map(placesKey))
    const inMatter = pairs.flatMap(([a, b]) => speltTwiceInMatter(context, a, b))
    return { findings: [...anywhere, ...inMatter.filter((f) => !told.has(placesKey(f)))] }
  },
}

const findingOf = (a: Variant, b: Variant): Found[] => {
  if (!sameScript(a.name, b.name) || differInCaseOnly(a.name, b.name)) return []
  const comparison = compareNames(a.name, b.name)
  if (!isOneSpeltTwice(comparison, a.name, b.name) || areListedTogether(a, b)) return []
  const message = `May be one person, spelt two ways: ${whereWritten(a)}, ${whereWritten(b)} (${explainComparison(comparison)}).`
  return [makeFinding('may-be-one', 'low', message, [...sidesOf(a), ...sidesOf(b)])]
}

/** «Ерлан Таскынбаев», «Е. Таскынбаеву»: one spelling, declined. */
const areOneInCases = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((name) => namePartsOf(name).filter((p) => p.kind === 'word'))
  return (x ?? []).some((p) => (y ?? []).some((q) => p.sounds !== q.sounds && areCasesOfOne(p, q)))
}

/** Both names have a part besides the one that is spelt otherwise, and nothing speaks against it. */
const isOneSpeltTwice = ({ verdict, why }: NameComparison, a: string, b: string): boolean => {
  if (verdict === 'distinct' || areOneInCases(a, b) || why.some((w) => w.how === 'sex-differs'))
    return false
  const spelt = why.filter((w) => w.how === 'near' || w.how === 'same-sound')
  const agree = why.filter((w) => w.how === 'same' || w.how === 'initial' || w.how === 'same-sound')
  const near = spelt.filter((w) => w.how === 'near').length
  return spelt.length > 0 && near < 2 && agree.length + spelt.length > 1 && agree.length > 0
}
