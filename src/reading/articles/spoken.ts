import { type Token, tokenAt } from '../tokens/token.ts'
import { lawAt } from './laws.ts'
import { numberAt } from './numbers.ts'
import { COUNTED, isArticleWord, isPartWord } from './words.ts'

/*
 * Numbers that are named as articles without the word: "174 of the Criminal Code", «228 УК»,
 * "tried under 130", «судили по 228-й», "charged with 220/7".
 */
const CHARGE =
  /^(?:charg\p{L}*|tried|try|convict\p{L}*|sentenced|accused|prosecuted|booked|jailed|held|detained|remanded|imprisoned|indicted|arrested|guilty|осу[дж]\p{L}*|суд(?:или|ят|им|ил)\p{L}*|обвин\p{L}*|дело|дела|дали|срок\p{L}*|сид(?:ит|ел|ела|ят|ели)|сел|сели|вмен\p{L}*|приговор\p{L}*|задерж\p{L}*|арест\p{L}*|шь[её]т|шьют|статья|привлек\p{L}*|возбу\p{L}*|проход\p{L}*|идет|пошел|протокол\p{L}*|штраф\p{L}*|оштраф\p{L}*|суд|перебил\p{L}*|переквалиф\p{L}*|поменял\p{L}*|статью)$/u
const FARTHEST_CHARGE = 7

export const isCharged = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST_CHARGE); i--) {
    const { kind, text, lower } = tokenAt(tokens, i)
    if (kind === 'break' || /^[.!?]$/.test(text)) return false
    if (CHARGE.test(lower)) return true
  }
  return false
}

const YEAR = /^(?:1[89]|20)\d\d$/
const NUMBERS_OTHERS =
  /^(?:chapter|chapters|title|book|page|pages|volume|no|№|by|all|глава|главы|главе|раздел|разделы|раздела|том|страница|стр|с)$/
const CODE =
  /\b(?:code|CC|CCRK|CPC|PC|IPC|PPC|BNS|KUHP|CMK|CrPC|TCK|TMK|ECHR|ICCPR|UAPA|StGB)\b|(?<!\p{L})(?:кодекс\p{L}*|УК|УПК|УИК|КоАП|КоАО|ПК)(?!\p{L})/u

/** A code right behind the number, joined by "of" in English where it is not only an abbreviation. */
export const hasCode = (tokens: readonly Token[], next: number): boolean => {
  const law = lawAt(tokens, next)
  if (!law) return false
  const words = tokens
    .slice(law.first, law.next)
    .map((t) => t.text)
    .join(' ')
  if (!CODE.test(words) && !/\bCode\b/.test(words)) return false
  const short = /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(tokenAt(tokens, law.first).text)
  const joined = law.first === next ? '' : tokenAt(tokens, next).lower
  return short || /кодекс/iu.test(words) || joined === 'of'
}

const ENDS = /^(?:[.,;:()!?"”»–—-]|and|or|и|или|part|ч|часть|части|paragraph)$/

const endsPhrase = (tokens: readonly Token[], index: number): boolean => {
  const { kind, lower } = tokenAt(tokens, index)
  return index >= tokens.length || kind === 'break' || ENDS.test(lower)
}

/** An age is no article: "sentenced under 18". */
const isAge = (number: string): boolean => Number(number) >= 5 && Number(number) <= 25

const afterUnder = (tokens: readonly Token[], index: number, next: number): boolean =>
  (tokenAt(tokens, index - 1).lower === 'under' ||
    (/^(?:with|on)$/.test(tokenAt(tokens, index - 1).lower) &&
      /^\d{3}$/.test(tokenAt(tokens, index).text))) &&
  /^\d{2,3}/.test(tokenAt(tokens, index).text) &&
  !isAge(tokenAt(tokens, index).text) &&
  endsPhrase(tokens, next) &&
  isCharged(tokens, index - 1)

/** «по 228-й», «по 105-й, часть вторая», «по 282-й статье»: index after the ending; null where it is none. */
export const ordinalEnd = (tokens: readonly Token[], number: number): number | null => {
  const dash = tokenAt(tokens, number + 1)
  const ending = tokenAt(tokens, number + 2)
  const ends = /^[-‑–]$/.test(dash.text) && dash.glued && /^(?:й|ой|ей|ю|ую|я)$/.test(ending.lower)
  return ends && ending.glued ? number + 3 : null
}

/** «по 131 статье»: index after the number, where the word follows it. */
export const numberBeforeWord = (tokens: readonly Token[], index: number): number | null =>
  /^(?:по|под|на|о|об)$/.test(tokenAt(tokens, index - 1).lower) &&
  /^\d{2,3}(?:\.\d)?$/.test(tokenAt(tokens, index).text) &&
  /^стать(?:е|ю|я|и|ей)$/.test(tokenAt(tokens, index + 1).lower)
    ? index + 1
    : null

/** «228-я статья»: so many articles only a law has. */
const isOrdinalArticle = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  if (end === null || !isArticleWord(tokenAt(tokens, end).lower)) return false
  return Number(tokenAt(tokens, index).text) >= LEAST_SPOKEN || lawAt(tokens, end + 1) !== null
}

const LEAST_SPOKEN = 20

/** «438-я, часть вторая»: a part shows that an article is meant. */
const isOrdinalWithPart = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  return (
    end !== null &&
    /^\d{2,3}$/.test(tokenAt(tokens, index).text) &&
    tokenAt(tokens, end).text === ',' &&
    /^(?:ч|част(?:ь|и|ью))$/.test(tokenAt(tokens, end + 1).lower)
  )
}

