import { compareNames, type NameComparison } from '../../domain/names/compare-names.ts'
import { explainComparison } from '../../domain/names/explain-comparison.ts'
import { areCasesOfOne, namePartsOf } from '../../domain/names/name-parts.ts'
import type { Check } from '../check.ts'
import { placesKey } from '../report.ts'
import { nearKeysOf, nearPairs } from '../spelling/near-keys.ts'
import {
  areListedTogether,
  differInCaseOnly,
  sameScript,
  variantsOf,
} from '../spelling/variants.ts'
import { asFindings, type Likeness } from './person-likeness.ts'
import { areOneInMatter, type NameVariant } from './person-spellings-in-matter.ts'

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
    const anywhere = asFindings(pairs.flatMap(([a, b]) => likenessOf(a, b)))
    const told = new Set(anywhere.map(placesKey))
    const inMatter = pairs
      .filter(([a, b]) => areOneInMatter(context, a, b))
      .map(([a, b]) => ({ a, b, why: null }))
    return {
      findings: [...anywhere, ...asFindings(inMatter).filter((f) => !told.has(placesKey(f)))],
    }
  },
}

const likenessOf = (a: NameVariant, b: NameVariant): Likeness[] => {
  const [x, y] = [a.variant, b.variant]
  if (!sameScript(x.name, y.name) || differInCaseOnly(x.name, y.name)) return []
  const comparison = compareNames(x.name, y.name)
  if (!isOneSpeltTwice(comparison, x.name, y.name) || areListedTogether(x, y)) return []
  return [{ a, b, why: explainComparison(comparison) }]
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
