import { compareNames, type NameComparison } from '../../domain/names/compare-names.ts'
import { explainComparison } from '../../domain/names/explain-comparison.ts'
import { namePartsOf } from '../../domain/names/name-parts.ts'
import type { Check } from '../check.ts'
import { type Found, labels, makeFinding, quoted } from '../report.ts'
import { nearKeysOf, nearPairs } from '../spelling/near-keys.ts'
import {
  areListedTogether,
  differInCaseOnly,
  sameScript,
  sidesOf,
  type Variant,
  variantsOf,
  viewsOf,
} from '../spelling/variants.ts'

/**
 * Two spellings that may name one person. Never a merger: a person decides. Another initial or given
 * name, two names of one list, or a bare family name are no ground to propose anything.
 */
export const personSpellings: Check = {
  name: 'persons spelt two ways',
  run: ({ names }) => {
    const variants = variantsOf(names.filter((n) => n.of === 'person')).map((variant) => ({
      variant,
      keys: namePartsOf(variant.name).flatMap((p) =>
        p.kind === 'word' ? nearKeysOf(p.sounds) : [],
      ),
    }))
    return {
      findings: nearPairs(variants, ({ keys }) => keys).flatMap(([a, b]) =>
        findingOf(a.variant, b.variant),
      ),
    }
  },
}

const findingOf = (a: Variant, b: Variant): Found[] => {
  if (!sameScript(a.name, b.name) || differInCaseOnly(a.name, b.name)) return []
  const comparison = compareNames(a.name, b.name)
  if (!isOneSpeltTwice(comparison) || areListedTogether(a, b)) return []
  const where = (v: Variant): string => `${quoted(v.name)} in ${labels(viewsOf(v))}`
  const message = `May be one person, spelt two ways: ${where(a)}, ${where(b)} (${explainComparison(comparison)}).`
  return [makeFinding('may-be-one', 'low', message, [...sidesOf(a), ...sidesOf(b)])]
}

/** Both names have a part besides the one that is spelt otherwise, and nothing speaks against it. */
const isOneSpeltTwice = ({ verdict, why }: NameComparison): boolean => {
  if (verdict === 'distinct' || why.some((w) => w.how === 'sex-differs')) return false
  const spelt = why.filter((w) => w.how === 'near' || w.how === 'same-sound')
  const agree = why.filter((w) => w.how === 'same' || w.how === 'initial' || w.how === 'same-sound')
  const near = spelt.filter((w) => w.how === 'near').length
  return spelt.length > 0 && near < 2 && agree.length + spelt.length > 1 && agree.length > 0
}