/** «51-я, 57-я статьи», «282-й и 205-й статьям»: the first of several before the word. */
const isOrdinalInList = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  if (end === null || !/^(?:,|и|или|либо)$/.test(tokenAt(tokens, end).lower)) return false
  const further = tokenAt(tokens, end + 1)
  if (further.kind !== 'number') return false
  return isOrdinalArticle(tokens, end + 1) || isOrdinalInList(tokens, end + 1)
}

/** "Under 228.1": the point numbers an article that was put between others. */
const isPointedUnder = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index - 1).lower === 'under' && /^\d{3}\.\d$/.test(tokenAt(tokens, index).text)

/** «По «народной» 342-й»: index of the preposition, over what people call the article. */
const poBefore = (tokens: readonly Token[], index: number): number | null => {
  for (let at = index - 1; at >= index - 5; at--) {
    const { lower, text } = tokenAt(tokens, at)
    if (/^(?:по|под|на)$/.test(lower)) return at
    if (!/^[«»"“”]$/.test(text) && !/^\p{L}{3,}[оеё][йю]$|^(?:же|печально)$/u.test(lower))
      return null
  }
  return null
}

/** Words that go on with the sentence, where a street or a school would follow otherwise. */
const GOES_ON =
  /^(?:в|во|на|с|со|у|за|из|от|до|к|уже|еще|тогда|теперь|сегодня|суд(?:или|ят|ил|ила)|осу[дж]\p{L}+|сид(?:ит|ят|ел|ела|ели)|сел|села|сели|прош\p{L}+|ему|ей|им|нам|его|ее|их|не|светит|грозит|висит|маячит)$/u
const FARTHEST_BEHIND = 6

/** «По 342-й в области судили шестерых»: that somebody is tried may be said behind it. */
const isTriedBehind = (tokens: readonly Token[], index: number): boolean => {
  for (let i = index; i < index + FARTHEST_BEHIND; i++) {
    const { kind, text, lower } = tokenAt(tokens, i)
    if (kind === 'break' || /^[.!?]$/.test(text)) return false
    if (CHARGE.test(lower)) return true
  }
  return false
}

const isTriedBy = (tokens: readonly Token[], index: number, end: number): boolean => {
  const by = poBefore(tokens, index)
  if (by === null || !/^\d{3}$/.test(tokenAt(tokens, index).text)) return false
  const ends = endsPhrase(tokens, end) || GOES_ON.test(tokenAt(tokens, end).lower)
  return ends && (isCharged(tokens, by) || isTriedBehind(tokens, end) || by < index - 1)
}

/** «Протокол по 24.23». */
const isPointed = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index - 1).lower === 'по' &&
  /^\d{1,3}\.\d{1,2}(?:\.\d)?$/.test(tokenAt(tokens, index).text) &&
  (endsPhrase(tokens, index + 1) || GOES_ON.test(tokenAt(tokens, index + 1).lower)) &&
  isCharged(tokens, index - 1)

/** «К обвинению добавили 280.3», «228.1, ч. 4»: a point behind three figures, where somebody is charged or a part follows. */
const isPointedArticle = (tokens: readonly Token[], index: number): boolean =>
  /^[1-4]\d\d\.\d{1,2}$/.test(tokenAt(tokens, index).text) &&
  endsPhrase(tokens, index + 1) &&
  (isCharged(tokens, index) ||
    (tokenAt(tokens, index + 1).text === ',' && isPartWord(tokenAt(tokens, index + 2).lower)))

/** «388-я Трудового кодекса», «часть вторая 187-й»: a law behind, or a part before, shows what is meant. */
const isOrdinalOfLaw = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  if (end === null) return false
  return (
    lawAt(tokens, end) !== null ||
    (/^(?:перв|втор|треть|четверт|пят)/.test(tokenAt(tokens, index - 1).lower) &&
      /^част/.test(tokenAt(tokens, index - 2).lower))
  )
}

