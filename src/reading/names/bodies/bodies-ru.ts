import type { Sentence } from '../../analysis/sentences.ts'
import { isBodyHeadRu, isPlainHeadRu, isTailWordRu, needsNameRu } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isPlaceAdjectiveRu, isPlaceTypeAfterRu } from '../../lexicon/place-types.ts'
import { isCapitalised, isCyrillic, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree, put } from '../board.ts'
import type { KnownNames } from '../known.ts'
import { isKnownPerson } from '../known.ts'
import { looksLikeName } from '../name-words.ts'
import { sentenceOf, wordKind, wordsOf } from '../word-kinds.ts'
import { holdsPersonWord } from './body-context.ts'
import { putBody } from './body-put.ts'
import { russianBody } from './body-rules.ts'
import { numberedEnd, ordinalStart } from './numbers.ts'
import { placeTailEnd } from './offices-ru.ts'
import { afterQuotedName } from './quotes.ts'

const ADJECTIVE =
  /^(?:генеральн|верховн|областн|районн|городск|региональн|местн|правоохранительн|правозащитн|международн|государственн|следственн|специальн|военн|центральн|республиканск|национальн|правительственн|специализированн|межрайонн|апелляционн|кассационн|оперативн|миграционн|пограничн|антитеррористическ|общественн|благотворительн|неправительственн|силов|конституционн|сельск|судебн|окружн|краев|федеральн|главн|избирательн|детск|психиатрическ|инфекционн|клиническ|родильн|медицинск|средн|начальн|независим|демократическ|народн|рабоч|христианск|исламск|мусульманск|духовн|православн|католическ|женск|молодежн|студенческ|научн|исследовательск|пресс|уголовн|административн|арбитражн|хозяйственн|третейск|мирово|военно|гарнизонн|экстренн|чрезвычайн|дипломатическ|консульск|временн|постоянн|совместн|экспертн|наблюдательн|попечительск|общенациональн|европейск|азиатск|африканск|американск|всемирн|межпарламентск|гуманитарн|социальн|экологическ|юридическ|правов|аналитическ|информационн|политическ|оппозиционн|вооруженн|национально|контактн|частн|государственно|автономн|уполномоченн|координационн|консультативн|надзорн|контрольн|ревизионн|счетн|исполнительн|законодательн|представительн|аттестационн|дисциплинарн|квалификационн|антимонопольн|таможенн|налогов|земельн|жилищн|природоохранн|транспортн|линейн|мотострелков|десантн|танков|артиллерийск|морск|ракетн|инженерн|стрелков|пехотн|разведывательн|комендантск|педагогическ|технологическ|политехническ|аграрн|экономическ|спортивн|ветеринарн|санитарн|психоневрологическ|туберкулезн|кардиологическ|хирургическ|неврологическ|исправительн|пенитенциарн|адвокатск|нотариальн|журналистск|профсоюзн|отраслев|торгово|промышленн|торгов|крестьянск|коммунистическ|социалистическ|либеральн|консервативн|националистическ|патриотическ|освободительн|повстанческ|добровольческ|антивоенн|антикоррупционн|родительск|столичн|высш|объединенн|сводн|полицейск|наркологическ|кожно|противотуберкулезн|онкологическ|перинатальн|многопрофильн)(?:ый|ий|ая|ое|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем)$/

const AGREES =
  /^[а-яәғқңөұүһі-]{3,}(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем)$/
const ORDINAL =
  /^(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ый|ой|ий|ая|ья|ое|ье|ого|ьего|ому|ьему|ую|ью|ым|ьим|ом|ьем|ей|ьей)$/
const MOST_ADJECTIVES = 4

/**
 * Where a chain of adjectives before the head begins with one made from a place, or an ordinal:
 * «Орловской межобластной клинической больнице», «64-й мотострелковой бригады».
 */
const chainStart = (board: Board, head: number, floor: number): number => {
  const { tokens } = board.paragraph
  for (let first = head - 1; first >= floor && head - first <= MOST_ADJECTIVES; first--) {
    const token = tokenAt(tokens, first)
    const ordinal = ordinalStart(board, first + 1, floor)
    if (ordinal <= first) return ordinal
    if (token.kind !== 'word' || !isFree(board, first) || !AGREES.test(token.lower)) break
    if (isCapitalised(token)) {
      if (isPlaceAdjectiveRu(token.lower) || ORDINAL.test(token.lower)) return first
      break
    }
    if (ORDINAL.test(token.lower) && isCyrillic(token)) return first
  }
  return head
}

const before = (board: Board, head: number, floor: number): number =>
  Math.min(chainStart(board, head, floor), adjectivesStart(board, head, floor))

const adjectivesStart = (board: Board, head: number, floor: number): number => {
  const { tokens } = board.paragraph
  let first = head
  while (first > floor && isFree(board, first - 1)) {
    const token = tokenAt(tokens, first - 1)
    const adjective = ADJECTIVE.test(token.lower)
    const placed = isCapitalised(token) && first - 1 > floor && isPlaceAdjectiveRu(token.lower)
    if (!adjective && !placed && !(isEthnonym(token.lower) && isPlaceAdjectiveRu(token.lower)))
      break
    first--
  }
  return first
}

