import type { Sentence } from '../../analysis/sentences.ts'
import { wordTable } from '../../lexicon/words.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { looksLikeName } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { capitalRunEnd } from './numbers.ts'

export const officeBody: RuleCard = {
  name: 'body-office',
  version: 1,
  reads: 'An office that acts under its own title: the Ombudsman, the General Prosecutor.',
  examples: {
    mustRead: [
      { text: 'She complained to the Ombudsman.', reads: ['Ombudsman'] },
      { text: 'The human rights ombudsman found bruises.', reads: ['human rights ombudsman'] },
      { text: 'The General Prosecutor has not replied.', reads: ['General Prosecutor'] },
      {
        text: 'He wrote to the Prosecutor General of the Besk Republic.',
        reads: ['Prosecutor General of the Besk Republic'],
      },
    ],
    mustNotRead: [
      'Ombudsman Besk Orlan came.',
      'The prosecutor asked for nine years.',
      'General Prosecutor Besk Orlan came.',
    ],
  },
}

const OMBUDSMAN = /^(?:ombudsman|ombudsperson|ombudswoman)$/
/** Words that make an office of the last, each with a capital: "General Prosecutor". */
const TITLES: Readonly<Record<string, RegExp>> = wordTable({
  prosecutor: /^(?:General|Chief|Supreme|State|Public|Federal|Republican|Military)$/,
  procurator: /^(?:General|Chief|Supreme)$/,
  general: /^(?:Prosecutor|Attorney|Procurator|Solicitor)$/,
  defender: /^(?:Public|Human|People's|People’s|Rights)$/,
  commissioner: /^(?:Rights|High|Children's|Children’s|Presidential)$/,
  rapporteur: /^(?:Special)$/,
})
const OFFICES = wordKind(
  ({ kind, lower }) => kind === 'word' && (OMBUDSMAN.test(lower) || TITLES[lower] !== undefined),
)
const QUALIFIER =
  /^(?:human|rights|children's|prison|prisons|police|military|national|federal|regional|state|child|women's|parliamentary|presidential|local|business)$/

/** "of the Besk Republic", "for Human Rights" after the office. */
const tailEnd = (board: Board, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  if (!/^(?:of|for)$/.test(tokenAt(tokens, index).text)) return index
  const first = tokenAt(tokens, index + 1).text === 'the' ? index + 2 : index + 1
  const end = capitalRunEnd(board, first, sentence.next)
  return end > first ? end : index
}

const startOf = (board: Board, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const { lower } = tokenAt(tokens, index)
  if (!OMBUDSMAN.test(lower)) {
    const made = TITLES[lower]?.test(tokenAt(tokens, index - 1).text) === true
    return made && index > sentence.first && isCapitalised(tokenAt(tokens, index)) ? index - 1 : -1
  }
  let first = index
  while (
    first > sentence.first &&
    isFree(board, first - 1) &&
    QUALIFIER.test(tokenAt(tokens, first - 1).lower)
  )
    first--
  return first
}

/** Offices by title, where no name of a person follows: then the words tell that person's part. */
export const findOffices = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, OFFICES)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(board.paragraph, i)
    const first = startOf(board, sentence, i)
    if (first < 0 || !isFree(board, first)) continue
    if (looksLikeName(tokenAt(tokens, i + 1))) continue
    const next = tailEnd(board, sentence, i + 1)
    putBody(board, officeBody, first, next, token.lower, `“${token.text}” names an office`)
  }
}
