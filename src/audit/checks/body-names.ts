import type { Check } from '../check.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, makeFinding, quoted } from '../report.ts'
import { sameScript, sidesOf, type Variant, variantsOf, viewsOf } from '../spelling/variants.ts'
import { fold } from '../words/fold.ts'
import { isSmallWord, stem } from '../words/terms.ts'

/** A body under a longer and a shorter form of its name, or with the same words in another order. */
export const bodyNames: Check = {
  name: 'bodies named in two forms',
  run: ({ names }) => {
    const bodies = variantsOf(names.filter((n: PlacedName) => n.of === 'body')).map(bodyOf)
    const long = bodies.filter((b) => b.words.size >= FEWEST_WORDS)
    const byWord = Map.groupBy(long, (b) => b.core)
    return { findings: [...byWord.values()].flatMap(pairsOf) }
  },
}

/** Fewer words that carry meaning than this name too many bodies alike. */
const FEWEST_WORDS = 3
/** Words that make a form longer without making it another body. */
const FORMAL = new Set(
  'all forms form every kind kinds official office national state republic united nations un federal supreme general всех форм форме государственный республиканский национальный официальный генеральный оон объединенных наций'
    .split(' ')
    .map(stem),
)

interface Body {
  readonly variant: Variant
  readonly words: ReadonlySet<string>
  /** The words without those that only make the form longer: one key for all forms. */
  readonly core: string
}

const bodyOf = (variant: Variant): Body => {
  const words = new Set(
    (variant.name.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
      .filter((word) => !isSmallWord(word) || fold(word) === 'all')
      .map(stem),
  )
  const core = [...words].filter((word) => !FORMAL.has(word)).sort()
  return { variant, words, core: core.join(' ') }
}

const MOST_FORMS = 12

const pairsOf = (forms: readonly Body[]): Found[] => {
  const [first, ...others] = forms.slice(0, MOST_FORMS)
  if (!first || first.core.split(' ').length < FEWEST_WORDS) return []
  return others.flatMap((other) => {
    const [a, b] = [first.variant, other.variant]
    if (!sameScript(a.name, b.name) || isTrivial(a.name, b.name)) return []
    const where = (v: Variant): string => `${quoted(v.name)} in ${labels(viewsOf(v))}`
    const message = `May be one body, named in two forms: ${where(a)}, ${where(b)}.`
    return [makeFinding('may-be-one', 'low', message, [...sidesOf(a), ...sidesOf(b)], 'spelling')]
  })
}

/** "the Ministry" and "Ministry’s": the same form. */
const isTrivial = (a: string, b: string): boolean => formOf(a) === formOf(b)

const formOf = (name: string): string =>
  (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 1 && fold(word) !== 'the')
    .map(stem)
    .join(' ')
