import type { Sentence } from '../../analysis/sentences.ts'
import { isRoleWord } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnBody } from '../known.ts'
import { CAPITALS, sentenceOf, wordsOf } from '../word-kinds.ts'
import { holdsPersonWord } from './body-context.ts'
import { putBody } from './body-put.ts'
import { capitalRunEnd } from './numbers.ts'

export const titledBody: RuleCard = {
  name: 'body-said-what',
  version: 1,
  reads: 'A name without quotation marks right after newspaper, news agency, portal, издание ….',
  examples: {
    mustRead: [
      { text: 'The news agency Steppe Orlo cited an officer.', reads: ['Steppe Orlo'] },
      { text: 'The editors of the newspaper Valley Besk came.', reads: ['Valley Besk'] },
      { text: 'Издание Степной Курьер опубликовало список.', reads: ['Издание Степной Курьер'] },
      { text: 'Sisters for Justice filed the claim.', reads: ['Sisters for Justice'] },
      { text: 'Об этом пишет портал Orlo.', reads: ['портал Orlo'] },
    ],
    mustNotRead: [
      'The newspaper editor Besk Orlan came.',
      'In the newspaper Nurlan Beskov was named.',
      'В газете Орланов прочёл список.',
      'The company in Besk closed.',
      'They asked the judges for Justice.',
    ],
  },
}

const ENGLISH =
  /^(?:newspaper|magazine|portal|outlet|website|channel|broadcaster|station|agency|contractor|company|firm|ngo|charity|newsroom)$/
/** These are a body's only by the word before them: "the rights group Open Eye". */
const GROUP =
  /^(?:group|organisation|organization|movement|network|initiative|fund|foundation|project|party|militia)$/
const GROUP_OF =
  /^(?:rights|advocacy|opposition|armed|monitoring|aid|relief|militant|rebel|watchdog|charitable|legal|based|youth|women's|media|environmental|volunteer|nationalist|banned|local|international)$/
const RUSSIAN =
  /^(?:издани(?:е|я|ю|ем)|газет(?:а|ы|у|ой)|портал(?:а|у|ом)?|телеканал(?:а|у|ом)?|канал(?:а|у|ом)?|журнал(?:а|у|ом)?|радио|агентств(?:о|а|у|ом)|информагентств(?:о|а|у|ом)|радиостанци(?:я|и|ю|ей)|компани(?:я|и|ю|ей)|фирм(?:а|ы|у|ой)|сайт(?:а|у|ом)?|нпо)$/

const read = (board: Board, known: KnownNames, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const head = tokenAt(tokens, index)
  const cyrillic = RUSSIAN.test(head.lower)
  const group = GROUP.test(head.lower) && GROUP_OF.test(tokenAt(tokens, index - 1).lower)
  if (!cyrillic && !group && !ENGLISH.test(head.lower)) return
  if (!cyrillic && isCapitalised(head) && head.text !== 'NGO') return
  const first = index + 1
  const end = capitalRunEnd(board, first, sentence.next)
  if (end === first || tokenAt(tokens, first).lineStart) return
  const written = tokenAt(tokens, first)
  if (isRoleWord(written.lower) || holdsPersonWord(board, first, end)) return
  // A web address is read whole elsewhere.
  const address = tokenAt(tokens, end).text === '.' && tokenAt(tokens, end + 1).glued
  if (written.text.length < 3 || address) return
  putBody(
    board,
    titledBody,
    cyrillic ? index : first,
    end,
    head.lower,
    `“${head.text}” stands before the name`,
  )
  learnBody(known, board, first, end)
}

const CAUSES =
  /^(?:Justice|Freedom|Peace|Democracy|Change|Truth|Dignity|Equality|Life|Accountability|Reform|Unity|Progress|Rights|Hope)$/

/** "Sisters for Justice": people, and what they stand for. */
const cause = (board: Board, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index).text !== 'for' || index === sentence.first) return
  if (!CAUSES.test(tokenAt(tokens, index + 1).text) || !isFree(board, index + 1)) return
  const people = tokenAt(tokens, index - 1)
  if (
    !isCapitalised(people) ||
    !/s$|^(?:Women|Men|Youth|People|Parents|Children)$/.test(people.text)
  )
    return
  if (!isFree(board, index - 1)) return
  const before = index - 2
  const longer =
    before >= sentence.first && isCapitalised(tokenAt(tokens, before)) && isFree(board, before)
  const first = longer && !/^(?:The|In|By)$/.test(tokenAt(tokens, before).text) ? before : index - 1
  putBody(board, titledBody, first, index + 2, null, 'People, and the cause they stand for')
}

/** Media and companies that the word before says they are. */
export const findTitledNames = (board: Board, known: KnownNames): void => {
  const { paragraph } = board
  for (const named of wordsOf(paragraph, CAPITALS)) {
    const i = named - 1
    const sentence = sentenceOf(paragraph, named)
    if (sentence.titleCase || i < sentence.first) continue
    if (tokenAt(paragraph.tokens, i).kind !== 'word' || !isFree(board, i)) continue
    cause(board, sentence, i)
    read(board, known, sentence, i)
  }
}
