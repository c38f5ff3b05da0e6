import type { Sentence } from '../../analysis/sentences.ts'
import { isRoleWord } from '../../lexicon/role-words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnBody } from '../known.ts'
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
      { text: 'Об этом пишет портал Orlo.', reads: ['портал Orlo'] },
    ],
    mustNotRead: [
      'The newspaper editor Besk Orlan came.',
      'In the newspaper Nurlan Beskov was named.',
      'В газете Орланов прочёл список.',
      'The company in Besk closed.',
    ],
  },
}

const ENGLISH =
  /^(?:newspaper|magazine|portal|outlet|website|channel|broadcaster|station|agency|contractor|company|firm|ngo|charity|newsroom)$/
const RUSSIAN =
  /^(?:издани(?:е|я|ю|ем)|газет(?:а|ы|у|ой)|портал(?:а|у|ом)?|телеканал(?:а|у|ом)?|агентств(?:о|а|у|ом)|информагентств(?:о|а|у|ом)|радиостанци(?:я|и|ю|ей)|компани(?:я|и|ю|ей)|фирм(?:а|ы|у|ой)|сайт(?:а|у|ом)?|нпо)$/

const read = (board: Board, known: KnownNames, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const head = tokenAt(tokens, index)
  const cyrillic = RUSSIAN.test(head.lower)
  if (!cyrillic && !ENGLISH.test(head.lower)) return
  if (!cyrillic && isCapitalised(head)) return
  const first = index + 1
  const end = capitalRunEnd(board, first, sentence.next)
  if (end === first || tokenAt(tokens, first).lineStart) return
  const written = tokenAt(tokens, first)
  if (isRoleWord(written.lower) || holdsPersonWord(board, first, end)) return
  if (written.text.length < 3) return
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

/** Media and companies that the word before says they are. */
export const findTitledNames = (board: Board, known: KnownNames): void => {
  for (const sentence of board.paragraph.sentences) {
    if (sentence.titleCase) continue
    for (let i = sentence.first; i + 1 < sentence.next; i++) {
      if (board.paragraph.tokens[i]?.kind !== 'word' || !isFree(board, i)) continue
      if (isCapitalised(tokenAt(board.paragraph.tokens, i + 1))) read(board, known, sentence, i)
    }
  }
}
