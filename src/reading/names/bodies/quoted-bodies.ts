import { isBodyHead, isBodyHeadRu, isQualifiedHead, isQualifier } from '../../lexicon/body-words.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isKnownBody } from '../../lexicon/known-bodies.ts'
import { isPlaceAdjectiveRu } from '../../lexicon/place-types.ts'
import { isCapitalised, isCyrillic, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { learnBody } from '../known.ts'
import { phraseOf } from '../name-words.ts'
import { wordsOf } from '../word-kinds.ts'
import { putBody } from './body-put.ts'
import { quotedBody } from './body-rules.ts'
import { isCredited } from './credits.ts'
import { afterQuotedName, OPENING_QUOTES } from './quotes.ts'

const MEDIUM =
  /^(?:newspaper|magazine|portal|site|website|outlet|channel|agency|radio|company|school|movement|party|ngo|издани[еяюи]м?|газет[аыеу]|журнал[аеу]?|портал[аеу]?|сайт[аеу]?|телеканал[аеу]?|канал[аеу]?|радио|компани[яиюе]й?|движени[еяю]м?|тоо|ао|оо|оф|нпо|ооо|оао|зао|пао|осоо|ип|фх|кх|чп|гп|муп|мчс|ук|паблик[аеу]?|телеграм-канал[аеу]?|проект[аеу]?|фирм[аыеу]|завод[аеу]?|шахт[аыеу]|банк[аеу]?|кафе|ресторан[аеу]?|гостиниц[аыеу]|отел[яею]м?|магазин[аеу]?|рынк[аеу]|кооператив[аеу]?|холдинг[аеу]?|корпораци[яиюе]й?|инициатив[аыеу]|клиник[аеиу]|больниц[аыеу]|школ[аыеу]|бригад[аыеу]|батальон[аеу]?|полк[аеу]?|групп[аыеу]|предприяти[еяю]м?|риа|гтрк|чоп|подрядчик[аеу]?|парти[яиюе]й?|блок[аеу]?|общество|общества)$/

const isHead = (token: Token): boolean =>
  token.kind === 'word' &&
  (MEDIUM.test(token.lower) ||
    (isCyrillic(token)
      ? isBodyHeadRu(token.lower)
      : isBodyHead(token.lower) || isQualifiedHead(token.lower)))

const SAYS =
  /^(?:рассказал[аио]?|рассказыва(?:ет|л|ла|ли|ло)|сообщ(?:ил|ила|или|ило|ает|ал|ала|али|ало)|пиш(?:ет|ут)|написал[аио]?|опубликовал[аио]?|публик(?:ует|овала)|переда(?:ет|л|ла|ли|ло)|отказал(?:ся|ась|ось|ись|а|о|и)?|ответил[аио]?|узнал[аио]?|признал[аио]?|заблокировал[аио]?|закрыли|оштрафовали|обыскали|лишили|подал[аио]?|обжаловал[аио]?|ссылается|уточня(?:ет|ют)|заявил[аио]?|выяснил[аио]?|поговорил[аио]?|reported|reports|wrote|writes|published|said|says|learned|found)$/

/** At most four words; in English each with a capital: «Вести Орло», “Orlo News”. */
const isNameLike = (words: readonly Token[]): boolean =>
  words.length <= 4 && words.every((w) => w.kind !== 'word' || isCapitalised(w) || isCyrillic(w))

/** A capital that belongs to the noun; «Работники ТОО» and "Workers of" do not. */
const saysWhich = (token: Token): boolean =>
  isCyrillic(token)
    ? AGREES.test(token.lower) && isAdjectiveRu(token.lower)
    : !/^(?:the|a|an|in|of|by|for|at|and|on|as|when|after|workers|members|employees)$/.test(
        token.lower,
      )

const isKindAdjective = (lower: string): boolean =>
  /^(?:частн|охранн|общественн|благотворительн|правозащитн|неправительственн|информационн|строительн|транспортн|нефтян|нефтесервисн|горнорудн|торгов|независим|медицинск|детск|местн|международн|религиозн)(?:ый|ая|ое|ого|ому|ой|ую|ым|ых|ом|ий|ие|ые)$/.test(
    lower,
  )

const AGREES =
  /^[а-яәғқңөұүһі-]{4,}(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ой|ую|юю|ым|им|ых|их|ыми|ими|ом)$/

/** An adjective of a kind of body, or one made from a place. */
const isAdjectiveRu = (lower: string): boolean =>
  isPlaceAdjectiveRu(lower) ||
  /(?:н|вш|льн|енн|тельн|ав|ов)(?:ый|ая|ое|ого|ому|ой|ую|ым|ых|ом)$/.test(lower)

/** Modifiers before the noun: "private charitable foundation «X»". */
const startOf = (board: Board, head: number): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first > 0 && isFree(board, first - 1)) {
    const token = tokenAt(tokens, first - 1)
    const hyphened = /^[-‐‑]$/.test(token.text) && token.glued
    if (hyphened && isCapitalised(tokenAt(tokens, first - 2))) first -= 2
    else if (isCyrillic(token) && !isCapitalised(token) && isKindAdjective(token.lower)) first--
    else if (
      token.kind === 'word' &&
      (isQualifier(token.lower) || (isCapitalised(token) && saysWhich(token)))
    )
      first--
    else break
  }
  return first
}

