import { type Token, tokenAt } from '../tokens/token.ts'
import { type Amount, readNumber, readVague } from './amount.ts'
import { readBoth } from './both.ts'
import { readCrowd } from './crowd.ts'
import { readFraction } from './fractions.ts'
import { readInverted } from './inversion.ts'
import { readNone } from './none.ts'
import { readOnly } from './only.ts'
import { readSince } from './since.ts'
import { readAdjective } from './times/adjectives.ts'

type Reader = (tokens: readonly Token[], index: number) => Amount | null

/** In the order they are asked: what needs more words goes before what needs fewer. */
const IN_WORDS: readonly Reader[] = [
  readSince,
  readOnly,
  readCrowd,
  readFraction,
  readInverted,
  readBoth,
  readNone,
  readVague,
  readNumber,
  readAdjective,
]

/** The amount that begins at a token, if one does. */
export const readAmount: Reader = (tokens, index) => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') return readFraction(tokens, index) ?? readNumber(tokens, index)
  if (token.kind !== 'word') return null
  for (const read of IN_WORDS) {
    const amount = read(tokens, index)
    if (amount) return amount
  }
  return null
}
