import type { Sentence } from '../../analysis/sentences.ts'
import { isBodyHeadRu, isPlainHeadRu, isTailWordRu, needsNameRu } from '../../lexicon/body-words.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isPlaceAdjectiveRu, isPlaceTypeAfterRu } from '../../lexicon/place-types.ts'
import { isCapitalised, isCyrillic, type Token, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { putBody, russianBody } from './body-rules.ts'
import { afterQuotedName } from './quotes.ts'

const ADJECTIVE =
  /^(?:генеральн|верховн|областн|районн|городск|региональн|местн|правоохранительн|правозащитн|международн|государственн|следственн|специальн|военн|центральн|республиканск|национальн|правительственн|специализированн|межрайонн|апелляционн|кассационн|оперативн|миграционн|пограничн|антитеррористическ|общественн|благотворительн|неправительственн|силов|конституционн|сельск|судебн|окружн|краев|федеральн|главн|центральн|избирательн|детск|психиатрическ|инфекционн|клиническ|родильн|медицинск|средн|начальн|независим|демократическ|народн|рабоч|христианск|исламск|мусульманск|духовн|православн|католическ|женск|молодежн|студенческ|научн|исследовательск|пресс|уголовн|административн|арбитражн|хозяйственн|третейск|мирово|военно|гарнизонн|экстренн|чрезвычайн|дипломатическ|консульск|временн|постоянн|совместн|рабоч|экспертн|наблюдательн|попечительск|общенациональн|европейск|азиатск|африканск|американск|всемирн|межпарламентск|гуманитарн|социальн|экологическ|юридическ|правов|аналитическ|информационн|политическ|оппозиционн|вооруженн|национально|контактн|частн|государственно|автономн|уполномоченн|наркологическ|кожно|противотуберкулезн|онкологическ|перинатальн|многопрофильн)(?:ый|ий|ая|ое|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ых|их|ыми|ими|ом|ем)$/

const before = (board: Board, head: number, floor: number): number => {
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
  let end = head + 1
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

/** A capital within the sentence, quotation marks or a number: a school that has a name. */
const hasName = (board: Board, sentence: Sentence, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenAt(board.paragraph.tokens, i)
    if (token.kind === 'number' || /^[«"“]$/.test(token.text)) return true
    if (isCapitalised(token) && i > sentence.first) return true
  }
  return false
}

/** Russian bodies: a head noun with its adjectives and its genitive tail. */
export const findRussianBodies = (board: Board): void => {
  const { tokens } = board.paragraph
  for (const sentence of board.paragraph.sentences) {
    for (let i = sentence.first; i < sentence.next; i++) {
      const token = tokenAt(tokens, i)
      if (
        token.kind !== 'word' ||
        !isFree(board, i) ||
        !isCyrillic(token) ||
        !isBodyHeadRu(token.lower)
      )
        continue
      const first = before(board, i, sentence.first)
      const next = after(board, i, sentence)
      if (next - first < 2 && !isPlainHeadRu(token.lower)) continue
      if (needsNameRu(token.lower) && !hasName(board, sentence, first, next)) continue
      putBody(board, russianBody, first, next, token.lower, `«${token.text}» names a body`)
      i = next - 1
    }
  }
}
