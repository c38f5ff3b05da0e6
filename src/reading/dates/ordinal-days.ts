import { wordTable } from '../lexicon/words.ts'
import { type Token, tokenAt } from '../tokens/token.ts'

/** Russian ordinals from the first to the nineteenth, without their endings. */
export const ORDINAL_STEMS: readonly string[] =
  'перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
    ' ',
  )
const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const ordinals = new Map<string, number>()
for (const [i, stem] of [...ORDINAL_STEMS, 'двадцат'].entries()) {
  const endings = stem === 'треть' ? ['его', 'е'] : ['ого', 'ое']
  for (const end of endings) ordinals.set(stem + end, i + 1)
}
ENGLISH.split(' ').forEach((word, i) => {
  ordinals.set(word, i + 1)
})
for (const word of ['тридцатого', 'тридцатое', 'thirtieth']) ordinals.set(word, 30)

const TENS: Readonly<Record<string, number>> = wordTable({
  двадцать: 20,
  тридцать: 30,
  twenty: 20,
  thirty: 30,
})

export const ordinalDayWords: readonly string[] = [...ordinals.keys(), ...Object.keys(TENS)]

/** «Седьмого», "twenty-first": a day of the month in words. */
export const readOrdinalDay = (
  tokens: readonly Token[],
  index: number,
): { readonly day: number; readonly next: number } | null => {
  const word = tokenAt(tokens, index).lower
  const ten = TENS[word]
  if (ten === undefined) {
    const day = ordinals.get(word)
    return day === undefined ? null : { day, next: index + 1 }
  }
  const hyphen = tokenAt(tokens, index + 1).text === '-' ? 1 : 0
  const unit = ordinals.get(tokenAt(tokens, index + 1 + hyphen).lower)
  if (unit === undefined || unit > 9 || ten + unit > 31) return null
  return { day: ten + unit, next: index + 2 + hyphen }
}
