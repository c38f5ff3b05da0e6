import { isCapitalised, isDash, type Token, tokenAt } from '../tokens/token.ts'
import type { NumberAmount } from './amount.ts'
import { isStopWord, isTransparent } from './words/stop-words.ts'
import { isMoneySign } from './words/units.ts'

/** Words whose number is a name: the article, page or item with that number. */
const LABELS =
  /^(?:articles?|arts?|sections?|paragraphs?|paras?|chapters?|clauses?|annex(?:es)?|appendix|pages?|pp|p|vol|volume|figure|fig|table|footnote|nos?|nr|№|§|apartment|apt|flat|resolution|decree|protocol|version|phase|covid|channel|radio|photos?|photographs?|image|plates?|windows|android|lada|audi|bmw|toyota|principle|guideline|footnotes?|form|annexe|ваз|уаз|камаз|ладе?|сноск\p{L}+|страниц\p{L}+|госномер\p{L}*|гос|фото|снимок|стать\p{L}*|статей|ст|ч|п|пп|част[ьи]|пункт\p{L}*|глав[аыеу]|раздел\p{L}*|приложени\p{L}*|номер\p{L}*|квартир\p{L}*|кв|д|каб|кабинет\p{L}*|стр|рис|табл|том|тел|телефон\p{L}*|канал[ае]?|call|dial|numerals?|calib(?:re|er)|exhibit|lot|box|programme|agenda|калибр\p{L}*|звоните|позвоните)$/u

/** Words that name by number or are counted, by what follows: "School 12." but "in school 12 pupils". */
const LABELS_AT_END =
  /^(?:houses?|buildings?|blocks?|schools?|rooms?|cells?|wards?|units?|routes?|highways?|flights?|cases?|files?|orders?|laws?|acts?|rules?|points?|items?|parts?|class|grade|level|type|numbers?|phone|tel|prison|colony|days?|week|steps?|options?|questions?|notes?|group|km|км|sheets?|лист\p{L}{0,2}|л|дом[ае]?|школ[аыеу]|корпус\p{L}*|камер[аыеу]|маршрут|трасс[аеы]|приказ\p{L}*|указ\p{L}*|закон\p{L}*|колони[яи])$/u

/** Words that name by number too, but often stand beside a count of their own: only digits right behind. */
const LABELS_RIGHT_BEHIND =
  /^(?:agency|bureau|gate|checkpoint|camp|post|bus|tram|train|coach|wagon|platform|line|row|seat|bed|zone|sector|district|precinct|battalion|brigade|regiment|company|squad|category|count|size|badge|kilomet(?:re|er)|mile|floor|tower|barracks?|hut|tent|pit|shaft|mine|well|statement|witness|volunteer|tape|disc|draft|schedule)$/

/** The same in Russian, where a verb may stand right behind the number: «пост 7 пропустил машины». */
const LABELS_RU =
  /^(?:отряд[еау]?|автобус[еау]?|троллейбус|трамва[йея]|поезд[еау]?|рейс[еау]?|борт|вагон[еау]?|мест[оае]|барак[еау]?|блок(?:пост)?[еау]?|пост[еау]?|километр[еау]?|участ(?:ок|ке|ка)|палат[аеуы]|этаж[еау]?|подъезд[еау]?|зон[аеуы]|сектор[еау]?|секци[яию]|бокс[еау]?|бригад[аеуы]|рот[аеуы]|батальон[еау]?|полк[еау]?|групп[аеуы]|категори[яию]|эпизод[еау]?|день|форм[аеы]|шахт[аеуы]|цех[еау]?|причал|жетон[ау]?|удостоверени[еяю]|индекс|свидетел[ьяю]|вариант|стол[еау]?|ряд[уа]?|вокзал|линии?|размер[ау]?)$/u

const VERB_RU =
  /^(?:не|\p{L}{2,}(?:[аиеуыяё]л[аио]?|л(?:ся|ась|ись|ось)|[аяеё]н[аоы]?|крыт[аоы]?|[еиюуя]т(?:ся)?|холодно|темно))$/u

/** "PS 34417 Bandula", «сержант 1184 Петров»: the number a man in uniform wears. */
const RANKS =
  /^(?:constable|sergeant|corporal|lieutenant|inspector|private|officer|guard|сержант\p{L}*|прапорщик\p{L}*|рядов\p{L}+|констебл\p{L}*|лейтенант\p{L}*|охранник\p{L}*|конвоир\p{L}*)$/u