const isTail = (token: Token, next: Token): boolean => {
  if (token.kind !== 'word' || !isCyrillic(token)) return false
  if (isTailWordRu(token.lower) || isEthnonym(token.lower) || isGazetteerPlace(token.lower))
    return true
  if (isPlaceTypeAfterRu(token.lower)) return true
  if (isCapitalised(token) && isPlaceAdjectiveRu(token.lower)) return true
  return isCapitalised(token) && isTailWordRu(next.lower)
}

const after = (board: Board, head: number, sentence: Sentence): number => {
  const { tokens } = board.paragraph
  let end = numberedEnd(board, head + 1)
  while (
    end < sentence.next &&
    isFree(board, end) &&
    !tokenAt(tokens, end).lineStart &&
    isTail(tokenAt(tokens, end), tokenAt(tokens, end + 1))
  )
    end++
  while (
    end > head + 1 &&
    /^(?:и|по|с|против)$|^(?:села|города)$/.test(tokenAt(tokens, end - 1).lower)
  )
    end--
  return afterQuotedName(board, end) ?? end
}

/** «Бескская больница» opens a sentence: an adjective that is no word of every day. */
const isPlaceAdjectiveAlone = (token: Token): boolean =>
  isPlaceAdjectiveRu(token.lower) && !isOrdinaryWord(token.lower)

/** A capital within the sentence, quotation marks or a number: a school that has a name. */
const hasName = (board: Board, sentence: Sentence, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (token.kind === 'number' || /^[«"“]$/.test(token.text)) return true
    if (isCapitalised(token) && (i > sentence.first || isPlaceAdjectiveAlone(token))) return true
  }
  return false
}

/** Bodies of a town, whose name follows in the genitive: «мэрия Орло». */
const OF_TOWN =
  /^(?:хокимият|мэри|акимат|администраци|муниципалитет|горсуд|горсовет|прокуратур|горпрокуратур|больниц|горбольниц|университет)/
const COURT = /^суд(?:а|у|ом|е)?$/

/** Index after the town named behind the body; `next` when none is. */
const townEnd = (
  board: Board,
  known: KnownNames,
  head: number,
  first: number,
  next: number,
): number => {
  const { tokens } = board.paragraph
  const { lower } = tokenAt(tokens, head)
  if (
    OF_KIND.test(tokenAt(tokens, next).lower) &&
    isFree(board, next) &&
    looksLikeName(tokenAt(tokens, next + 1))
  )
    return holdsPersonWord(board, next + 1, next + 2) ? next : next + 2
  const genitive = /[аяыи]$/.test(tokenAt(tokens, next).lower)
  if (OF_PEOPLE.test(lower) && next > head + 1 && genitive && isTownWord(board, known, next))
    return next + 1
  if (next !== head + 1 || !(OF_TOWN.test(lower) || (COURT.test(lower) && first < head)))
    return next
  const place = placeTailEnd(board, next)
  if (place > next + 1) return place
  return isTownWord(board, known, next) ? next + 1 : next
}

const OF_KIND = /^(?:города|села|района|области|республики|поселка)$/
const OF_PEOPLE = /^(?:союз|комитет|арми|фронт|ассоциаци|движени|совет|организаци|объединени|центр)/

/** A name that is nobody's, with no other behind it. */
const isTownWord = (board: Board, known: KnownNames, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  if (!looksLikeName(token) || !isFree(board, index) || token.lineStart || !isCyrillic(token))
    return false
  if (looksLikeName(tokenAt(board.paragraph.tokens, index + 1))) return false
  if (holdsPersonWord(board, index, index + 1) || isPlaceAdjectiveRu(token.lower)) return false
  return !isKnownPerson(known, token.lower)
}

const putTown = (board: Board, first: number, next: number): void => {
  if (!isCapitalised(tokenAt(board.paragraph.tokens, first))) return
  put(board, {
    first,
    next,
    of: 'place',
    role: null,
    rule: russianBody.name,
    version: russianBody.version,
    reason: 'The name of the town stands behind its body',
    sure: false,
  })
}

const HEADS = wordKind(
  (token) => token.kind === 'word' && isCyrillic(token) && isBodyHeadRu(token.lower),
)

/** Russian bodies: a head noun with its adjectives and its genitive tail. */
export const findRussianBodies = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, HEADS)) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i)) continue
    const sentence = sentenceOf(board.paragraph, i)
    const first = before(board, i, sentence.first)
    const next = after(board, i, sentence)
    const town = townEnd(board, known, i, first, next)
    if (town - first < 2 && !isPlainHeadRu(token.lower)) continue
    if (needsNameRu(token.lower) && !hasName(board, sentence, first, town)) continue
    putBody(board, russianBody, first, town, token.lower, `«${token.text}» names a body`)
    if (town === next + 1) putTown(board, next, town)
  }
}
