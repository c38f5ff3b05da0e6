import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { looksLikeName } from '../name-words.ts'
import { CAPITAL_WORDS, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'

export const shortBody: RuleCard = {
  name: 'body-short',
  version: 1,
  reads: 'The noun of a body alone, with a capital, where the same text names that body in full.',
  examples: {
    mustRead: [
      {
        text: 'They wrote to the Besk Inquiry Commission. The answer of the Commission never came.',
        reads: ['Commission'],
      },
    ],
    mustNotRead: ['The answer of the Commission never came.', 'The commission met.'],
  },
}

/** Nouns that also stand for a thing, a time or a person: "the Service", "the Branch", "the Watch". */
const NO_SHORT =
  /^(?:watch|service|services|group|branch|house|school|times|news|post|star|party|front|rights|general|campaign|mission|office|court|army|police|union|force|forces|journalists|lawyers|mothers|reporters)$/

const isWhole = (board: Board, first: number, next: number): boolean => {
  let words = 0
  for (let i = first; i < next; i++) if (tokenAt(board.paragraph.tokens, i).kind === 'word') words++
  return words > 1
}

/** «Ассоциация «Беск»»: the quoted name stands for the body from then on. */
const learnQuoted = (board: Board, known: KnownNames, first: number, next: number): void => {
  const { tokens } = board.paragraph
  if (!/^[»”"]$/.test(tokenAt(tokens, next - 1).text)) return
  for (let i = next - 2; i >= first; i--) {
    if (!/^[«“"]$/.test(tokenAt(tokens, i).text)) continue
    const { text } = board.paragraph
    const inner = text.slice(tokenAt(tokens, i + 1).start, tokenAt(tokens, next - 2).end)
    if (inner.length > 2) known.bodies.set(inner, inner)
    return
  }
}

/** The nouns of the bodies that a paragraph names in full. */
const learnHeads = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const { of, role, first, next } of board.found) {
    if (of !== 'body') continue
    learnQuoted(board, known, first, next)
    if (role === null || NO_SHORT.test(role) || !isWhole(board, first, next)) continue
    for (let i = first; i < next; i++) {
      const token = tokenAt(tokens, i)
      if (token.lower === role && isCapitalised(token)) known.bodyHeads.add(role)
    }
  }
}

/** "the Commission", once a commission has been named in full. */
export const findShortBodies = (board: Board, known: KnownNames): void => {
  learnHeads(board, known)
  if (known.bodyHeads.size === 0) return
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, CAPITAL_WORDS)) {
    const token = tokenAt(tokens, i)
    if (i === 0 || !isFree(board, i)) continue
    const lower = token.lower.replace(/'s$/, '')
    if (!known.bodyHeads.has(lower) || isCyrillic(token) || /^\p{Lu}{2,}$/u.test(token.text))
      continue
    if (!/^(?:the|that|this|said)$/.test(tokenAt(tokens, i - 1).lower)) continue
    const next = tokenAt(tokens, i + 1)
    if (looksLikeName(next) && !next.lineStart) continue
    putBody(board, shortBody, i, i + 1, lower, 'The text elsewhere names this body in full')
  }
}
