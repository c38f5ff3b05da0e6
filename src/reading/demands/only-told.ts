/**
 * Words of asking in a sentence that only tells: that nobody asked, that a demand was dropped, what
 * somebody is free to ask, what a claim asserts, how a figure is to be read.
 */

/** A sentence about the words that ask: what stands before them, the words, and what stands behind. */
export interface Told {
  readonly before: string
  readonly words: string
  readonly rest: string
}

/** "Nobody asked for", "did not demand", "no longer wants"; "never stopped asking" asks. */
const NEGATED =
  /(?:\b(?:nobody|no one|none(?: of [^,.;]{2,30})?|neither(?: of [^,.;]{2,30})?|never|no longer|without|rarely|hardly|(?:do|does|did|is|are|was|were|has|have|had|will|would|could|can)(?: not|n['’]t)|cannot|refus(?:es|ed|ing) to|fail(?:s|ed|ing)? to|stop(?:s|ped)|ceas(?:es|ed))(?: (?:ever|even|once|yet|also|been|to|himself|herself|themselves))?|(?<!\p{L})(?:никто|никогда|ни разу|отказал(?:ся|ась|ись)|перестал[аи]?|больше не|так и не)(?: (?:ни(?:чего|когда|кого|кому)|у (?:нас|них|меня|него|неё)|не|и|этого|об? (?:этом|том)))*|(?<!\p{L})не)\s$/iu
/** "We ask for nothing but", «не прошу ничего, кроме». */
const SAVE_ONLY =
  /^[^.;]{0,60}?(?:\b(?:but|except|other than|more than)|(?<!\p{L})(?:кроме|а|только|лишь))(?!\p{L})/iu
/** "I don't want my name in the paper" asks. */
const WANTS = /^want/iu
const TURNED_TO =
  /^(?:ask|demand|request|seek|sought|insist|appeal|call|petition|propos|recommend|suggest|urge|want|press|plead|beg|requir|order|direct|instruct|oblig|summon|appl|file|lodge|submit|claim|треб|потреб|прос|попрос|ходатайств|настаив|призыв|призв|предлаг|предлож|рекоменд|добив|обра[тщ]|пода|хо[тч]|жд|ожид|заяв)/iu

/** "The situation calls for patience": nobody calls. */
const CALLS = /^call(?:s|ed|ing)? for/iu
const IMPERSONAL =
  /\b(?:situations?|moment|occasion|jobs?|tasks?|recipes?|work|weather|wind|winter|cold|road|role|trade|post|climate|terrain|distance)\s$/iu
/** "Insisted on paying". */
const INSISTS_ON =
  /^ (?:on )?(?:paying|going|staying|coming|carrying|driving|walking|helping|sitting|standing|sharing|cooking|dancing|wearing|speaking|using|calling)(?!\p{L})/iu

/** "Dropped the demand for", «отозвал ходатайство об». */
const WITHDRAWN =
  /(?:\b(?:drop(?:s|ped|ping)?|withdr(?:aws?|ew|awn|awing)|abandon(?:s|ed|ing)?|renounc(?:es?|ed|ing)|waiv(?:es?|ed|ing)|retract(?:s|ed|ing)?|g[ai]v(?:es?|en|ing) up(?: on)?|back(?:s|ed|ing)? (?:away|down) from|walk(?:s|ed) back)(?: on)?|(?<!\p{L})(?:отозва(?:л[аи]?|ны|но|в)|отзыва(?:ет|ют)|снял[аи]?|отказал(?:ся|ась|ись) от|отступил[аи]? от|забрал[аи]?)) (?:(?:its|their|his|her|the|all|any|earlier|own|свои|сво[её]|своего|своих|прежн\p{L}+|\p{L}+['’]s?) )*(?:\p{Ll}+ )?$/iu

/** "A judge can require", "may ask for", "has the right to demand": what somebody is free to ask. */
const FREE_TO =
  /(?:(?<!\b(?:I|we) )\b(?:can|could|may|might)(?: also| always| then| only| even| be)?|\b(?:the )?(?:rights?|powers?|option|freedom|opportunity|competence|ability|authority|discretion) (?:of [^,.;]{2,30} )?to|\b(?:entitled|free|empowered|able|competent|unable|afraid|reluctant|too \p{L}+) to|(?<!\p{L})(?:может|могут|можно|мог(?:ла|ли)?|вправе|имеет право|имеют право|право|возможность|полномочи[яей]|боял(?:ся|ась|ись)|боится|боятся|не ста(?:л[аи]?|нет|нут)|не дума(?:л[аи]?|ет)|не собира\p{L}+|не намерен[аы]?|не планиру\p{L}+)(?: \p{L}+)?)\s$/iu

/** "Insisted that he was at home", "suggests the fire is": a claim of what is so. */
const CLAIMS = /^(?:insist|suggest|maintain|argu|submit|contend|claim|agree)\p{L}*(?: that)?$/iu
const IS_SO =
  /^(?: that)?,? (?:(?!(?:should|must|be|ought|not|to|on|need|needs|has to|have to|had to)(?!\p{L}))[\p{L}\d'’-]+,? ){1,7}?(?:was|were|is|are|had|has|have been|did|does|never|could|cannot|can)(?!\p{L})(?! to(?!\p{L}))(?![^.;]{0,80}(?<!\p{L})(?:should|must|ought to|be|need to|has to|had to|have to)(?!\p{L}))/iu

/** "Should be read with care", "must be borne in mind": how readers are to take what is written. */
const OF_READING =
  /^ (?:not |never |also |always |only |therefore |rather )*(?:be (?:\p{Ll}+ly |not )?(?:read|taken (?:as|to (?:mean|be)|with (?:a pinch|caution|care|reserve)|in (?:context|account))|understood|interpreted|construed|seen|viewed|treated (?:as|with)|confused|mistaken|compared|added|borne|distinguished|used (?:with|as)|taken with (?:water|food|meals)|regarded|attributed|emphasi[sz]ed|stressed|mentioned|kept in mind|underlined|pointed out|counted|(?:forgotten|remembered|recalled|added|noted) that)|(?:attach|enclose|fill in|fill out|complete the form|bring (?:a|their) (?:passport|id)|read on|keep in mind|note(?!\p{L})))(?!\p{L})/iu

/** "A request for comment", "a call for help at night", "the demand for coal": no demand of what follows. */
const OTHER_NOUN =
  /^(?:requests?|calls?|appeals?|demands?|запрос\p{L}*|просьб\p{L}*|обращени\p{L}*) (?:for|о|to|на)(?: [^.;,]{0,30}?)? ?(?:comments?|an interview|interviews?|help|prayer|arms|information|coal|bread|oil|gas|electricity|labou?r|housing loans?|goods|workers|an arrest warrant|a search warrant|(?:his |her |their )?(?:remand|pre-trial detention)|комментари\p{L}*|информаци\p{L}*|интервью)(?!\p{L})/iu

/** "The request to extend his detention": what is asked against somebody, and not for them. */
const AGAINST =
  /^(?:requests?|motions?|petitions?|applications?|ходатайств\p{L}*|прошени\p{L}*) (?:to (?:extend|prolong|remand)|об? (?:продлени|арест|заключени|избрани))/iu

/** "The judge ordered that he be held": what a court decides answers those who asked. */
const RULED =
  /\b(?:courts?|judges?|tribunal|bench|magistrates?|justices?|panel|jury|chamber)(?: (?:of|in|for) [^.;,]{2,40})? (?:has |had |then |also |later |finally |thus )*(?:ordered|ruled|decided|decreed|held|found)\s$/iu

/** "The appeal to the Supreme Court": a remedy at law, not somebody who appeals. */
const REMEDY =
  /(?:^|\b(?:the|an?|this|that|his|her|their|its|my|our|on|of|under|second|first|lawyer['’]s|cassation|constitutional|further|final|pending|\p{L}+['’]s) )$/iu
const OF_A_COURT =
  /^appeals? (?:to|against)(?= (?:the |a |an )?(?:[\p{L}-]+ ){0,4}?(?:court|tribunal|bench|division|chamber|house of lords|verdict|sentence|ruling|decision|judgment)(?!\p{L}))/iu

/** What nobody asks of authorities: "wanted blood", "seeks new markets", "recommended the vaccine". */
const NO_DEED =
  /^(?: (?:the|an?|his|her|their|some|more|new|only|just|for))* (?:blood|revenge|vengeance|chairs?|seat|break|song|table|visas?|job|passports?|citizenship|loan|licen[cs]e|permit|scholarship|university|horses?|mules?|donkeys?|dogs?|oxen|camels?|markets?|customers?|workers?|shelter|refuge|cover|comfort|medical (?:help|care|attention)|work|jobs?|vaccines?|medicines?|route|hotel|bed rest|diet|book|film|(?:his|her|my|their|our) (?:brother|sister|son|daughter|father|mother|husband|wife|child(?:ren)?|relatives?)(?= (?:for|in|among|everywhere))|(?:two|three|four|\d+|several|the) (?:men|suspects?|man|persons?|people|attackers?|gunmen)(?= (?:in|who|over|for|from|after)(?!\p{L})))(?!\p{L})/iu

/** "500 dollars for his release": what kidnappers and bribed officials take. */
const PAID_OFF =
  /^ (?:(?:me|us|him|her|them|from [^.;,]{2,30}|another|a further|up to|about|at least) )*[$€£]?\d[\d,. ]*(?:k|thousand|million)? ?(?:dollars|euros|pounds|rubles|roubles|tenge|som|lira|rupees|francs|usd|eur)? (?:for (?:(?:his|her|their|my|our|the) (?:release|life|lives|body|son|freedom|return)|letting|not )|or (?:they|he|she|we)|each|a head)/iu

/** «Данные следует читать с осторожностью», «цифры не следует путать». */
const OF_READING_RU = /^(?:не )?следует$/iu
const READ_RU =
  /^ (?:\p{L}+ ){0,2}?(?:читать|понимать|путать|трактовать|толковать|рассматривать как|воспринимать|считать|иметь в виду|учитывать|отличать|смешивать|сравнивать|относиться)(?!\p{L})/iu

/** "The ministry replied that the question should be put to the courts": an answer, and no demand. */
const ANSWERED =
  /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed))(?:,? [^.;]{0,40}?)? that [^.;]{0,80}$|(?<!\p{L})(?:ответил[аи]?|отвеча(?:ет|ют)|ответили),? [^.;]{0,30}?что [^.;]{0,80}$/iu
/** "Said that the matter should be addressed to the police". */
const PASSED_ON =
  /\b(?:questions?|matter|complaints?|issue|inquir(?:y|ies)|enquir(?:y|ies)|requests?|it|case) (?:should|must|ought to|has to|have to) be (?:put|addressed|directed|referred|taken|raised|sent|made) (?:up )?(?:to|with|through|before) /iu
const SAID = /\b(?:said|says|told|stated|according to|explained|added)(?!\p{L})/iu

/** "Had she asked for a lawyer", «если бы он попросил»: nobody did. */
const UNREAL =
  /(?:^|[,;:–—] ?)["“«]?(?:and |but |и |а |но )?(?:had|if|even if|unless|what if|suppose|supposing|whether|если|даже если|если бы|даже если бы|а если) (?:бы )?(?:[\p{L}'’-]+ ){1,5}$/iu

/** "We have asked for nothing"; "for nothing but the truth" asks. */
const FOR_NOTHING =
  /^ ?(?:for |of (?:them|him|her|you|us) )?nothing(?! (?:but|more|less|else|except|other|short|beyond))/iu
const NO_DEMANDS =
  /\b(?:no|nobody[^.;]{1,20} any|no one[^.;]{1,20} any|never[^.;]{1,20} any|without(?: any)?) (?:\p{Ll}+ )?(?:demands?|requests?|appeals?|calls?|petitions?)(?: |$)/iu

/** "The inspector has to sign each morning", "must, under the rules, be": how things are done. */
const ROUTINE =
  /\b(?:(?:each|every|once a|twice a) (?:\p{L}+ )?(?:hours?|morning|day|night|evening|week|month|year|shift|spring|autumn)|daily|weekly|according to the (?:house |prison |service |\p{Ll}+ )?(?:rules|regulations|code|law|timetable|instructions?|charter|schedule))(?!\p{L})/iu
const HAS_TO =
  /^(?:ha(?:s|ve) to|needs? to|(?:is|are) to|must|(?:every|each|no|all|any) [^.;]*(?:is|are|must|ha(?:s|ve)) to|every [^.;]*) ?/iu
const MUST_EACH = /^(?:must|shall)/iu
const UNDER_LAW =
  /^[^.;]{3,90}? (?:under|by|according to|as provided (?:for )?(?:by|in)|as required by) (?:(?:the|its|their|our|this|that|domestic|national|international|\p{Lu}\p{L}+) )*(?:law|constitution|code|house rules|rules|statutes?)(?!\p{L})/iu
const DETAINEE =
  /(?:^|[\s,])(?:detainees?|suspects?|prisoners?|persons?|anyone|everyone|(?:an?|any|every|each) \p{L}+|those (?:arrested|detained))(?: \p{L}+){0,2}$/iu

/** «Дежурный должен каждое утро расписываться», «нам сказали, что надо ждать». */
const ROUTINE_RU =
  /^ (?:\p{L}+ ){0,2}?(?:кажд(?:ое утро|ый (?:день|вечер|час|месяц)|ую (?:ночь|неделю|смену))|ежедневно|еженедельно|по утрам|по вечерам|раз в (?:день|неделю|месяц|год))(?!\p{L})/iu
const TOLD_US = /(?<!\p{L})(?:мне|нам|ему|ей|им) (?:\p{L}+ )?$/iu
const TOLD_TO_US =
  /(?<!\p{L})(?:мне|нам|ему|ей|им) (?:\p{L}+ )?(?:сказал|ответил|объяснил|заявил|сообщил)[аи]?,? что (?:\p{L}+ ){0,2}$/iu
const SAID_RU = /^(?:сказал|говор|ответ|объясн|заяв|сообщ)/iu
/** «Надо же такое придумать». */
const MARVELS = /^надо же(?!\p{L})/iu
/** «Дорога требует ремонта»: what a thing needs. */
const OF_THINGS = /^требу[ею]т|^требовал/iu
const UPKEEP =
  /^ (?:\p{L}+ого |\p{L}+ой |\p{L}+ых )?(?:ремонта|ухода|времени|сил|терпения|внимания|подготовки|усилий|затрат|средств|покоя|отдыха|мужества|осторожности|выдержки|соли|ловкости|опыта|знаний|сноровки|денег|места|тишины|смелости)(?!\p{L})/iu

const MODAL = /\b(?:should|must|ought to|cannot|needs? to|ha(?:s|ve) to)( .*)$/isu

/** «Просил тёплые носки»: somebody asks somebody for a thing of every day. */
const ASKED_RU = /^(?:по)?прос(?:ил[аи]?|ит|ят)$/iu
const OF_POWER_RU =
  /^[^.;]{0,120}(?<!\p{L})(?:чтобы|об? |за (?:меня|него|неё|них|нас)|у (?:суда|власт|прокур|министр|президент|мир)|(?!(?:посидеть|подождать|помолчать|сесть|встать|выйти|зайти|принести|прикурить|закурить|подвезти|подержать|присмотреть)(?!\p{L}))(?!(?:пить|есть|спать|лечь|сесть|ждать)(?!\p{L}))\p{Ll}{2,}(?:ть|ти|чь|ться|тись)(?!\p{L})|защит|помощ|убежищ|справедливост|правд|помилован|свидани|встреч|врач|скорую|скорой|фельдшер|доктор|медик|адвокат|экспертиз|отмен|освобожд|пересмотр|отсрочк|ответ|разъяснен|содействи|\d)|^ ?[:–—]/iu

/** Whether such a sentence only tells. */
export const onlyTells = ({ before, words, rest }: Told): boolean =>
  (CALLS.test(words) && IMPERSONAL.test(before)) ||
  (/^insist/iu.test(words) && INSISTS_ON.test(rest)) ||
  (TURNED_TO.test(words) &&
    ((NEGATED.test(before) && !WANTS.test(words) && !SAVE_ONLY.test(rest)) ||
      FREE_TO.test(before) ||
      NO_DEED.test(rest) ||
      PAID_OFF.test(rest) ||
      OTHER_NOUN.test(words + rest) ||
      AGAINST.test(words + rest))) ||
  (/^that$/iu.test(words) && RULED.test(before)) ||
  (/^(?:order|rul|direct|decre)\p{L}* ?(?:that)?$/iu.test(words) &&
    /^ ?(?:that )/iu.test(rest) &&
    RULED.test(`${before}${words} `)) ||
  (TURNED_TO.test(words) &&
    (UNREAL.test(before) ||
      FOR_NOTHING.test(words.replace(/^.* /su, '').replace(/^for$/u, '') + rest))) ||
  (/^долж/iu.test(words) && ROUTINE_RU.test(rest)) ||
  (SAID_RU.test(words) && TOLD_US.test(before)) ||
  TOLD_TO_US.test(before) ||
  MARVELS.test(words + rest) ||
  (OF_THINGS.test(words) && UPKEEP.test(rest)) ||
  NO_DEMANDS.test(`${before}${words} `) ||
  ANSWERED.test(before) ||
  ANSWERED.test(`${before}${words}`) ||
  (PASSED_ON.test(before + words + rest) && SAID.test(before + rest)) ||
  (HAS_TO.test(words) && !MUST_EACH.test(words) && ROUTINE.test(rest)) ||
  (/^(?:must|ha(?:s|ve) to|shall|(?:is|are) to)/iu.test(words) &&
    UNDER_LAW.test(rest) &&
    DETAINEE.test(before.trimEnd())) ||
  (ASKED_RU.test(words) && !OF_POWER_RU.test(rest)) ||
  (OF_READING_RU.test(words) && READ_RU.test(rest)) ||
  WITHDRAWN.test(before) ||
  (CLAIMS.test(words.trim()) && IS_SO.test(rest)) ||
  OF_READING.test(MODAL.exec(words + rest)?.[1] ?? rest) ||
  (OF_A_COURT.test(words + rest) && REMEDY.test(before))
