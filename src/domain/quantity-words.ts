import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  lessThan,
  type Magnitude,
  magnitude,
  moreThan,
  noneAtAll,
  type Quantity,
  VAGUE_MAGNITUDES,
} from './quantities.ts'

/** Digits with optional thousands marks ("1 200", "1,200") and a decimal point or comma ("1,5"). */
const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f,]\d{3})+|\d+(?:[.,]\d+)?`

const forms: readonly (readonly [RegExp, (n: number, words: string) => Quantity])[] = [
  [/^(?:at least|no less than|not less than|>=|≥)$/, atLeast],
  [/^(?:more than|over|>)$/, moreThan],
  [/^(?:at most|up to|no more than|not more than|<=|≤)$/, atMost],
  [/^(?:less than|fewer than|under|<)$/, lessThan],
  [/^(?:about|around|approximately|some|nearly|almost|~)$/, about],
  [/^$/, exactly],
]

const numberOf = (digits: string): number =>
  Number(
    /^\d{1,3}(?:[ \u00a0\u202f,]\d{3})+$/.test(digits)
      ? digits.replace(/\D/g, '')
      : digits.replace(',', '.'),
  )

const isMagnitude = (name: string): name is Magnitude => Object.hasOwn(VAGUE_MAGNITUDES, name)

/**
 * Reads the short forms a person writes for a quantity: "11", "at least 11", ">50", "10-12",
 * "about 100", "hundreds", "none". Null when it is none of them; nothing is guessed.
 */
export const quantityFromWords = (given: string): Quantity | null => {
  const words = given.trim()
  const low = words.toLowerCase()
  if (/^(?:none|no|nobody|zero|0)$/.test(low)) return noneAtAll(words)
  const name = low.replace(/ /g, '-')
  if (isMagnitude(name)) return magnitude(name, words)
  const range = new RegExp(`^(${NUMBER})\\s*(?:-|–|—|to|\\.\\.)\\s*(${NUMBER})$`).exec(low)
  if (range) return between(numberOf(range[1] ?? ''), numberOf(range[2] ?? ''), words)
  const single = new RegExp(`^(\\D*?)\\s*(${NUMBER})$`).exec(low)
  if (!single) return null
  const [, before = '', digits = ''] = single
  const form = forms.find(([pattern]) => pattern.test(before))
  return form ? form[1](numberOf(digits), words) : null
}
