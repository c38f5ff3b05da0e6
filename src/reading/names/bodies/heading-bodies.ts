import type { Sentence } from '../../analysis/sentences.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { putBody } from './body-put.ts'
import { numberedEnd, ordinalStart } from './numbers.ts'

export const headingBody: RuleCard = {
  name: 'body-heading',
  version: 1,
  reads: 'A body in a letterhead, an address or a title line, where every word has a capital.',
  examples: {
    mustRead: [
      {
        text: 'IN THE FAMILY AND LAND COURT AT BESK\nPetition',
        reads: ['FAMILY AND LAND COURT'],
      },
      {
        text: 'Press Service of the Main Department of Internal Affairs of Besk Region',
        reads: ['Main Department of Internal Affairs of Besk Region'],
      },
      { text: 'STEPPE MONITORING MISSION\n\nVisit of May', reads: ['STEPPE MONITORING MISSION'] },
    ],
    mustNotRead: [
      'COURT DIARY',
      'Police Storm Village Near Besk After Night Of Shelling',
      'OUR MISSION',
    ],
  },
}

/** Nouns that end a body's name, or are followed by what it is of. */
const HEAD =
  /^(?:ministry|department|directorate|commission|committee|subcommittee|court|tribunal|office|agency|authority|bureau|service|services|council|assembly|parliament|senate|secretariat|mission|embassy|consulate|inspectorate|ombudsman|ombudsperson|prosecutor's|university|institute|academy|hospital|association|union|federation|confederation|alliance|coalition|network|forum|foundation|fund|trust|centre|center|society|league|congress|organisation|organization|institution|initiative|observatory|administration|prefecture|municipality|collegium|chamber|corporation|company|bank|board|registry|police|gendarmerie|brigade|battalion|regiment|command|headquarters|unit|newswire|party|movement|diocese|delegation|front|clinic|school|college|ombudsman's|radio|presidency|cabinet|government)$/

/** Where a name cannot have begun before. */
const STOPS =
  /^(?:in|the|a|an|at|to|from|by|before|with|on|no|our|this|that|re|of|for|against|press|and|between|petition|statement|letter|report|communique|case|subject|attention|through|under|about|into|your|their|its|his|her|new|near)$/
const OF = /^(?:of|for|on|against)$/
const INNER = /^(?:of|for|on|against|to|the|and|all)$/
const MOST = 10

const isCapital = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  return token.kind === 'word' && isCapitalised(token) && !isCyrillic(token) && isFree(board, index)
}

const isName = (board: Board, index: number): boolean =>
  isCapital(board, index) && !STOPS.test(tokenAt(board.paragraph.tokens, index).lower)

const isHead = (board: Board, index: number): boolean =>
  HEAD.test(tokenAt(board.paragraph.tokens, index).lower.replace(/^prosecutor$/, 'prosecutors'))

/** Where the words before the head begin: "Family and Land", "High Criminal". */
const startOf = (board: Board, sentence: Sentence, head: number): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first - 1 >= sentence.first && head - first < MOST && !tokenAt(tokens, first).lineStart) {
    const before = tokenAt(tokens, first - 1)
    if (isName(board, first - 1) && !isHead(board, first - 1)) first--
    else if (before.lower === 'and' && isName(board, first - 2) && !isHead(board, first - 2))
      first -= 2
    else if (/^['’]$/.test(before.text) && before.glued && isName(board, first - 2)) first -= 2
    else if (before.text === '-' && before.glued && isName(board, first - 2)) first -= 2
    else if (/^(?:prosecutor's|police)$/.test(before.lower) && isCapital(board, first - 1)) first--
    else break
  }
  return ordinalStart(board, first, sentence.first)
}

/** "Housing and Land": the list of what it is of goes on. */
const isAndName = (board: Board, index: number): boolean =>
  tokenAt(board.paragraph.tokens, index).lower === 'and' &&
  isName(board, index + 1) &&
  !isHead(board, index + 1)

/** Index after "of Internal Affairs of Besk", where the words go on in capitals. */
const endOf = (board: Board, sentence: Sentence, head: number): number => {
  const { tokens } = board.paragraph
  let end = head + 1
  while (end < sentence.next && end - head < MOST && OF.test(tokenAt(tokens, end).lower)) {
    let at = end + 1
    while (INNER.test(tokenAt(tokens, at).lower) && at - end < 3) at++
    if (!isName(board, at) || tokenAt(tokens, at).lineStart) break
    while (isName(board, at) || isAndName(board, at)) at++
    end = at
  }
  return numberedEnd(board, end)
}

/** "Press Service of the Ministry": the ministry is named. */
const isPress = (board: Board, index: number): boolean =>
  /^(?:press|media|information)$/.test(tokenAt(board.paragraph.tokens, index - 1).lower)

/** Bodies in lines that are all capitals or whose every word has one. */
export const findHeadingBodies = (board: Board, sentence: Sentence): void => {
  const { tokens } = board.paragraph
  for (let i = sentence.first; i < sentence.next; i++) {
    if (!isCapital(board, i) || !isHead(board, i) || isPress(board, i)) continue
    const next = endOf(board, sentence, i)
    // "Committee Condemns": a capital behind the noun makes a headline of it.
    if (
      next === i + 1 &&
      isCapital(board, next) &&
      !tokenAt(tokens, next).lineStart &&
      isName(board, next)
    )
      continue
    const first = startOf(board, sentence, i)
    if (next - first < 2) continue
    const head = tokenAt(tokens, i)
    putBody(board, headingBody, first, next, head.lower, `“${head.text}” ends a name in a heading`)
    i = next - 1
  }
}
