import type { Sentence } from '../../analysis/sentences.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { type KnownNames, learnBody } from '../known.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { capitalRunEnd } from './numbers.ts'
import { afterQuotedName } from './quotes.ts'

export const companyBody: RuleCard = {
  name: 'body-company',
  version: 1,
  reads: 'A company by the letters of its legal form, and a plant or mill by what it makes.',
  examples: {
    mustRead: [
      { text: 'They worked for LLP “Besk Drilling”.', reads: ['LLP “Besk Drilling”'] },
      { text: 'Besk Drilling LLP denied the debt.', reads: ['Besk Drilling LLP'] },
      { text: 'Guards of JSC Orlo Cement came.', reads: ['JSC Orlo Cement'] },
      { text: 'The Tamen brick plant closed.', reads: ['Tamen brick plant'] },
      { text: 'ООО Тамен Строй не ответило.', reads: ['ООО Тамен Строй'] },
    ],
    mustNotRead: [
      'An LLP is a kind of company.',
      'The brick plant closed.',
      'ООО не ответило.',
      'They built a power plant.',
    ],
  },
}

const FORM_BEFORE =
  /^(?:LLP|LLC|JSC|CJSC|OJSC|PJSC|GmbH|ООО|ОАО|ЗАО|ПАО|АО|ТОО|ОсОО|АНО|ФГУП|МУП|ГУП|РОО|МОО|НАО|КГУ|ГКП|PT|CV|SIA|UAB|OÜ|TOO|OOO|КНП|ФОП|ТОВ|ПрАТ|ЧУП|УП|СПК|НПО|НКО|АНКО|АТ|ДП|ЧАО|ОДО|КФХ|СП|МКК|ЧОП|ЧОО|ТСЖ|ЖСК|ГБУ|ГБУЗ|МБОУ|ФКУ|ФГБУ)$/
const FORM_AFTER =
  /^(?:LLP|LLC|JSC|CJSC|OJSC|PJSC|Ltd|Limited|Inc|Corp|GmbH|PLC|Plc|plc|AG|SA|SpA|NV|BV|Pty|Pte|Sdn|Bhd|Tbk|SARL|Sarl|SRL|SAS|Kft|Oy|AB|ApS|Ltda|Srl|Pvt|LP|EOOD|DOO|AO)$/
const MAKES =
  /^(?:brick|cement|steel|iron|metal|metallurgical|chemical|coal|gold|silver|copper|lead|zinc|tyre|tire|rubber|glass|textile|cotton|silk|sugar|flour|meat|dairy|milk|bread|car|tractor|bus|machine|oil|gas|aluminium|aluminum|uranium|power|thermal|nuclear|hydroelectric|fish|timber|paper|furniture|sewing|garment|shoe|clothing|tobacco|wine|vodka|processing|refining|treatment|water|waste|concrete|ferroalloy|phosphate|fertiliser|fertilizer|poultry|canning|food|building|materials|asphalt|cable|arms|ammunition|shipbuilding|aircraft|heating|carpet|porcelain|salt|tea|cannery)$/
const PLANT =
  /^(?:plant|plants|factory|mill|mine|refinery|smelter|cannery|brewery|bakery|foundry|works|sawmill|distillery)$/
const MOST_MAKES = 3

/** "LLP “Besk Drilling”", "JSC Orlo Cement". */
const afterForm = (board: Board, known: KnownNames, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const quoted = afterQuotedName(board, index + 1)
  const end = quoted ?? capitalRunEnd(board, index + 1, sentence.next)
  if (end <= index + 1 || tokenAt(tokens, index + 1).lineStart) return index
  const first = quoted === null ? index + 1 : index + 2
  const past = quoted === null ? end : end - 1
  const form = tokenAt(tokens, index).text
  putBody(board, companyBody, index, end, null, `“${form}” stands before the name`)
  learnBody(known, board, first, past)
  return end
}

/** Where the capitals right before `index` begin; `index` when none stand there. */
const capitalsBefore = (board: Board, index: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = index
  while (first - 1 >= floor && index - first < 5) {
    const token = tokenAt(tokens, first - 1)
    const capital = token.kind === 'word' && isCapitalised(token) && isFree(board, first - 1)
    if (capital && !tokenAt(tokens, first).lineStart) first--
    else if (token.text === '&' && first < index) first--
    else break
  }
  while (
    first < index &&
    /^(?:the|a|an|in|at|of|and|but|&|by|our|his)$/.test(tokenAt(tokens, first).lower)
  )
    first++
  return first
}

/** "Besk Drilling LLP", "Tamen Mining, Inc". */
const beforeForm = (board: Board, known: KnownNames, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const last = tokenAt(tokens, index - 1).text === ',' ? index - 1 : index
  const first = capitalsBefore(board, last, sentence.first)
  if (first === last) return index
  const form = tokenAt(tokens, index).text
  putBody(board, companyBody, first, index + 1, null, `“${form}” stands after the name`)
  learnBody(known, board, first, last)
  return index + 1
}

/** "Tamen brick plant": a name, what is made, and the word for the works. */
const plant = (board: Board, sentence: Sentence, index: number): void => {
  const { tokens } = board.paragraph
  let made = index
  while (
    made - 1 > sentence.first &&
    index - made < MOST_MAKES &&
    (MAKES.test(tokenAt(tokens, made - 1).text) || tokenAt(tokens, made - 1).text === '-')
  )
    made--
  if (made === index) return
  const first = capitalsBefore(board, made, sentence.first)
  if (first === made) return
  const only = tokenAt(tokens, first)
  if (
    first === sentence.first &&
    made - first === 1 &&
    /^(?:this|that|another|one|no|every|each|some|old|new)$/.test(only.lower)
  )
    return
  putBody(
    board,
    companyBody,
    first,
    index + 1,
    null,
    `“${tokenAt(tokens, index).text}” names works`,
  )
}

const FORMS = wordKind(
  ({ kind, text }) =>
    kind === 'word' && (PLANT.test(text) || FORM_AFTER.test(text) || FORM_BEFORE.test(text)),
)

/** Companies by their legal form, plants by their trade. */
export const findCompanies = (board: Board, known: KnownNames): void => {
  const { paragraph } = board
  for (const i of wordsOf(paragraph, FORMS)) {
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(paragraph, i)
    const token = tokenAt(paragraph.tokens, i)
    if (!isCapitalised(token)) {
      if (PLANT.test(token.text)) plant(board, sentence, i)
      continue
    }
    if (FORM_AFTER.test(token.text) && i > sentence.first) {
      if (beforeForm(board, known, sentence, i) > i) continue
    }
    if (!FORM_BEFORE.test(token.text)) continue
    if (hasFamilyEnding(tokenAt(paragraph.tokens, i + 1).lower)) continue
    afterForm(board, known, sentence, i)
  }
}
