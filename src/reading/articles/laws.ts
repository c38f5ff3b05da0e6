import { wordSet } from '../lexicon/words.ts'
import { isCapitalised, isCyrillic, isDash, type Token, tokenAt } from '../tokens/token.ts'
import { isArticleWord, isSectionWord } from './words.ts'

const CODE = wordSet('code constitution cc кодекс кодекса кодексу кодексом конституции конституция')
const OTHER = wordSet(`
law laws act acts convention conventions covenant covenants statute declaration charter treaty protocol regulation regulations
ordinance ordinances decree order rules principles guidelines directive bill statutes charter's bylaws by-laws byelaws
закон закона закону законом законе законов конвенций конвенции конвенция пакта пакт пакту декларации статута статуту хартии протокола протоколу указа указу постановления
постановлению положения положению правила правил правилам принципы принципов принципам регламента регламенту инструкции приказа приказу порядка
распоряжения распоряжению распоряжением распоряжении распоряжение декрета декрету декретом декрет циркуляра инструкцией инструкция приказом приказ указом указ постановлением постановление регламент регламентом положением устава директивы договора соглашения кодексов`)

const ABBREVIATIONS = wordSet(`
CC CCRK CPC CCP PC IPC BNS BNSS KUHP CrPC TCK TMK CMK BGB NSL KUHAP GG StGB StPO ICCPR ICESCR CERD ICERD CEDAW CAT UNCAT CRC CRPD ECHR UDHR OPCAT ICPPED CPED ICRMW PTA AFSPA UCMJ POTA TADA NDPS RPC ACHR ACHPR CAO CoAO PPC UAPA
ПИКоАП ПИК ФЗ ФКЗ УК УПК УИК КоАП КоАО КОАП ГК ГПК АК ТК МПГПП МПЭСКП ВДПЧ ЕКПЧ КПП КЛРД МКЛРД КРК КПР КПИ КЛДЖ ЖК СК ЗК НК УИК`)

/** True for letters that stand for a law: «УК», "ICCPR"; some are a committee's as well. */
export const isLawAbbreviation = (written: string): boolean => ABBREVIATIONS.has(written)

/** Words of a law's name that stand before its noun with a small letter. */
const BEFORE_NOUN =
  /^(?:criminal|penal|procedure|procedural|administrative|civil|labour|international|universal|european|federal|new|current|national|republican|said|same|our|supreme|first|second|third|fourth|optional|additional|уголовн\p{L}+|уголовно|процессуальн\p{L}+|административн\p{L}+|гражданск\p{L}+|исполнительн\p{L}+|международн\p{L}+|всеобщ\p{L}+|европейск\p{L}+|федеральн\p{L}+|конституционн\p{L}+|нов\p{L}+|действующ\p{L}+|трудов\p{L}+|римск\p{L}+|факультативн\p{L}+|республиканск\p{L}+|же|того|этого|данн\p{L}+|настоящ\p{L}+|\p{L}{3,}(?:ого|его|ому|ему)|(?:перв|втор|четверт)ой|третьей|\p{L}{4,}(?:ской|ной))$/u

/** Words of a Russian law's name after its noun. */
const RU_TAIL =
  /^(?:о|об|и|в|по|против|за|или|от|для|к|гражданских|политических|экономических|социальных|культурных|правах|прав|человека|ребенка|пыток|пытки|всех|форм|расовой|дискриминации|ликвидации|отношении|женщин|защите|основных|свобод|статусе|беженцев|инвалидов|административных|правонарушениях|процедурах|производстве|противодействии|экстремизму|экстремистской|экстремизма|терроризму|терроризма|деятельности|мирных|собраниях|собраний|средствах|массовой|информации|религиозной|свободе|вероисповедания|адвокатуре|адвокатской|прокуратуре|полиции|статуте|международного|уголовного|суда|судоустройстве|судей|митингах|других|жестоких|бесчеловечных|унижающих|достоинство|видов|обращения|наказания|нельсона|манделы|внутреннего|распорядка|заключенными|применения|силы|огнестрельного|оружия|лиц|задержанию|иностранцах|гражданстве|чрезвычайном|положении|персональных|данных|некоммерческих|организациях|общественных|объединениях|собственности|земли|участков|геноциде|предупреждении|преступления|геноцида|наказании|обращении|военнопленными|гражданского|населения|войны|время)$/u

