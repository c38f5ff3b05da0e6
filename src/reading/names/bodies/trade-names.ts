import type { Sentence } from '../../analysis/sentences.ts'
import { wordSet } from '../../lexicon/words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnBody } from '../known.ts'
import { CAPITAL_WORDS, sentenceOf, wordsOf } from '../word-kinds.ts'
import { isMadeOfWords } from './body-context.ts'
import { putBody } from './body-put.ts'

export const tradeBody: RuleCard = {
  name: 'body-trade',
  version: 1,
  reads:
    'Names that end in a trade, in the title of a newspaper or in partners, and names of ordinary words that speak.',
  examples: {
    mustRead: [
      { text: 'The guards came from Orlo Shield Security.', reads: ['Orlo Shield Security'] },
      { text: 'Besk Valley Mining denied it.', reads: ['Besk Valley Mining'] },
      { text: 'He edits the Besk Sentinel, a weekly.', reads: ['Besk Sentinel'] },
      { text: 'Tamen Orlo & Partners wrote back.', reads: ['Tamen Orlo & Partners'] },
      { text: 'BESKA & DOLIN ADVOCATES', reads: ['BESKA & DOLIN ADVOCATES'] },
      { text: 'Open Shores says eight men died.', reads: ['Open Shores'] },
      { text: 'Questions put for Open Shores', reads: ['Open Shores'] },
    ],
    mustNotRead: [
      'The Law on National Security was amended.',
      'He worked in Mining and Energy.',
      'They saw the Morning Star rise.',
      'Many Roads were closed.',
      'On Monday Morning he left for Good Friday prayers.',
    ],
  },
}

/** Nouns of a trade at the end of a company's name. */
const TRADES = wordSet(`
mining minerals cement steel metals energy petroleum oil gas power electric holdings holding enterprises logistics construction constructions
builders contractors developers developments properties estates plantations tea sugar cotton coffee cocoa rubber palm foods beverages breweries textiles
garments apparel motors shipping fisheries marine maritime airlines aviation telecom telecommunications communications investments ventures trading traders
transport transporters haulage insurance timber farms agro ranches studios productions publishing publishers technologies systems solutions security
guarding gold copper lithium diamonds resources hotels resorts pharmaceuticals chemicals fertilisers fertilizers packaging supplies exports importers
manufacturers engineering consultants advocates attorneys solicitors mills quarries outfitters recruiters manpower staffing seafood agri capital finance`)
/** These close a phrase of the state or the law as often: "National Security", "Renewable Energy". */
const NO_NAME =
  /^(?:national|state|social|public|homeland|food|human|international|regional|internal|new|renewable|nuclear|solar|clean|health|job|cyber|collective|local|natural|water|foreign|domestic|illegal|first|good|morning|royal|federal|central|high|the|of|on|and|for|in|at|by|with|no|any|all|our|their|his|her|ministry|department|law)$/
/** Titles of newspapers. */
const PAPERS = wordSet(`
sentinel mirror star observer standard nation guardian telegraph express examiner inquirer enquirer register argus beacon echo globe journal record
review citizen monitor leader advocate banner pioneer messenger newsletter insider reporter telegram herald tribune independent witness sun eagle
clarion digest dispatch advertiser sketch bugle wire ledger`)
const PARTNERS =
  /^(?:partners|associates|advocates|attorneys|sons|brothers|bros|co|company|solicitors|daughters)$/
/** What bodies do that say something: behind a name of ordinary words. */
const SPEAKS =
  /^(?:said|says|demands?|demanded|urged|urges|called|calls|documented|counted|asked|asks|represents|argues|argued|denies|denied|considers|considered|believes|notes|noted|condemned|condemns|appealed|announced|estimates|estimated|warned|warns|insists|insisted|wants|recommends|recommended|verified|interviewed|filed|petitioned|claims|claimed)$/
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|good)$/
const MOST_WORDS = 5

const isPart = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  return token.kind === 'word' && isCapitalised(token) && isFree(board, index)
}

/** Where the capitals that end before `last` begin, without the words that only open a sentence. */
const startOf = (board: Board, last: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = last
  while (first > floor && last - first < MOST_WORDS && !tokenAt(tokens, first).lineStart) {
    if (isPart(board, first - 1)) first--
    else if (tokenAt(tokens, first - 1).text === '&' && isPart(board, first - 2)) first -= 2
    else break
  }
  while (first < last && OPENS.test(tokenAt(tokens, first).lower)) first++
  return first
}

