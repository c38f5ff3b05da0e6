import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { LONGEST_ENTRY } from '../../lexicon/gazetteer.ts'
import { isTown } from '../../lexicon/places/towns.ts'
import { isRoleWord, isTitle } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isKnownPerson, type KnownNames } from '../known.ts'
import { bare, hyphenEnd, isNameWord, phraseOf } from '../name-words.ts'
import { CAPITALS, wordsOf } from '../word-kinds.ts'
import { putPlace } from './put-place.ts'

export const townPlace: RuleCard = {
  name: 'place-town',
  version: 1,
  reads: 'A town of the world’s gazetteer, where the words around it speak for a place.',
  examples: {
    mustRead: [
      { text: 'The road to Arawan is closed; they wrote from Dolisie.', reads: ['Dolisie'] },
      { text: 'The elders of Dolisie came.', reads: ['Dolisie'] },
      { text: 'Роды приняли под Кадамжаем.', reads: ['Кадамжаем'] },
    ],
    mustNotRead: ['Dolisie said that he was beaten.', 'The lawyer Dolisie came.'],
  },
}

const BEFORE =
  /^(?:in|from|to|near|at|outside|around|across|through|throughout|via|towards|toward|into|between|beyond|for|off|of|leaving|reached|entered|left|в|во|из|на|под|до|у|около|через|от|за|к|по|близ|над|возле|между|с|со)$/
/** What is of a person rather than of a town. */
const OF_PERSON =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|lawyer|friend|death|killing|murder|arrest|detention|case|testimony|statement|words|story|trial|torture|beating|release|name|names|photograph|colleague|body|account|disappearance|widow|relative|relatives|parents|family|house)$/

/** Index after the longest town that begins at `index`; `index` when there is none. */
const townEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  let best = index
  let at = index
  for (let words = 0; words < LONGEST_ENTRY; words++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word' || !isFree(board, at) || (at > index && token.lineStart)) break
    at = hyphenEnd(tokens, at + 1)
    if (isTown(phraseOf(tokens, index, at))) best = at
  }
  return best
}

/** Beside another name, a title or a role the word is somebody's name. */
const isOfPerson = (board: Board, known: KnownNames, first: number, next: number): boolean => {
  const { tokens } = board.paragraph
  const before = tokenAt(tokens, first - 1)
  const after = tokenAt(tokens, next)
  if (isNameWord(after) && !after.lineStart) return true
  const named = isNameWord(before) && !isOrdinaryWord(before.lower)
  if (named && !tokenAt(tokens, first).lineStart) return true
  if (isTitle(before.lower) || isRoleWord(before.lower) || before.text === '.') return true
  return isKnownPerson(known, bare(tokenAt(tokens, first)))
}

/** Why the words around it make a place of it; null where nothing does. */
const cue = (board: Board, first: number, next: number): string | null => {
  const { tokens } = board.paragraph
  const { lower } = tokenAt(tokens, first - 1)
  if (lower === 'of' && OF_PERSON.test(tokenAt(tokens, first - 2).lower)) return null
  if (BEFORE.test(lower)) return `“${lower}” stands before the name of a town`
  if (/^(?:,|and|or|и|или|–|—)$/.test(lower) && board.takenBy[first - 2] === 'place')
    return 'The name of a town goes on a list of places'
  if (tokenAt(tokens, next).text === ',' && board.takenBy[next + 1] === 'place')
    return 'What the town lies in stands behind its name'
  return next - first > 1 && /[\s-]/.test(phraseOf(tokens, first, next))
    ? 'The name stands in the list of towns'
    : null
}

/** Towns that are known, but whose names many people bear. */
export const findTowns = (board: Board, known: KnownNames): void => {
  let from = 0
  for (const i of wordsOf(board.paragraph, CAPITALS)) {
    if (i < from || !isFree(board, i)) continue
    const next = townEnd(board, i)
    if (next === i) continue
    const reason = isOfPerson(board, known, i, next) ? null : cue(board, i, next)
    if (reason !== null) putPlace(board, townPlace, i, next, { reason, sure: false })
    from = next
  }
}
