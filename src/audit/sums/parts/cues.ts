import { wholeWords } from '../../words/whole-words.ts'
import type { Amount } from './amount.ts'

const BACK = 48

const before = ({ view, line, start }: Amount, reach = BACK): string =>
  view.text.body.slice(Math.max(line.start, start - reach), start)

const after = ({ view, line, end }: Amount, reach = BACK): string =>
  view.text.body.slice(end, Math.min(line.end, end + reach))

const REST_BEFORE =
  /(?<!\p{L})(?:(?:the|all|all the|these|those|its|their) (?:other|others|remaining|rest|remainder|balance)(?:,| of| being)?|remaining|остальн\p{L}+|оставш\p{L}+|проч(?:ие|их|им|ее)|остаток|остатка|на остал\p{L}+|(?:остаются|оста[её]тся|остались|остались ещё|осталось)(?: ещё)?)[\s,–—:-]{1,3}$/iu
const REST_AFTER = /^,?\s*(?:others|remaining|left over|остальн\p{L}+|оставш\p{L}+)(?!\p{L})/iu

/** "The other eleven", "the others, twenty-one of them", «остальные 82», «остаток, 1,36 млрд». */
export const saysRest = (amount: Amount): boolean =>
  REST_BEFORE.test(before(amount)) || REST_AFTER.test(after(amount, 24))

const TOTAL_BEFORE =
  /(?<!\p{L})(?:in all|altogether|in total|all told|all in all|overall|a (?:grand )?total of|totall?ing|totall?(?:ed|s)|the total (?:is|was|being|comes to|came to|stands at)|between them|at the (?:foot|bottom|end) of it|(?:the|a) grand total|in sum|all counted|together|combined|taken together|added up|adds? up to|amount(?:s|ed|ing) to|sums? to|com(?:es?|ing) to|came to|mak(?:es|ing)|that is to say|that is|i\.e\.|or rather|всего|итого|итог|в итоге|на круг|в совокупности|скопом|под чертой|внизу столбца|в общей сложности|в общем|в целом|общ\p{L}{2,3} (?:объ[её]м|числ|сумм|количеств|итог)\p{L}*|суммарно|в сумме|вместе|совокупно|то есть|т\. ?е\.|сложили\p{L}*|собрали|набралось|набежало|выходит|получается|получилось|составил\p{L}*|составля\p{L}+|а было|всего было)(?:[\s,:–—-]|\p{L}{1,12},?\s){1,6}$/iu
const RAISED_TO =
  /(?<!\p{L})(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?) (?:the|their|its|that|this|our) (?:\p{L}+ ){0,4}to (?:a total of )?$|(?<!\p{L})(?:дов[её]л\p{L}*|доведя|довод\p{L}+|достиг\p{L}*|вырос\p{L}*|возрос\p{L}*|увеличил\p{L}*) (?:\p{L}+ ){0,4}(?:до )?$/iu
const OF_US =
  /(?<!\p{L})(?:(?:we|they|you) (?:were|are)|нас|их|вас)(?: (?:было|стало|осталось|all|только|всего)){0,2} $/iu
const OF_US_AFTER =
  /^ (?:of us|of them|было|нас|их)(?: (?:in all|altogether|all told|всего|было))?[.,;:]/iu

const TOTAL_AFTER =
  /^(?:\s\p{L}+){0,3},?\s(?:in all|altogether|in total|all told|combined|together|overall|всего|в сумме|в общей сложности|итого|вместе)(?!\p{L})/iu

/** "In all", "altogether", «всего», «общим объёмом»: the number sums others up. */
export const saysTotal = (amount: Amount): boolean =>
  TOTAL_BEFORE.test(before(amount).replace(/(?:[$€£₽₸₴]|\p{Lu}{1,4}[a-z]?\.?)\s?$/u, '')) ||
  TOTAL_AFTER.test(after(amount)) ||
  RAISED_TO.test(before(amount, 80)) ||
  OF_US.test(before(amount)) ||
  OF_US_AFTER.test(after(amount))