const OPENS =
  /^(?:the|a|an|in|at|on|by|but|and|for|from|as|when|after|while|if|our|their|his|her|its|to|since|yesterday|today)$/

const put = (
  board: Board,
  known: KnownNames,
  first: number,
  next: number,
  reason: string,
): number => {
  putBody(board, tradeBody, first, next, null, reason)
  learnBody(known, board, first, next)
  return next
}

/** "Orlo Shield Security", "Tamen Orlo & Partners", "the Besk Sentinel". */
const endingAt = (board: Board, known: KnownNames, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  const { lower, text } = tokenAt(tokens, index)
  const last = lower.replace(/['’]s$/, '')
  if (isPart(board, index + 1) && !tokenAt(tokens, index + 1).lineStart) return
  const first = startOf(board, index, sentence.first)
  if (first === index) return
  const joined = tokens.slice(first, index).some((t) => t.text === '&')
  if (joined && PARTNERS.test(last))
    put(board, known, first, index + 1, `“${text}” closes a firm’s name`)
  else if (TRADES.has(last) && !NO_NAME.test(tokenAt(tokens, index - 1).lower))
    tradeAt(board, known, first, index)
  else if (PAPERS.has(last) && tokenAt(tokens, first - 1).lower === 'the' && index - first < 3)
    paperAt(board, known, first, index)
}

const tradeAt = (board: Board, known: KnownNames, first: number, index: number): void => {
  const { tokens } = board.paragraph
  if (/^(?:of|on)$/.test(tokenAt(tokens, first - 1).lower) && index - first < 2) {
    if (/^(?:minister|ministry|law|committee|department)$/.test(tokenAt(tokens, first - 2).lower))
      return
  }
  put(board, known, first, index + 1, `“${tokenAt(tokens, index).text}” is a trade`)
  if (index - first > 1) learnBody(known, board, first, index)
}

const paperAt = (board: Board, known: KnownNames, first: number, index: number): void => {
  const { tokens } = board.paragraph
  const before = tokenAt(tokens, index - 1).lower
  if (
    /^(?:morning|evening|north|pole|red|polar|movie|rock|foot|eastern|military|criminal|medical|human)$/.test(
      before,
    )
  )
    return
  put(board, known, first, index + 1, `“${tokenAt(tokens, index).text}” is the title of a paper`)
}

/** "Open Shores says": words that name nobody, and speak; "for Open Shores" at the end of a line. */
const speakerAt = (board: Board, known: KnownNames, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  if (index > sentence.first && isCapitalised(tokenAt(tokens, index - 1))) return index
  let end = index
  while (end < sentence.next && end - index < MOST_WORDS && isPart(board, end)) end++
  const first = OPENS.test(tokenAt(tokens, index).lower) ? index + 1 : index
  if (end - first < 2 || !isMadeOfWords(board, first, end)) return index
  for (let i = first; i < end; i++) if (CALENDAR.test(tokenAt(tokens, i).lower)) return index
  const after = tokenAt(tokens, end)
  const before = tokenAt(tokens, index - 1)
  const addressed =
    (before.lower === 'for' ||
      (before.text === ':' && /^to$/i.test(tokenAt(tokens, index - 2).text))) &&
    (end >= sentence.next || after.lineStart || /^[,.]$/.test(after.text))
  if (SPEAKS.test(after.lower))
    return put(board, known, first, end, `It is said to have “${after.text}”`)
  return addressed && end >= sentence.next
    ? put(board, known, first, end, 'Somebody speaks for it or writes to it')
    : index
}

/** Companies by trade, papers by title, firms by partners, and names of ordinary words that speak. */
export const findTradeNames = (board: Board, known: KnownNames): void => {
  const { paragraph } = board
  const { tokens } = paragraph
  let from = 0
  for (const i of wordsOf(paragraph, CAPITAL_WORDS)) {
    if (i < from || !isFree(board, i)) continue
    const sentence = sentenceOf(paragraph, i)
    if (!sentence.titleCase) from = speakerAt(board, known, sentence, i)
    if (from > i) continue
    const large = /^\p{Lu}+$/u.test(tokenAt(tokens, i).text)
    if (large && !tokens.slice(sentence.first, i).some((t) => t.text === '&')) continue
    endingAt(board, known, sentence, i)
  }
}
