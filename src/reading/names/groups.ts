import { isPeopleNoun } from '../lexicon/ethnonyms.ts'
import type { RuleCard } from '../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../tokens/token.ts'
import { type Board, isFree, put } from './board.ts'
import { wordKind, wordsOf } from './word-kinds.ts'

export const peopleGroup: RuleCard = {
  name: 'group-people',
  version: 1,
  reads: 'The name of a people or of the faithful of a religion, used for persons.',
  examples: {
    mustRead: [
      { text: 'Thousands of Dungans fled, ten Uzbeks stayed.', reads: ['Dungans', 'Uzbeks'] },
      { text: 'Тысячи дунган бежали.', reads: ['дунган'] },
    ],
    mustNotRead: ['the Russian language', 'an English text'],
  },
}

const PLURAL_OR_CYRILLIC = /s$/

const PEOPLES = wordKind(
  (token) =>
    token.kind === 'word' &&
    (isCyrillic(token) || isCapitalised(token)) &&
    isPeopleNoun(token.lower),
)

/** Ethnonyms used as nouns; the adjective in "Dungan villages" names no group by itself. */
export const findGroups = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, PEOPLES)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    if (!isCyrillic(token) && !PLURAL_OR_CYRILLIC.test(token.lower)) {
      const next = tokenAt(tokens, i + 1)
      const noun = next.kind !== 'word' || /^(?:who|were|was|are|have|had|and|or)$/.test(next.lower)
      if (!noun || !/^\p{Lu}/u.test(token.text)) continue
    }
    put(board, {
      first: i,
      next: i + 1,
      of: 'group',
      role: null,
      rule: peopleGroup.name,
      version: peopleGroup.version,
      reason: 'The word names a people or a faith',
      sure: false,
    })
  }
}
