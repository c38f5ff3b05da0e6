import type { Sentence } from '../../analysis/sentences.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isPlaceAdjectiveRu, isPlaceTypeAfterRu } from '../../lexicon/place-types.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { looksLikeName } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'

export const officeBodyRu: RuleCard = {
  name: 'body-office-ru',
  version: 2,
  reads: 'A Russian office by its title: омбудсмен, уполномоченный по …, аппарат губернатора.',
  examples: {
    mustRead: [
      {
        text: 'Она обратилась в аппарат Уполномоченного по правам человека.',
        reads: ['аппарат Уполномоченного по правам человека'],
      },
      { text: 'Детский омбудсмен молчит.', reads: ['Детский омбудсмен'] },
      { text: 'Спецдокладчик ООН по пыткам ждёт.', reads: ['Спецдокладчик ООН по пыткам'] },
      {
        text: 'Специальный докладчик по вопросу о пытках ждёт.',
        reads: ['Специальный докладчик по вопросу о пытках'],
      },
      {
        text: 'Письмо ушло Офису Генерального прокурора и в аппарат Уполномоченного.',
        reads: ['Офису Генерального прокурора', 'аппарат Уполномоченного'],
      },
      { text: 'Аппарат губернатора не ответил.', reads: ['Аппарат губернатора'] },
    ],
    mustNotRead: [
      'Омбудсмен Беск Орлан приехал.',
      'Уполномоченный сотрудник ушёл.',
      'Аппарат сломался.',
      'Докладчик замолчал.',
    ],
  },
}

const ALONE = /^(?:омбудсмен|омбудсмена|омбудсмену|омбудсменом|омбудсмене|омбудсменка|омбудсменки)$/
const MANDATE =
  /^(?:уполномоченн(?:ый|ого|ому|ым|ом|ая|ой|ую)|спецдокладчик(?:а|у|ом|и|ов)?|докладчик(?:а|у|ом|и|ов)?|спецпредставител(?:ь|я|ю|ем))$/
const MODIFIER =
  /^(?:детск|финансов|специальн|региональн|федеральн|национальн|военн|бизнес|независим|чрезвычайн)/
const OFFICE =
  /^(?:аппарат(?:а|у|ом|е)?|офис(?:а|у|ом|е)?|институт(?:а|у|ом|е)?|бюро|канцеляри(?:я|и|ю|ей)|приемн(?:ая|ой|ую)|администраци(?:я|и|ю|ей)|пресс-служб(?:а|ы|у|ой|е))$/
const HOLDER =
  /^(?:губернатора|президента|акима|мэра|хокима|премьера|премьер-министра|спикера|главы|градоначальника|уполномоченного|омбудсмена)$/

/** Letters and capitals between the office and its subject: «ООН», «Олий Мажлиса», «при Президенте». */
const MOST_BETWEEN = 4

const isSubjectWord = (board: Board, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  return token.kind === 'word' && isCyrillic(token) && !isCapitalised(token)
}

const SUBJECT =
  /^(?:правам|вопросу|вопросам|защите|положению|свободе|пыткам|насилию|борьбе|делам|противодействию|правах|расизму|детям|предпринимателей)$/
const GENITIVE =
  /^(?:человека|ребенка|детей|женщин|предпринимателей|мигрантов|инвалидов|пытках|насилии|и|о|об|в|отношении|свобод|граждан|пыток|расизма|слова|мнений|убийствах|казнях|беженцев|коррупции|заключенных)$/
const MOST_SUBJECT = 7

/** Index after «по правам человека», «по вопросу о пытках»; `index` when none stands there. */
const subjectEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index).lower !== 'по' || !isSubjectWord(board, index + 1)) return index
  if (!SUBJECT.test(tokenAt(tokens, index + 1).lower)) return index
  let at = index + 2
  while (at < index + MOST_SUBJECT && GENITIVE.test(tokenAt(tokens, at).lower)) at++
  while (/^(?:и|о|об|в)$/.test(tokenAt(tokens, at - 1).lower)) at--
  return at
}

/** Index after «в Российской Федерации», «в Орловской области», «Казахстана». */
export const placeTailEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  const at = /^(?:в|по|при)$/.test(tokenAt(tokens, index).lower) ? index + 1 : index
  const token = tokenAt(tokens, at)
  if (!isCapitalised(token) || !isCyrillic(token) || token.lineStart) return index
  if (isPlaceAdjectiveRu(token.lower) && isPlaceTypeAfterRu(tokenAt(tokens, at + 1).lower))
    return at + 2
  return isGazetteerPlace(token.lower) || /^(?:РФ|РК|КР|РТ|РУз|РБ)$/.test(token.text)
    ? at + 1
    : index
}

/** Index after the title that begins at `index`; `index` when it names no office. */
const officeEnd = (board: Board, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  const { lower } = tokenAt(tokens, index)
  let at = index + 1
  while (
    at < Math.min(sentence.next, index + MOST_BETWEEN) &&
    (isCapitalised(tokenAt(tokens, at)) || tokenAt(tokens, at).lower === 'при') &&
    tokenAt(tokens, at).kind === 'word'
  )
    at++
  const subject = subjectEnd(board, at)
  if (subject > at) return placeTailEnd(board, subject)
  if (!ALONE.test(lower)) return index
  return looksLikeName(tokenAt(tokens, index + 1)) && placeTailEnd(board, index + 1) === index + 1
    ? index
    : placeTailEnd(board, index + 1)
}

/** «аппарат губернатора», «офис Генерального прокурора». */
const isHolder = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const before = tokenAt(tokens, index - 1).lower
  if (HOLDER.test(tokenAt(tokens, index).lower)) return OFFICE.test(before)
  return (
    tokenAt(tokens, index).lower === 'прокурора' &&
    before === 'генерального' &&
    OFFICE.test(tokenAt(tokens, index - 2).lower)
  )
}

const startOf = (board: Board, sentence: Sentence, index: number): number => {
  const { tokens } = board.paragraph
  let first = index
  if (tokenAt(tokens, first - 1).lower === 'генерального') first--
  while (first > sentence.first && MODIFIER.test(tokenAt(tokens, first - 1).lower)) first--
  return first > sentence.first && OFFICE.test(tokenAt(tokens, first - 1).lower) ? first - 1 : first
}

const OFFICES = wordKind(
  ({ kind, lower }) =>
    kind === 'word' &&
    (ALONE.test(lower) || MANDATE.test(lower) || HOLDER.test(lower) || lower === 'прокурора'),
)

/** Offices and mandates, where no person's name follows right away. */
export const findRussianOffices = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, OFFICES)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(board.paragraph, i)
    let next = i
    if (ALONE.test(token.lower) || MANDATE.test(token.lower)) next = officeEnd(board, sentence, i)
    if (next === i && isHolder(board, i)) next = placeTailEnd(board, i + 1)
    if (next === i || (looksLikeName(tokenAt(tokens, next)) && !tokenAt(tokens, next).lineStart))
      continue
    const first = startOf(board, sentence, i)
    if (!isFree(board, first)) continue
    putBody(board, officeBodyRu, first, next, token.lower, `«${token.text}» names an office`)
  }
}
