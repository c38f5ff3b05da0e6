import { remembered } from '../tokens/remembered.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { type Amount, opensNumber, opensVague, readNumber, readVague } from './amount.ts'
import { opensBoth, readBoth } from './both.ts'
import { opensCrowd, readCrowd } from './crowd.ts'
import { opensFraction, readFraction } from './fractions.ts'
import { opensInverted, readInverted } from './inversion.ts'
import { opensNone, readNone } from './none.ts'
import { opensOnly, readOnly } from './only.ts'
import { opensSince, readSince } from './since.ts'
import { opensAdjective, readAdjective } from './times/adjectives.ts'

type Read = (tokens: readonly Token[], index: number) => Amount | null

interface Reader {
  /** Whether what it reads may begin with this word: most words begin nothing, and are asked of once. */
  readonly opens: (word: string) => boolean
  readonly read: Read
}

/** In the order they are asked: what needs more words goes before what needs fewer. */
const IN_WORDS: readonly Reader[] = [
  { opens: opensSince, read: readSince },
  { opens: opensOnly, read: readOnly },
  { opens: opensCrowd, read: readCrowd },
  { opens: opensFraction, read: readFraction },
  { opens: opensInverted, read: readInverted },
  { opens: opensBoth, read: readBoth },
  { opens: opensNone, read: readNone },
  { opens: opensVague, read: readVague },
  { opens: opensNumber, read: readNumber },
  { opens: opensAdjective, read: readAdjective },
]

const readersOf = remembered((word) => IN_WORDS.filter(({ opens }) => opens(word)))

/** The amount that begins at a token, if one does. */
export const readAmount: Read = (tokens, index) => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') return readFraction(tokens, index) ?? readNumber(tokens, index)
  if (token.kind !== 'word') return null
  for (const { read } of readersOf(token.lower)) {
    const amount = read(tokens, index)
    if (amount) return amount
  }
  return null
}