const isWornNumber = (
  tokens: readonly Token[],
  { first, next, numeral, bound }: NumberAmount,
): boolean => {
  if (numeral.spelled || bound !== 'exact') return false
  if (!/^\d{3,6}$/.test(tokenAt(tokens, numeral.first).text)) return false
  const rank = tokenAt(tokens, first - 1)
  const ranked = RANKS.test(rank.lower) || (/^[A-Z]{2,4}$/.test(rank.text) && !isMoneySign(rank))
  return ranked && isCapitalised(tokenAt(tokens, next))
}

/** Written with a full stop behind them; before one, other words belong to the sentence before. */
const SHORT = /^(?:arts?|paras?|pp|p|vol|fig|nos?|nr|apt|tel|ст|ч|п|пп|д|кв|каб|стр|рис|табл|тел)$/

export const countsNothing = (token: Token): boolean =>
  token.kind !== 'word' || (isStopWord(token.lower) && !isTransparent(token.lower))

const LIST_REACH = 8

interface Label {
  readonly word: string
  readonly before: string
  /** Nothing but a full stop or colon stands between the word and the number. */
  readonly direct: boolean
}

/** Walks back over "293, 380 and" to the word that says what the numbers are. */
const labelBefore = (tokens: readonly Token[], index: number): Label | null => {
  let direct = true
  for (let i = index - 1; i >= index - LIST_REACH; i--) {
    const token = tokenAt(tokens, i)
    if (token.text === '.') {
      const short = tokenAt(tokens, i - 1).lower
      return SHORT.test(short) ? { word: short, before: '', direct } : null
    }
    if (token.text === ':') continue
    // «На „Ладе“ 2107»: what stands in quotation marks is the name before the number.
    if (/^[»”"]$/.test(token.text) && direct) continue
    const listed = /^[,()&/]$/.test(token.text) || /^(?:and|or|и|или)$/.test(token.lower)
    if (token.kind !== 'number' && !listed && !isDash(token)) {
      return { word: token.lower, before: tokenAt(tokens, i - 1).lower, direct }
    }
    direct = false
  }
  return null
}

/** «31 канал», «272 статья»: a singular noun after a number that isn't one makes the number a name. */
const NAMED_AFTER = /^(?:канал|статья|статье|статью|статьей)$/

const isNamedAfter = (tokens: readonly Token[], amount: NumberAmount): boolean =>
  !amount.numeral.spelled && amount.low > 1 && NAMED_AFTER.test(tokenAt(tokens, amount.next).lower)

const PLACE_BEFORE = /^(?:in|at|from|near|of|to|for|в|во|на|из|под|у|по|с|и|and)$/

/** "A Toyota Camry 70": behind a name inside a sentence, with nothing to count after it. */
const isOfName = (
  tokens: readonly Token[],
  { first, next, bound, numeral }: NumberAmount,
): boolean => {
  const name = tokenAt(tokens, first - 1)
  if (numeral.spelled || bound !== 'exact' || !isCapitalised(name) || isMoneySign(name))
    return false
  if (!countsNothing(tokenAt(tokens, next))) return false
  const before = tokenAt(tokens, first - 2)
  // "In Osh 15, in Almaty 12" counts; so does what begins a sentence or a line.
  return before.kind === 'word' && !name.lineStart && !PLACE_BEFORE.test(before.lower)
}

/** True for the number of an article, a page, a house, alone or in a list of such numbers. */
export const isLabelled = (tokens: readonly Token[], amount: NumberAmount): boolean => {
  if (isNamedAfter(tokens, amount) || isOfName(tokens, amount)) return true
  if (isWornNumber(tokens, amount)) return true
  const label = labelBefore(tokens, amount.numeral.first)
  if (!label) return false
  // «Листы дела 12–15»
  if (/^parts?$/.test(label.word) && /^\d/.test(label.before)) return true
  if (label.word === 'дела' && /^(?:лист|том)/.test(label.before)) return true
  const alone = countsNothing(tokenAt(tokens, amount.next))
  const named = alone || isCapitalised(tokenAt(tokens, amount.next))
  if (LABELS.test(label.word)) return label.direct || named
  if (amount.numeral.spelled || !label.direct) return alone && LABELS_AT_END.test(label.word)
  if (LABELS_RU.test(label.word)) {
    return alone || VERB_RU.test(tokenAt(tokens, amount.next).lower)
  }
  return alone && (LABELS_AT_END.test(label.word) || LABELS_RIGHT_BEHIND.test(label.word))
}