/** What is numbered so high besides: divisions, schools, anniversaries. */
const NUMBERED_SO =
  /^(?:дивизи|бригад|школ|больниц|палат|рот(?:а|ы|е|у|ой)$|батаре|батальон|квартир|комнат|годовщин|минут|страниц|километр|мил|серия|серии|база|базы|отряд|колонн|поликлиник|гимнази|аптек|мехколонн|части|часть)/u
const FARTHEST_NUMBERED = 6

/** «Статьи стандартные: 187-я, 307-я», «помянул 337-ю»: of three figures and of the gender of articles. */
const isOrdinalAlone = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  if (end === null || !/^[1-4]\d\d$/.test(tokenAt(tokens, index).text)) return false
  if (!/^(?:я|ю)$/.test(tokenAt(tokens, index + 2).lower)) return false
  if (!endsPhrase(tokens, end) && !GOES_ON.test(tokenAt(tokens, end).lower)) return false
  for (let i = index - FARTHEST_NUMBERED; i <= end + 2; i++)
    if (NUMBERED_SO.test(tokenAt(tokens, i).lower)) return false
  return true
}

/** «Взял 51-ю»: refused to bear witness against himself. */
const isSilence = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  return (
    end !== null &&
    tokenAt(tokens, index).text === '51' &&
    /^(?:взял|взяла|взяли|беру|взять)$/.test(tokenAt(tokens, index - 1).lower) &&
    endsPhrase(tokens, end)
  )
}

const afterPo = (tokens: readonly Token[], index: number): boolean => {
  const end = ordinalEnd(tokens, index)
  if (end === null) return false
  if (isTriedBy(tokens, index, end)) return true
  if (!/^(?:по|под|на)$/.test(tokenAt(tokens, index - 1).lower)) return false
  if (isArticleWord(tokenAt(tokens, end).lower)) return true
  return (
    /^\d{2,3}$/.test(tokenAt(tokens, index).text) &&
    endsPhrase(tokens, end) &&
    isCharged(tokens, index - 1)
  )
}

/** "220/7", "314/2": a number and its part, where somebody is charged. */
const isSlashed = (tokens: readonly Token[], index: number): boolean => {
  const slash = tokenAt(tokens, index + 1)
  const part = tokenAt(tokens, index + 2)
  return (
    /^\d{3}$/.test(tokenAt(tokens, index).text) &&
    slash.text === '/' &&
    slash.glued &&
    part.glued &&
    /^\d{1,2}$/.test(part.text) &&
    (isCharged(tokens, index) || tokenAt(tokens, index - 1).lower === 'under')
  )
}

const CRIME =
  /^(?:negligence|murder|manslaughter|homicide|theft|robbery|fraud|hooliganism|riot|riots|rioting|terrorism|extremism|incitement|insult|treason|espionage|sedition|arson|assault|battery|kidnapping|abduction|rape|torture|defamation|libel|slander|mutiny|disorder|disorders|banditry|халатность|убийство|кража|грабеж|разбой|мошенничество|хулиганство|беспорядки|терроризм|экстремизм|измена|шпионаж|поджог|похищение|изнасилование|пытки|клевета|бандитизм|побои|возбуждение|разжигание|оправдание|оскорбление|превышение)$/
const PUT_DOWN =
  /^(?:wrote|write|writes|put|entered|registered|recorded|applied|invoked|chose|is|was|as|say|says|said|написал\p{L}*|пишет|пишут|поставил\p{L}*|указал\p{L}*|выбрал\p{L}*|это|как)$/u