const THUS =
  /(?<!\p{L})(?:thus|hence|so that|which is why|in this way|таким образом|так что|так|значит|стало быть)(?:[\s,:–—-]{1,3}\p{L}{1,12}){0,4}[\s,:–—-]{1,3}$/iu

/** "So that 38 slept there", «таким образом, охвачены все шесть»: what follows from the parts. */
export const followsFromThem = (amount: Amount): boolean => THUS.test(before(amount))

/** ": 60 dollars for one visit", ". Sixty dollars.": a number that stands alone behind others. */
export const standsAlone = (amount: Amount): boolean =>
  /(?:^|[:;=]|\s[–—-])\s*(?:(?:so|thus|hence|that makes|that is|вот|стало быть|значит|а)\s)?(?:[$€£₽]|\p{Lu}{2,4}\s?)?$/iu.test(
    before(amount),
  )

/** ": fifteen graves", "= 15": a colon or a dash brings the number in, and no semicolon. */
export const isBroughtIn = (amount: Amount): boolean =>
  standsAlone(amount) && !/;\s*\P{L}*$/u.test(before(amount))

const ALL =
  /(?<!\p{L})(?:all|all (?:of )?(?:the|these|those)|the|these|those|the same|вс(?:е|ех|ем|еми)|эт(?:и|их|им|ими)|те|тех)\s$/iu

/** "All thirteen", «этих 13»: the number takes up what was counted before. */
export const takesUp = (amount: Amount): boolean => ALL.test(before(amount, 24))

const OF_THE =
  /(?:^|[^\p{L}])(?:out of|of|from among|among|из|из числа|среди)\s+(?:(?:the|these|those|all|some|its|their|your|our|этих|тех|всех|общего числа|их|наших|указанных|упомянутых|\p{L}+(?:ых|их|анных|енных))\s+){0,3}$/iu

/** "Of the 94 complaints", «из 28 лиц»: the number is the whole of what follows. */
export const isTakenFrom = (amount: Amount): boolean => OF_THE.test(before(amount))

const NUMBER_OF_THE =
  /(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty|eleven|twelve|один|одна|дв\p{L}{1,3}|тр\p{L}{1,3}|четыр\p{L}+|четвер\p{L}+|пят\p{L}*|шест\p{L}*|семь|семер\p{L}+|восем\p{L}*|девят\p{L}*|десят\p{L}*|\p{L}+дцать|\p{L}+десят))\s(?:out\s)?(?:of|из)\s(?:(?:the|these|those|этих|тех|всех)\s){0,2}$|(?<!\p{L})out of\s(?:the\s)?$/iu

/** "5 out of 17", «трое из 17»: the number is the whole of the one just before it. */
export const isWholeOfOthers = (amount: Amount): boolean => NUMBER_OF_THE.test(before(amount))

const OF_THEM =
  /(?:^|[^\p{L}])(?:of|out of) (?:them|whom|these|those|which)(?!\p{L})|(?:^|[^\p{L}])(?:из них|из которых|из этого числа)(?!\p{L})/iu

/** "Of these, 12 …", "12 of them", «из них 21»: the number is a part of one told before. */
export const isTakenOfThem = (amount: Amount): boolean =>
  OF_THEM.test(before(amount, 60)) || OF_THEM.test(after(amount, 20).split(/[,;]/)[0] ?? '')

