import type { Named } from '../../domain/claim-content.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Stated } from '../../domain/stated.ts'
import { labelOf } from '../../vocabulary/index.ts'

/** The stated words, else the absence in words: "not stated", "withheld". */
export const sayStated = (value: Stated<string>): string =>
  value.is === 'stated' ? value.value : labelOf('absences', value.is)

/** The words only when a value is stated, between `before` and `after`; nothing otherwise. */
export const ifStated = (value: Stated<string>, before: string, after = ''): string =>
  value.is === 'stated' ? `${before}${value.value}${after}` : ''

export const sayNames = (names: readonly Named[]): string => names.map((n) => n.written).join(', ')

/** The words as written; a number without words gets its digits. */
export const sayQuantity = (quantity: Quantity): string =>
  quantity.words.trim() || String(quantity.low ?? quantity.high ?? '?')

export const quoted = (words: string): string => `“${words.replace(/\s+/g, ' ').trim()}”`