/** "Wrote 298, negligence", «написали 293 (халатность)». */
const isGlossed = (tokens: readonly Token[], index: number): boolean =>
  /^\d{3}$/.test(tokenAt(tokens, index).text) &&
  PUT_DOWN.test(tokenAt(tokens, index - 1).lower) &&
  /^[,(–—-]$/.test(tokenAt(tokens, index + 1).text) &&
  [2, 3, 4].some((ahead) => CRIME.test(tokenAt(tokens, index + ahead).lower))

const ADDED_LATER = /^(?:added|brought|dropped|добавлена|добавили|добавилась|отпала)$/
const FARTHEST_ADDED = 8

/** "130, incitement of hatred, was added": what the number stands for lies between. */
const isAddedLater = (tokens: readonly Token[], index: number): boolean => {
  if (!/^\d{3}$/.test(tokenAt(tokens, index).text)) return false
  if (!/^[,(]$/.test(tokenAt(tokens, index + 1).text)) return false
  for (let i = index + 2; i <= index + FARTHEST_ADDED; i++) {
    const { kind, text, lower } = tokenAt(tokens, i)
    if (kind === 'break' || kind === 'number' || /^[.!?;]$/.test(text)) return false
    if (ADDED_LATER.test(lower)) return true
  }
  return false
}

const SHORT_LAW = /^(?:УК|УПК|КоАП|КоАО|IPC|PPC|TCK|TMK|CMK|KUHP|BNS|CrPC|StGB|UAPA|CPC)$/
const COUNTRY = /^(?:РК|РФ|КР|РУз|РТ|РБ|RK|RF|KR)$/

/** «УК РК 174», "PPC 302": the letters of the law stand before. */
const isAfterShortLaw = (tokens: readonly Token[], index: number): boolean => {
  if (!/^\d{3}(?:\.\d)?$/.test(tokenAt(tokens, index).text)) return false
  const country = COUNTRY.test(tokenAt(tokens, index - 1).text)
  const behind = tokenAt(tokens, country ? index - 2 : index - 1)
  return SHORT_LAW.test(behind.text) || behind.text === 'Code'
}

/** «303b закона об иностранцах»: a letter shows that laws are not counted here. */
const isLetteredOfLaw = (tokens: readonly Token[], index: number, next: number): boolean =>
  next > index + 1 && /\p{L}$/u.test(tokenAt(tokens, next - 1).text) && lawAt(tokens, next) !== null

/** "Added 179 (terrorism)", «вменили 282-ю»: the charge is told by its number alone. */
const isAdded = (tokens: readonly Token[], index: number): boolean =>
  /^(?:added|adding|brought|filed|добавил\p{L}*|вмен\p{L}*|предъявил\p{L}*|шьют|шили)$/u.test(
    tokenAt(tokens, index - 1).lower,
  ) &&
  /^\d{3}$/.test(tokenAt(tokens, index).text) &&
  (tokenAt(tokens, index + 1).text === '(' || ordinalEnd(tokens, index) !== null)

/** True where the number at an index is named as an article, although no word for it stands before. */
export const isSpoken = (tokens: readonly Token[], index: number): boolean => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number' || YEAR.test(token.text)) return false
  const before = tokenAt(tokens, index - 1)
  if (NUMBERS_OTHERS.test(before.lower) || isPartWord(before.lower)) return false
  if (afterPo(tokens, index) || isOrdinalArticle(tokens, index)) return true
  if (isOrdinalWithPart(tokens, index) || isOrdinalInList(tokens, index)) return true
  if (isOrdinalAlone(tokens, index)) return true
  if (isAdded(tokens, index) || isAddedLater(tokens, index)) return true
  if (isGlossed(tokens, index) || isPointed(tokens, index) || isSilence(tokens, index)) return true
  if (isPointedUnder(tokens, index) || isPointedArticle(tokens, index)) return true
  if (isOrdinalOfLaw(tokens, index)) return true
  if (numberBeforeWord(tokens, index) !== null) return true
  const one = numberAt(tokens, index)
  if (!one || COUNTED.test(tokenAt(tokens, one.next).lower)) return false
  return (
    hasCode(tokens, one.next) ||
    afterUnder(tokens, index, one.next) ||
    isSlashed(tokens, index) ||
    isAfterShortLaw(tokens, index) ||
    isLetteredOfLaw(tokens, index, one.next)
  )
}