const LEAD =
  /:(?:\s|$)|\s[–—-]\s|\(|(?<!\p{L})(?:being|namely|to wit|viz\.?|made up of|composed of|compos\p{L}+ of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|broken down|divided|split|that is|а именно|то есть|состо(?:ит|ял|яла|яло|ят|яли|ящ\p{L}+) из|складывал\p{L}+ из|это)(?!\p{L})/iu

/** What stands between a whole and its first part announces the parts: a colon, a dash, "being". */
export const announces = (between: string): boolean => LEAD.test(between) && !PARTIAL.test(between)

/** "nineteen, twelve of clay and eight of brick": the parts stand beside the whole. */
export const standsBeside = (between: string): boolean =>
  /^(?:\s\p{L}+){0,3},\s(?:\p{L}+\s){0,3}$/u.test(between)

const PARTIAL = wholeWords(
  String.raw`including|included|among them|amongst them|such as|for example|notably|mostly|mainly|chiefly|inter alia|at least|more than|over|about|around|nearly|some|several|many|most|в том числе|включая|среди них|в частности|в основном|например|главным образом|около|более|свыше|не менее|как минимум|некоторы\p{L}+|нескольк\p{L}+|многи\p{L}+|большинств\p{L}+`,
)

/** Words behind which only some of the parts are told, or which make a number uncertain. */
export const tellsOnlySome = (words: string): boolean => PARTIAL.test(words)

const FURTHER =
  /(?<!\p{L})(?:another|a further|further|additional|also|more|ещ[её]|также|дополнительно)\s$/iu
export const saysFurther = (amount: Amount): boolean => FURTHER.test(before(amount, 24))

const SETTLED = wholeWords(
  `in full|full(?:y)? (?:paid|settled|and final)|do the (?:sums?|maths?|arithmetic|counting)|count (?:it )?(?:up )?(?:for )?yourself|add it up|does(?:n['’]t| not) add up|полностью|сполна|в полном объ[её]ме|(?:по)?считайте сами|сами (?:по)?считайте|вот и считайте|арифметика|не сходится|расч[её]т окончен|that(?: is|['’]s| was) (?:all|the lot|everything)(?: of it| there (?:is|was))?|(?:and )?(?:no|not one|nobody) (?:more|else)|nothing else|это (?:вс[её]|все)|вот и вс[её]|больше (?:ничего|никого|нет)`,
)
/** The text itself says that the account is closed, or asks to add up. */
export const saysSettled = (words: string): boolean => SETTLED.test(words)

const CUMULATIVE = wholeWords(
  String.raw`with (?:the|these|this|yesterday['’]s|today['’]s|last (?:night|week)['’]s) (?:\p{L}+ ){0,2}(?:victims?|deaths?|killings?|arrests?|attacks?|cases?|dead)|(?:bring|brings|bringing|brought|rais\p{L}+|tak(?:es|ing)|took|push\p{L}*) (?:the |their |to )[\p{L}\s]{0,40}?(?:toll|total|number|count|figure|tally)|to date|so far this (?:year|month)|since the (?:turn|start|beginning) of|вместе с (?:последн\p{L}+|эт\p{L}+|нов\p{L}+|вчерашн\p{L}+)|с уч[её]том (?:последн\p{L}+|эт\p{L}+|нов\p{L}+)|(?:довел\p{L}*|доведя|довод\p{L}+) (?:общее |их )?число|число [\p{L}\s]{3,40} (?:достигло|выросло до|возросло до|увеличилось до)|с начала (?:года|месяца|войны)`,
)
/** "With the latest victims, 16 have been killed": the number takes in what was told before. */
export const takesInEarlier = (words: string): boolean => CUMULATIVE.test(words)

/** "Nine can walk, six not", «девять ходячих, шесть нет»: the last part is all that is not the first. */
export const saysContrary = (amount: Amount): boolean => CONTRARY.test(after(amount, 24))

const CONTRARY =
  /^(?:\s(?:of them\s)?(?:have|has|had|do|does|did|are|were|could|can|will|would)?\s?(?:still |yet )?(?:not|cannot|can['’]t|didn['’]t|haven['’]t|aren['’]t|weren['’]t|couldn['’]t|never)(?!\p{L}| only)|\s(?:[–—-]\s)?(?:ещё |пока |так и )?(?:нет|не)(?!\p{L}))/iu

const DETAILS = wholeWords(
  String.raw`lawyers?|counsel|beaten|tortured|threatened|ill-treated|denied|complain(?:ed|s)? of|children of (?:their|his|her) own|under \d+|minors|aged|адвокат\p{L}*|защитник\p{L}*|избит\p{L}*|избивал\p{L}*|пытал\p{L}*|угрожал\p{L}*|жал(?:уется|уются|овал\p{L}*)|несовершеннолетн\p{L}*|младше|старше`,
)
/** What can be told of anybody beside anything else: it shares nobody out. */
export const tellsDetails = (words: string): boolean => DETAILS.test(words)
