import type { Sentence } from '../../analysis/sentences.ts'
import {
  endsFacility,
  isFacilityCode,
  isFacilityHead,
  isFacilityHeadRu,
  isFacilityModifier,
  makesFacility,
} from '../../lexicon/facility-words.ts'
import type { RuleCard } from '../../rule.ts'
import { isDash, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isHyphen } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { placeNameStart } from './place-name.ts'
import { putPlace } from './put-place.ts'

export const facilityPlace: RuleCard = {
  name: 'place-facility',
  version: 1,
  reads: 'A prison, colony, camp or checkpoint by its name, its number or its letters and number.',
  examples: {
    mustRead: [
      { text: 'Held in Besk Orlo prison and in SIZO-1.', reads: ['Besk Orlo prison', 'SIZO-1'] },
      {
        text: 'Moved from Besk pre-trial detention centre to penal colony No. 3/1.',
        reads: ['Besk pre-trial detention centre', 'penal colony No. 3/1'],
      },
      {
        text: 'Этапирован из СИЗО-5 в исправительную колонию № 2.',
        reads: ['СИЗО-5', 'колонию № 2'],
      },
      { text: 'Сидит в ИК-4 и в колонии ЛА-155/18.', reads: ['ИК-4', 'ЛА-155/18'] },
    ],
    mustNotRead: [
      'He went to prison for 5 years.',
      'Он отбыл в колонии 3 года.',
      'the UK-2 route map',
    ],
  },
}

const mark = (board: Board, first: number, next: number, role: string): void =>
  putPlace(board, facilityPlace, first, next, {
    role,
    reason: `“${role}” names a place where people are held or stopped`,
    sure: true,
  })

/** Index after "3", "3/1", "155/18", "2-A"; `index` when no number stands there. */
const numberEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index).kind !== 'number') return index
  let end = index + 1
  while (
    /^[/-]$/.test(tokenAt(tokens, end).text) &&
    tokenAt(tokens, end).glued &&
    tokenAt(tokens, end + 1).glued &&
    /^(?:\d+|\p{Lu})$/u.test(tokenAt(tokens, end + 1).text)
  )
    end += 2
  return end
}

/** Index after "No. 5", «№ 5», "#5"; `index` when none stands there. */
const numberedEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const sign = tokenAt(tokens, index)
  let at = index
  if (/^[№#]$/.test(sign.text)) at++
  else if (/^(?:no|nr|n|number|номер)$/.test(sign.lower)) {
    at++
    if (tokenAt(tokens, at).text === '.') at++
  } else return index
  const end = numberEnd(board, at)
  return end > at ? end : index
}

/** "SIZO-1", «ИК-4», "LA-155/18". */
const codeEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (!isFacilityCode(tokenAt(tokens, index).text)) return index
  const numbered = numberedEnd(board, index + 1)
  if (numbered > index + 1) return numbered
  const joined = isHyphen(tokenAt(tokens, index + 1)) || isDash(tokenAt(tokens, index + 1))
  if (!joined || !tokenAt(tokens, index + 1).glued) return index
  const end = numberEnd(board, index + 2)
  return end > index + 2 ? end : index
}

/** Where the words "pre-trial", "women's", "penal" before the head begin. */
const modifiersStart = (board: Board, head: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first > floor) {
    if (isFacilityModifier(tokenAt(tokens, first - 1).lower)) first--
    else if (
      isHyphen(tokenAt(tokens, first - 1)) &&
      isFacilityModifier(tokenAt(tokens, first - 2).lower)
    )
      first -= 2
    else break
  }
  return first
}

const isHead = (board: Board, index: number, modified: number): boolean => {
  const { lower } = tokenAt(board.paragraph.tokens, index)
  if (isFacilityHead(lower)) return true
  if (!endsFacility(lower)) return false
  for (let i = modified; i < index; i++)
    if (makesFacility(tokenAt(board.paragraph.tokens, i).lower)) return true
  return false
}

const english = (board: Board, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const modified = modifiersStart(board, index, sentence.first)
  if (!isHead(board, index, modified)) return
  const numbered = numberedEnd(board, index + 1)
  const code = codeEnd(board, index + 1)
  const end = Math.max(numbered, code, index + 1)
  const start = placeNameStart(board, modified, sentence.first)
  if (start < modified || end > index + 1) {
    const first = tokenAt(tokens, start).lower === 'the' ? start + 1 : start
    mark(board, first, end, tokenAt(tokens, index).lower)
  }
}

/** Russian heads want a number: «колонии № 2»; by name they are read like villages. */
const russian = (board: Board, index: number): void => {
  if (!isFacilityHeadRu(tokenAt(board.paragraph.tokens, index).lower)) return
  const end = numberedEnd(board, index + 1)
  if (end > index + 1) mark(board, index, end, tokenAt(board.paragraph.tokens, index).lower)
}

const FACILITIES = wordKind(
  ({ kind, text, lower }) =>
    kind === 'word' &&
    (isFacilityCode(text) ||
      isFacilityHead(lower) ||
      endsFacility(lower) ||
      isFacilityHeadRu(lower)),
)

/** Prisons, camps and the like that a name or a number tells apart. */
export const findFacilities = (board: Board): void => {
  const { paragraph } = board
  for (const i of wordsOf(paragraph, FACILITIES)) {
    if (!isFree(board, i)) continue
    const code = codeEnd(board, i)
    if (code > i) {
      mark(board, i, code, tokenAt(paragraph.tokens, i).text)
      continue
    }
    english(board, sentenceOf(paragraph, i), i)
    russian(board, i)
  }
}
