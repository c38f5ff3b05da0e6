import { isInitial } from '../../analysis/initials.ts'
import type { Sentence } from '../../analysis/sentences.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { bare, isNameWord, nameWordEnd } from '../name-words.ts'

/** One word of a name, with what hyphens join to it, or an initial with its point. */
export interface NamePart {
  readonly first: number
  readonly next: number
  readonly initial: boolean
  /** Lowercase, without possessive. */
  readonly lower: string
}

/** Words in a row that could be one person's name. */
export interface NameRun {
  readonly first: number
  readonly next: number
  readonly parts: readonly NamePart[]
  readonly sentence: Sentence
}

const PARTICLE =
  /^(?:uulu|uly|kyzy|qyzy|ogly|oglu|ugli|bin|ibn|van|von|de|der|уулу|улы|кызы|оглы|угли|ұлы|қызы)$/

const MOST_PARTS = 5

/** «Освободить Пака», «Задержали Орлова»: a verb at the head of a sentence is no name. */
const isOpeningVerb = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  if (!/^\p{Script=Cyrillic}/u.test(token.text)) return false
  if (!/(?:ть|ться|ти|чь|тся|ли|лись|лся|лась|ла|ло|ем|им|ют|ут|ят|ет|ит)$/.test(token.lower))
    return false
  return board.paragraph.sentences.some((s) => s.first === index) && !isGivenName(token.lower)
}

const partAt = (board: Board, index: number, next: number): NamePart | null => {
  const { tokens } = board.paragraph
  if (index >= next || !isFree(board, index) || isOpeningVerb(board, index)) return null
  if (isInitial(tokens, index)) {
    return { first: index, next: index + 2, initial: true, lower: tokenAt(tokens, index).lower }
  }
  const end = Math.min(nameWordEnd(tokens, index), next)
  return end > index
    ? { first: index, next: end, initial: false, lower: bare(tokenAt(tokens, index)) }
    : null
}

const isPossessive = (board: Board, part: NamePart): boolean =>
  /['’]s$/.test(tokenAt(board.paragraph.tokens, part.next - 1).text)

/** A particle such as "uulu" belongs to the name when a name word stands on either side. */
const withParticle = (board: Board, part: NamePart, next: number): NamePart => {
  const after = tokenAt(board.paragraph.tokens, part.next)
  return part.next < next && !after.lineStart && PARTICLE.test(after.text)
    ? { ...part, next: part.next + 1 }
    : part
}

const runAt = (board: Board, sentence: Sentence, index: number): NameRun | null => {
  const { tokens } = board.paragraph
  const parts: NamePart[] = []
  let at = index
  while (parts.length < MOST_PARTS) {
    if (at > index && tokenAt(tokens, at).lineStart && sentence.titleCase) break
    const found = partAt(board, at, sentence.next)
    if (!found) break
    const part = found.initial ? found : withParticle(board, found, sentence.next)
    parts.push(part)
    at = part.next
    if (!found.initial && isPossessive(board, found)) break
  }
  const last = parts.at(-1)
  if (!last) return null
  return { first: index, next: last.next, parts, sentence }
}

/** All runs of free name words in a sentence, left to right. */
export const nameRuns = (board: Board, sentence: Sentence): NameRun[] => {
  const runs: NameRun[] = []
  for (let i = sentence.first; i < sentence.next; ) {
    const run = runAt(board, sentence, i)
    if (run) runs.push(run)
    i = run ? run.next : i + 1
  }
  return runs
}

/** Number of parts that are words, not initials. */
export const wordsIn = (run: NameRun): number => run.parts.filter((p) => !p.initial).length

export const isNameWordAt = (board: Board, index: number): boolean =>
  isFree(board, index) && isNameWord(tokenAt(board.paragraph.tokens, index))