const RU_COUNTRY =
  /^(?:РК|КР|РФ|РУз|РТ|РБ|ПМР|СССР|Украины|России|Беларуси|Казахстана|Кыргызстана|Киргизии|Узбекистана|Таджикистана|Туркменистана|Туркмении|Азербайджана|Армении|Грузии|Молдовы|Турции|Монголии|Республики|Российской|Кыргызской|Казахстан|Узбекистан|Таджикистан|Беларусь|Молдова|Федерации|ООН|СНГ)$/

const EN_TAIL = /^(?:of|on|and|for|against|the|to|or|in|concerning|relating)$/
const EN_CODE_TAIL = /^(?:of|and|the)$/
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

const MOST_BEFORE = 7
const MOST_TAIL = 16

/** «Закона "О полиции"»: index after the title in quotation marks, or `index`. */
const titleEnd = (tokens: readonly Token[], index: number): number => {
  if (!/^[«"“„]$/.test(tokenAt(tokens, index).text)) return index
  for (let i = index + 1; i <= index + MOST_TAIL; i++) {
    if (tokenAt(tokens, i).kind === 'break') return index
    if (/^[»"”]$/.test(tokenAt(tokens, i).text)) return i + 1
  }
  return index
}

const russianEnd = (tokens: readonly Token[], noun: number): number => {
  let end = noun
  const free = !/^кодекс|^конституци/.test(tokenAt(tokens, noun - 1).lower)
  for (let i = noun; i < noun + MOST_TAIL; i++) {
    const token = tokenAt(tokens, i)
    if (RU_COUNTRY.test(token.text) || (i === noun && /^[IVX]{1,3}$/.test(token.text))) end = i + 1
    else if (!RU_TAIL.test(token.lower)) break
    else if (token.text.length > 3 && (free || /правонаруш|администр|процедур/.test(token.lower)))
      end = i + 1
  }
  return titleEnd(tokens, end)
}

const YEAR = /^(?:19|20)\d\d$/

/** "Act 1986", "Law No. 54": the year or number that belongs to the name. */
const numberedEnd = (tokens: readonly Token[], index: number): number => {
  const token = tokenAt(tokens, index)
  if (YEAR.test(token.text)) return index + 1
  if (!/^(?:no|№)$/i.test(token.text)) return index
  const at = tokenAt(tokens, index + 1).text === '.' ? index + 2 : index + 1
  return tokenAt(tokens, at).kind === 'number' ? yearEnd(tokens, at + 1) : index
}

/** "No. 52/2014", "No. 2015-031", "No. 22 of 1994". */
const yearEnd = (tokens: readonly Token[], index: number): number => {
  const joint = tokenAt(tokens, index)
  const behind = tokenAt(tokens, index + 1)
  if (behind.kind !== 'number') return index
  if (joint.lower === 'of') return YEAR.test(behind.text) ? index + 2 : index
  return /^[/–-]$/.test(joint.text) && joint.glued && behind.glued ? index + 2 : index
}

/** "Protocol No. 1 to the European Convention": its number, and the convention it belongs to. */
const protocolEnd = (tokens: readonly Token[], noun: number): number => {
  const numbered = numberedEnd(tokens, noun)
  if (!/^to$/.test(tokenAt(tokens, numbered).lower)) return numbered
  const law = lawAt(tokens, numbered + 1)
  return law?.next ?? numbered
}

const englishEnd = (tokens: readonly Token[], noun: number): number => {
  if (tokenAt(tokens, noun - 1).lower === 'protocol') {
    const end = protocolEnd(tokens, noun)
    if (end > noun) return end
  }
  const joins = CODE.has(tokenAt(tokens, noun - 1).lower) ? EN_CODE_TAIL : EN_TAIL
  let end = noun
  for (let i = noun; i < noun + MOST_TAIL; i++) {
    const token = tokenAt(tokens, i)
    // "Article 17 of the Constitution and Article 3 of …": the next reference begins.
    if (isArticleWord(token.lower) || isSectionWord(token.lower)) break
    if (/^nos?$/.test(token.lower)) break
    if (isCapitalised(token) && !CALENDAR.test(token.text)) {
      // A capital right after a whole name begins something else: only "of Kazakhstan" goes on.
      if (i === noun && joins === EN_CODE_TAIL && !/^\p{Lu}{2,}$/u.test(token.text)) break
      end = i + 1
    } else if (!joins.test(token.lower) || i - end > 2) break
  }
  return numberedEnd(tokens, titleEnd(tokens, end))
}

const isNoun = (lower: string): boolean => CODE.has(lower) || OTHER.has(lower)

const isBefore = (token: Token): boolean =>
  BEFORE_NOUN.test(token.lower) ||
  /^[-–‑]$/.test(token.text) ||
  (isCapitalised(token) && token.text !== token.text.toUpperCase())

const SMALL =
  /^(?:of|on|and|the|in|to|by|for|at|as|was|were|is|are|that|which|who|with|from|or|a|an)$/

/** "the counter-terrorism law", "the press law": one word in small letters, or two joined, right before the noun. */
const isLowerBefore = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'word' || SMALL.test(token.lower) || isCyrillic(token)) return false
  if (tokenAt(tokens, first - 1).lower !== 'the' && !/'s$/.test(tokenAt(tokens, at - 1).lower))
    return false
  const joined = /^[-–‑]$/.test(tokenAt(tokens, at + 1).text)
  const noun = tokenAt(tokens, joined ? at + 3 : at + 1)
  return isNoun(noun.lower) && at - first < 3
}

/** "Riot (Damages) Act": a word in brackets among those of the name, and the brackets. */
const isBracketed = (tokens: readonly Token[], at: number, first: number): boolean => {
  const open = [at, at - 1, at - 2].find((i) => tokenAt(tokens, i).text === '(')
  return (
    open !== undefined &&
    open > first &&
    isCapitalised(tokenAt(tokens, open + 1)) &&
    tokenAt(tokens, open + 2).text === ')'
  )
}

/** Tokens `[first, next)` that name a law from `index` on ("of the Criminal Code of X", «УК РК»); null where none does. */
export const lawAt = (
  tokens: readonly Token[],
  index: number,
): { first: number; next: number } | null => {
  let first = index
  while (
    /^(?:of|the|to|in|under|,|that|this|said|same|our|its|his|their|их|нашего|нашей|нашему)$/.test(
      tokenAt(tokens, first).lower,
    ) &&
    first - index < 3
  )
    first++
  for (let at = first; at < first + MOST_BEFORE; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'word' && ABBREVIATIONS.has(token.text))
      return { first, next: abbreviationEnd(tokens, at + 1) }
    if (token.kind === 'word' && isNoun(token.lower)) {
      const compound = tokenAt(tokens, at + 1)
      // "Criminal Procedure Law Code" is rare, "Code" after "Criminal" the rule: the last noun counts.
      const hyphened = compound.glued && isDash(compound) && isNoun(tokenAt(tokens, at + 2).lower)
      const noun = hyphened ? at + 3 : isNoun(compound.lower) ? at + 2 : at + 1
      const next = isCyrillic(token) ? russianEnd(tokens, noun) : englishEnd(tokens, noun)
      return { first, next }
    }
    if (isLowerBefore(tokens, at, first) || isBracketed(tokens, at, first)) continue
    if (
      token.kind === 'break' ||
      !(isBefore(token) || (at > first && /^(?:of|and|the)$/.test(token.lower)))
    )
      return null
  }
  return null
}

const abbreviationEnd = (tokens: readonly Token[], index: number): number => {
  let end = index
  if (tokenAt(tokens, end).lower === 'of' && isCapitalised(tokenAt(tokens, end + 1))) return end + 2
  while (
    RU_COUNTRY.test(tokenAt(tokens, end).text) ||
    /^(?:RK|RF|KR|RUz|RT|RB)$/.test(tokenAt(tokens, end).text)
  )
    end++
  return tokenAt(tokens, end).text === '№' ? numberedEnd(tokens, end) : end
}
