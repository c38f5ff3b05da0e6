/** The words behind a number that may name what is counted, up to where another phrase begins. */
export const nounBehind = (after: string, value: number): string => {
  const words = /^[\s\u00a0-]*((?:[\p{L}\p{M}’'-]+[\s\u00a0]?){0,5})/u.exec(after)?.[1] ?? ''
  const counted = words.replace(COUNTING_WORD, '')
  const cut = STOP.exec(counted)
  const noun = (cut ? counted.slice(0, cut.index) : counted).trim()
  return PREDICATE.test(noun) || (value !== 1 && namesNothing(noun)) ? '' : noun
}

/** «Пятнадцать штук», "fifteen in number": words that say no more than that there is counting. */
const COUNTING_WORD = /^(?:штук[аи]?|шт\.?|экземпляр(?:а|ов)?|единиц[аы]?)(?!\p{L})\s?/iu

/** "17 shelved in June, two pending": one word that says what became of them, and no noun. */
const PREDICATE =
  /^(?:pending|missing|alive|dead|abroad|unknown|free|elsewhere|(?!(?:wounded|injured|detained|arrested|accused|convicted|killed|displaced|disabled|unemployed)$)\p{Ll}+ed|отказано|умерли?|погибли|живы|мертвы|свободны|дома)$/iu

/** «Отправила», «ушло»: Russian verbs of the past, but no genitives in -ла: «три одеяла». */
const PAST_IN_LA = String.raw`(?!(?:де|те|се|оде|отде|разде|преде|одея|покрыва|прави|нача|зерка|чис|крес|вес|ремес|масс?|сил|генера|кана|кварта|журна|подва|вокза|сигна|филиа|материа|за|бока|персона|экземпля|автомоби)ла(?!\p{L}))\p{L}{2,}(?:[аиеуыя]ла|сла|шла|[аиеуы]ло|шло)`

/** «Признал», «оправдал»: the same of a man, but no genitives like «могил», «одеял». */
const PAST_IN_L = String.raw`(?!(?:зеркал|начал|одеял|покрывал|правил|могил|стрел|пчел|кобыл|школ|кресел|чисел|писем|генерал|капрал|адмирал|персонал|материал|журнал|канал|квартал)(?!\p{L}))\p{L}{3,}[аиеуыя]л`

/** Prepositions, conjunctions, pronouns, adverbs and verbs end a noun phrase. */
const STOP = new RegExp(
  String.raw`(?<!\p{L})(?:the|an?|this|these|those|each|any|every|of|in|on|at|by|to|from|for|with|without|under|over|among|near|per|after|before|between|i|you|he|she|it|we|they|my|his|her|our|their|мы|они|он|она|я|who|whom|whose|which|that|and|or|but|while|whereas|were|was|are|is|be|been|had|have|has|did|do|does|got|gets|could|would|will|can|may|might|went|came|come|go|lay|lie|stood|sat|slept|fled|left|lost|took|said|say|told|died|walked|received|returned|remain(?:ed|s)?|escaped|survived|as|not|still|already|also|then|now|more|others?|entirely|partially|partly|fully|only|alone|после|среди|между|возле|около|кроме|против|вместо|согласно|как|что|чтобы|где|когда|если|нет|ни|да|же|ли|бы|то|это|их|его|её|ему|ей|им|нас|нам|вас|у|${PAST_IN_LA}|${PAST_IN_L}|суд|известно|сведени\p{L}+|вестей|известий|ничего|никто|так|там|тут|здесь|сразу|вместе|потом|затем|вс[её]|уехал\p{L}*|умер\p{L}*|погиб(?:ли|ло)?|ушл\p{L}*|пришл\p{L}*|\p{L}{2,}(?:ые|ие)|но|а|и|или|из|в|во|на|по|у|с|со|к|ко|от|для|за|под|без|при|до|о|об|про|через|над|перед|не|ещ[её]|уже|тоже|также|только|лишь|пока|был[аио]?|будут|стоят|стоит|спали|жд[уё]т|находи\p{L}*|остал\p{L}*|оста[её]\p{L}*|получил\p{L}*|которы\p{L}*|ждут|ожида\p{L}*|числ\p{L}+|счита\p{L}+|сид\p{L}+|\p{L}{3,}(?:ены|аны|ёны|яты)|(?!(?:пу|зем|мыс|це|до|кап|неде|пет|саб|руб|кораб|автомоби|туф)ли(?!\p{L}))\p{L}{2,}ли|\p{L}{2,}(?:лись|лась|лось|ются|ятся|уются|ются))(?!\p{L})`,
  'iu',
)

/** "Nine sleep in the barn": what a number counts in English stands in the plural. */
const namesNothing = (noun: string): boolean =>
  /^[\p{Script=Latin}\s’'-]+$/u.test(noun) && !PLURAL.test(noun)

/** A plural in -s, those without it, and units of counting that stay as they are. */
const PLURAL =
  /(?:[^su]s|(?<!\p{L})(?:\p{L}*m[ae]n|\p{L}*people|persons?|\p{L}*child(?:ren)?|ones?|cattle|head|sheep|fish|police|troops|personnel|staff|lives|oxen|teeth|feet|mice|geese|data|media|wounded|injured|dead|missing|detained|arrested|accused|convicted|disabled|unemployed|elderly|young|poor|sick|\p{Lu}\p{L}+))(?!\p{L})/u

/** «Женщин двадцать», «детей – пятеро», "Women: 12": the noun alone between a sign and its number. */
export const nounBefore = (before: string): string =>
  /(?:^|[,;:(.\n]\s?|\s[–—]\s|\s(?:и|а|and)\s)(\p{L}{3,})(?:\s[–—-]|:)?\s$/u.exec(before)?.[1] ?? ''
