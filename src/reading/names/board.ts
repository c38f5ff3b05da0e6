import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { Paragraph } from '../analysis/paragraph.ts'
import { tokenAt } from '../tokens/token.ts'

/** A name as found among the tokens `[first, next)` of one paragraph. */
export interface FoundName extends Span {
  readonly first: number
  readonly next: number
  readonly of: Named['of']
  readonly base?: string
  readonly role: string | null
  readonly rule: string
  readonly version: number
  readonly reason: string
  /** Sure enough that its parts are recognised again elsewhere in the text. */
  readonly sure: boolean
}

/** Which tokens of a paragraph are already part of a name, and the names found so far. */
export interface Board {
  readonly paragraph: Paragraph
  readonly found: FoundName[]
  readonly takenBy: (Named['of'] | undefined)[]
}

export const emptyBoard = (paragraph: Paragraph): Board => ({
  paragraph,
  found: [],
  takenBy: new Array(paragraph.tokens.length),
})

export const isFree = (board: Board, index: number): boolean => board.takenBy[index] === undefined

const POSSESSIVE = /['’]s$/

/** Puts a name on the board; its words end before a possessive "'s". */
export const put = (board: Board, name: Omit<FoundName, 'start' | 'end'>): void => {
  const { tokens } = board.paragraph
  const last = tokenAt(tokens, name.next - 1)
  const end = POSSESSIVE.test(last.text) && name.of !== 'body' ? last.end - 2 : last.end
  board.found.push({ ...name, start: tokenAt(tokens, name.first).start, end })
  for (let i = name.first; i < name.next; i++) board.takenBy[i] = name.of
}
