import { isCyrillic, type Token, tokenAt } from '../tokens/token.ts'
import { lawAt } from './laws.ts'
import { partsBehind } from './numbers.ts'
import { hasCode, isCharged } from './spoken.ts'
import { isPartWord } from './words.ts'
import { ordinalInWords } from './written-out.ts'

/** A number in words that stands for an article, the index after it and after the word «статья» behind it. */
export interface InWords {
  readonly number: string
  readonly parts: readonly string[]
  readonly next: number
}

/** Below this an ordinal counts things as often as it names an article. */
const LEAST = 50
/** Nobody writes so many articles for a paper. */
const LEAST_BEFORE_WORD = 20

const ARTICLE = /^стать(?:я|и|е|ю|ей|ею)$/

/**
 * «сто двадцать пятой УПК», «третья статья Конвенции», «триста тридцать пятая, часть третья»,
 * «сел по двести двадцать восьмой»: as people speak of articles; null where the words are none.
 */
export const spokenInWordsAt = (tokens: readonly Token[], index: number): InWords | null => {
  if (!isCyrillic(tokenAt(tokens, index))) return null
  const read = ordinalInWords(tokens, index)
  if (read === null) return null
  const number = String(read.value)
  const behind = tokenAt(tokens, read.next)
  if (ARTICLE.test(behind.lower)) {
    const names = read.value >= LEAST_BEFORE_WORD || lawAt(tokens, read.next + 1) !== null
    return names ? { number, parts: [], next: read.next + 1 } : null
  }
  if (read.value < LEAST) return null
  const { parts, next } = partsBehind(tokens, read.next)
  const part = next > read.next || isPartWord(tokenAt(tokens, read.next + 1).lower)
  const by = /^(?:по|под)$/.test(tokenAt(tokens, index - 1).lower)
  const ends = behind.kind !== 'word'
  const named = hasCode(tokens, next) || part || (by && ends && isCharged(tokens, index - 1))
  return named ? { number, parts, next } : null
}
