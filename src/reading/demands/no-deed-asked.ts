import { type Told, TURNED_TO } from './told.ts'

/** "The situation calls for patience": nobody calls. */
const CALLS = /^call(?:s|ed|ing)? for/iu
const IMPERSONAL =
  /\b(?:situations?|moment|occasion|jobs?|tasks?|recipes?|work|weather|wind|winter|cold|road|role|trade|post|climate|terrain|distance)\s$/iu

/** "Insisted on paying". */
const INSISTS_ON =
  /^ (?:on )?(?:paying|going|staying|coming|carrying|driving|walking|helping|sitting|standing|sharing|cooking|dancing|wearing|speaking|using|calling)(?!\p{L})/iu

/** "A request for comment", "a call for help at night", "the demand for coal": no demand of what follows. */
const OTHER_NOUN =
  /^(?:requests?|calls?|appeals?|demands?|запрос\p{L}*|просьб\p{L}*|обращени\p{L}*) (?:for|о|to|на)(?: [^.;,]{0,30}?)? ?(?:comments?|an interview|interviews?|help|prayer|arms|information|coal|bread|oil|gas|electricity|labou?r|housing loans?|goods|workers|an arrest warrant|a search warrant|(?:his |her |their )?(?:remand|pre-trial detention)|комментари\p{L}*|информаци\p{L}*|интервью)(?!\p{L})/iu

/** "The request to extend his detention": what is asked against somebody, and not for them. */
const AGAINST =
  /^(?:requests?|motions?|petitions?|applications?|ходатайств\p{L}*|прошени\p{L}*) (?:to (?:extend|prolong|remand)|об? (?:продлени|арест|заключени|избрани))/iu

/** What nobody asks of authorities: "wanted blood", "seeks new markets", "recommended the vaccine". */
const NO_DEED =
  /^(?: (?:the|an?|his|her|their|some|more|new|only|just|for))* (?:blood|revenge|vengeance|chairs?|seat|break|song|table|visas?|job|passports?|citizenship|loan|licen[cs]e|permit|scholarship|university|horses?|mules?|donkeys?|dogs?|oxen|camels?|markets?|customers?|workers?|shelter|refuge|cover|comfort|medical (?:help|care|attention)|work|jobs?|vaccines?|medicines?|route|hotel|bed rest|diet|book|film|(?:his|her|my|their|our) (?:brother|sister|son|daughter|father|mother|husband|wife|child(?:ren)?|relatives?)(?= (?:for|in|among|everywhere))|(?:two|three|four|\d+|several|the) (?:men|suspects?|man|persons?|people|attackers?|gunmen)(?= (?:in|who|over|for|from|after)(?!\p{L})))(?!\p{L})/iu

/** "500 dollars for his release": what kidnappers and bribed officials take. */
const PAID_OFF =
  /^ (?:(?:me|us|him|her|them|from [^.;,]{2,30}|another|a further|up to|about|at least) )*[$€£]?\d[\d,. ]*(?:k|thousand|million)? ?(?:dollars|euros|pounds|rubles|roubles|tenge|som|lira|rupees|francs|usd|eur)? (?:for (?:(?:his|her|their|my|our|the) (?:release|life|lives|body|son|freedom|return)|letting|not )|or (?:they|he|she|we)|each|a head)/iu

/** «Надо же такое придумать». */
const MARVELS = /^надо же(?!\p{L})/iu

/** «Дорога требует ремонта»: what a thing needs. */
const OF_THINGS = /^требу[ею]т|^требовал/iu
const UPKEEP =
  /^ (?:\p{L}+ого |\p{L}+ой |\p{L}+ых )?(?:ремонта|ухода|времени|сил|терпения|внимания|подготовки|усилий|затрат|средств|покоя|отдыха|мужества|осторожности|выдержки|соли|ловкости|опыта|знаний|сноровки|денег|места|тишины|смелости)(?!\p{L})/iu

/** «Просил тёплые носки»: somebody asks somebody for a thing of every day. */
const ASKED_RU = /^(?:по)?прос(?:ил[аи]?|ит|ят)$/iu
const OF_POWER_RU =
  /^[^.;]{0,120}(?<!\p{L})(?:чтобы|об? |за (?:меня|него|неё|них|нас)|у (?:суда|власт|прокур|министр|президент|мир)|(?!(?:посидеть|подождать|помолчать|сесть|встать|выйти|зайти|принести|прикурить|закурить|подвезти|подержать|присмотреть)(?!\p{L}))(?!(?:пить|есть|спать|лечь|сесть|ждать)(?!\p{L}))\p{Ll}{2,}(?:ть|ти|чь|ться|тись)(?!\p{L})|защит|помощ|убежищ|справедливост|правд|помилован|свидани|встреч|врач|скорую|скорой|фельдшер|доктор|медик|адвокат|экспертиз|отмен|освобожд|пересмотр|отсрочк|ответ|разъяснен|содействи|\d)|^ ?[:–—]/iu

const turnsForNoDeed = ({ words, rest }: Told): boolean =>
  NO_DEED.test(rest) ||
  PAID_OFF.test(rest) ||
  OTHER_NOUN.test(words + rest) ||
  AGAINST.test(words + rest)

/** Words of asking for what is no deed of those in power: a job, a song, repairs, a ransom. */
export const asksNoDeed = (told: Told): boolean => {
  const { before, words, rest } = told
  return (
    (CALLS.test(words) && IMPERSONAL.test(before)) ||
    (/^insist/iu.test(words) && INSISTS_ON.test(rest)) ||
    (TURNED_TO.test(words) && turnsForNoDeed(told)) ||
    MARVELS.test(words + rest) ||
    (OF_THINGS.test(words) && UPKEEP.test(rest)) ||
    (ASKED_RU.test(words) && !OF_POWER_RU.test(rest))
  )
}