const reasonFor = (says: boolean, learned: boolean): string => {
  if (says) return 'The quoted name is said to report'
  return learned ? 'The text elsewhere names it as a body' : 'A short name in quotation marks'
}

/**
 * «Окаление», «Правовая инициатива» within a Russian sentence: a capital and at most three words
 * between angle quotes that no verb of saying or colon introduces are a name.
 */
const isNamedInQuotes = (board: Board, index: number, next: number): boolean => {
  const { tokens } = board.paragraph
  if (tokenAt(tokens, index).text !== '«' || next - index > 6) return false
  if (tokens.slice(index, next).some((t) => t.lower === 'против')) return false
  const first = tokenAt(tokens, index + 1)
  if (!isCyrillic(first) || !isCapitalised(first)) return false
  const last = tokenAt(tokens, index - 1)
  const told = TOLD.test(last.lower) && isToldTo(tokens, next)
  if (last.kind !== 'word' || (isNoName(last) && !told)) return false
  if (isGivenName(first.lower) && next - index === 3) return false
  return !/^[–—-]$/.test(tokenAt(tokens, next).text)
}

const TOLD =
  /^(?:рассказал|сказал|рассказыва|сообщил|заявил|пояснил|объяснил|признал|пожаловал|подтвердил)(?:а|и|о|ет|ют|ась|ся|ись)?$/

/** «рассказала «Горной правде», что …», «… «Горной правде» вдова»: told to, not said. */
const isToldTo = (tokens: readonly Token[], next: number): boolean => {
  const after = tokenAt(tokens, next)
  if (after.kind === 'word') return true
  return (
    after.text === ',' &&
    /^(?:что|как|почему|зачем|где|когда)$/.test(tokenAt(tokens, next + 1).lower)
  )
}

/** Words before quotation marks that introduce a thing of another kind, or speech. */
const isNoName = (token: Token): boolean =>
  /^(?:его$|ее$|их$|меня$|нас$|вас$|себя$|называ|прочл|прочит|прочел|спел|пели$|посмотр|смотр|лекарств|таблет|картин|пьес|опер[аыу]|сериал|альбом|книг|роман|фильм|стать|песн|песен|рассказ|лозунг|плакат|операци|дел[оауе]|стих|отел|кафе|колони|тюрьм|программ|закон|спектакл|текст|слов|надпис|машин|жалоб|приложени|автомобил|марк|доклад|отчет|репортаж|заметк|публикаци|эссе|повест|поэм|брошюр|сборник|выставк|акци[яию]|марш|конкурс|преми|орден|медал|рубрик|цикл|клип|видео|ролик|подкаст|хештег|хэштег|слоган|девиз|баннер|кличк|прозвищ|позывн|псевдоним|парол|поезд|самолет|яхт|корабл|судн[оа]$|ракет|крикнул|сказал|ответил|назва|отдел)/.test(
    token.lower,
  )

/** Bodies whose name stands in quotation marks; the quoted name is known from then on. */
export const findQuotedBodies = (board: Board, learned: KnownNames): void => {
  const { tokens } = board.paragraph
  let from = 0
  for (const i of wordsOf(board.paragraph, OPENING_QUOTES)) {
    if (i < from) continue
    const next = afterQuotedName(board, i)
    if (next === null || !isFree(board, i)) continue
    const head = tokenAt(tokens, i - 1)
    const says = SAYS.test(tokenAt(tokens, next).lower) && isNameLike(tokens.slice(i + 1, next - 1))
    const inner = board.paragraph.text.slice(
      tokenAt(tokens, i + 1).start,
      tokenAt(tokens, next - 2).end,
    )
    const known = isKnownBody(phraseOf(tokens, i + 1, next - 1), true)
    if (isHead(head)) {
      putBody(
        board,
        quotedBody,
        startOf(board, i - 1),
        next,
        head.lower,
        `“${head.text}” stands before the quoted name`,
      )
      learnBody(learned, board, i + 1, next - 1)
    } else if (
      says ||
      (known && !isNoName(head)) ||
      learned.bodies.has(inner) ||
      isCredited(board, i, next) ||
      isNamedInQuotes(board, i, next)
    ) {
      putBody(board, quotedBody, i, next, null, reasonFor(says, learned.bodies.has(inner)))
      learned.bodies.set(inner, inner)
    }
    from = next
  }
}
