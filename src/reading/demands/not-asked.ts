import { onlyTells } from './only-told.ts'
import { onlyRules } from './only-told-duties.ts'
import type { Party } from './parties.ts'

/** Words that ask and yet are no demand: what the law lays down, what a torturer wants, what a physician advises. */

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
const NOUN =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$|\b(?:on|upon|at|by) (?:the |his |her |their |our |your |my |\p{L}+['’]s? )?requests?$|\bas (?:\p{Ll}+ly )?(?:requested|demanded|asked|recommended|instructed|ordered|directed)$|\bif (?:\w+ )?(?:asked|requested)$|\bby law(?!\p{L})/iu

const PHYSICIAN =
  /\b(?:doctors?|physicians?|surgeon)\b|(?<!\p{L})(?:врач|медик|хирург|доктор|фельдшер)/iu
const ADVISES = /^(?:рекоменд|посовет|recommend|advis)/iu

/** "The law requires", "under article 9, detainees must": an obligation of the law itself. */
const LAW =
  /(?:^|[\s,])(?:the |this |that |international |domestic |national |\p{L}+ )?(?:laws?|code|constitution|convention|covenant|statutes?|regulations?|contract|agreement|lease|articles?(?: \d+)?|rules?|закон\p{L}*|кодекс|конституция|конвенция|пакт|статья|ст\.|норма|правила|инструкция|устав)(?: \d+[\p{L}\d ().-]{0,60})?$/iu
const BY_LAW =
  /^(?:under|pursuant to|according to|in accordance with|by virtue of|as required by|the (?:law|code|constitution|rules?) (?:says|provides|states|requires|stipulates)|по|согласно|в соответствии с|в силу)(?: (?:the|this|that|its|\p{L}+))? (?:laws?|articles?|sections?|rules?|codes?|constitution|convention|regulations?|statutes?|закону|статье|ст\.|кодексу|кодекса|конституции|законом|статьей|правилам|that)(?!\p{L})/iu
const ANYBODY =
  /(?:^|[\s,])(?:an?|any|every|each|persons?|detainees?|suspects?|accused|anyone|everyone|arrested|detained|prisoners?|задержанн\p{L}+|подозреваем\p{L}+|обвиняем\p{L}+|лицо|лица|каждый|каждого|арестованн\p{L}+|заключённ\p{L}+|заключенн\p{L}+)(?!\p{L})[^,]{0,40}$/iu

/** «Чтобы попасть в село, надо перейти реку»: how something is done. */
const PURPOSE =
  /^["«\s]*(?:для того,? )?чтобы (?:\p{L}+ ){0,3}?\p{L}+(?:ть|ти|чь|ться|тись)(?!\p{L})[^.;]*,[^,]*$/iu
/** «Для пропуска надо отстоять очередь». */
const TO_GET =
  /^["«\s]*для (?:пропуска|въезда|входа|выезда|справки|получения|оформления|поступления|проезда|записи|регистрации|этого)(?!\p{L})[^,.;]{0,60}$/iu
const NEEDS = /^(?:надо|нужно|необходимо|следует|нужн|необходим|требу[ею]тся|приш)/iu

/** "The law says that the police must", "is required to wear": what the law lays down for everybody. */
const LAW_SAYS =
  /^["“«]?(?:the |this |that |our |international |domestic )?(?:\p{L}+ )?(?:laws?|code|constitution|convention|covenant|statutes?|regulations?|rules?|charter|закон|кодекс|конституция|устав|инструкция|правила|статья \d+|ст\. \d+|article \d+|section \d+|пункт \d+) (?:(?:\p{L}+ly|also|itself|прямо|также) )?(?:says?|provides?|states?|requires?|stipulates?|lays? down|prescribes?|obliges?|гласит|предусматривает|устанавливает|говорит|требует|обязывает|предписывает)(?!\p{L})/iu
const REQUIRED = /^(?:is|are) required(?: to)?$/iu
const HAS_TERM =
  /(?<!\p{L})(?:by \d|by (?:noon|midnight|the end|\p{Lu})|within|not later than|no later than|before|immediately|forthwith)(?!\p{L})/u

/** What those who beat, rob and interrogate want. */
const EXTORTED =
  /^,? ?(?:(?:от|у|of|from) (?:него|неё|нее|меня|нас|них|me|him|her|them|us) )?(?:only |more )?(?:that (?:he|she|they|I|we) |чтобы (?:он|она|они|я|мы|\p{L}+) )?(?:to )?(?:confess|(?:the |an? )?(?:money|cash|ransom|bribes?|tribute)|incriminat\w+|name (?:names|the owner|others|(?:my|his|her|their|our) )|give (?:up|false)|sign(?: (?:a |the |an? )?(?:confession|blank|statement|paper|agreement)|[.,])|(?:their |his |her |our |the )?(?:documents|papers|passports?|rent)|признать(?:ся)? (?:в|вину|вины)|признаться|признался|признания|сознаться|созна|дать показани|дал[аи]? показани|назвать (?:брата|сына|мужа|отца|друзей|товарищей|сообщников|организаторов|остальных|других)|подписать (?:признание|бумаг|показани|протокол)|оговорить|денег|деньги|выкуп|взятк|\d[\d ]* (?:тысяч|миллион|доллар|руб|тенге|сом))(?!\p{Ll}{6})/iu

/** Those who rob, guard and interrogate give orders, and ask for nothing. */
const GIVES_ORDERS =
  /(?:\b(?:kidnappers?|gunm[ae]n|bandits?|robbers?|guards?|soldiers?|interrogators?|captors?|attackers?|militants?|fighters|thugs|torturers?|looters|landlord|traffickers?|smugglers?|attackers?|raiders?|vigilantes?)(?: (?:is|are|was|were|has|have|had|also|then|now))?$|(?<!\p{L})(?:похитител|боевик|бандит|грабител|вымогател|охранник|надзирател|конвоир|конвой|солдат|омоновц|спецназ|нападавш|погромщик|мучител)\p{L}*)$/iu

/** Whether words that ask, with who stands before and what behind them, are no demand. */
/** «Задача омбудсмена – посещать тюрьмы»: what somebody is there for. */
const IS_FOR =
  /^["“«\s]*(?:их |его |е[её] |основная |главная )?(?:задача|мандат|обязанность|работа|цель|миссия|роль|функция) (?:\p{L}+ ){0,4}?[–—] |^["“«\s]*(?:the |their |its )?(?:main |chief |only )?(?:[\p{L}-]+['’]s? )?(?:tasks?|jobs?|roles?|functions?|mandate) (?:of [^.;]{2,40} )?(?:is|was|are|were) to /iu

/** "They asked for our phones", «у нас потребовали пароли», "I was asked to confirm". */
const TAKERS = /^(?:they|he|she|the (?:men|officers?|policem[ae]n|soldiers?)|one of them)$/iu
const OURS =
  /^ ?(?:for )?(?:our|my) (?:phones?|passwords?|documents|passports?|papers|money|names?|keys)(?!\p{L})/iu
const FROM_US = /(?<!\p{L})(?:у|с) (?:нас|меня|него|неё|них) (?:\p{L}+ )?$/iu
const THINGS_TAKEN = /^ (?:\p{L}+ )?(?:телефон|парол|паспорт|документ|деньг|ключ)\p{L}*/iu
const WAS_ASKED = /\b(?:I was|we were|he was|she was)(?: then| also| again)? $/iu

const isTaken = (before: string, words: string, subject: Party | null, rest: string): boolean =>
  (TAKERS.test(subject?.words ?? '') && OURS.test(rest)) ||
  (FROM_US.test(before) && /^(?:по)?треб/iu.test(words) && THINGS_TAKEN.test(rest)) ||
  (WAS_ASKED.test(before) && /^(?:asked|told|ordered|instructed|required)(?: to)? ?$/iu.test(words))

export const isNotAsked = (before: string, words: string, subject: Party | null, rest: string) =>
  NOUN.test(before + words) ||
  (ADVISES.test(words) && PHYSICIAN.test(subject?.words ?? '')) ||
  EXTORTED.test(rest) ||
  (NEEDS.test(words) && (PURPOSE.test(before) || TO_GET.test(before))) ||
  (subject !== null && GIVES_ORDERS.test(subject.words)) ||
  (subject !== null && LAW.test(subject.words)) ||
  LAW_SAYS.test(before) ||
  IS_FOR.test(before + words + rest) ||
  (REQUIRED.test(words.trim()) && !HAS_TERM.test(rest)) ||
  onlyTells({ before, words, rest }) ||
  onlyRules({ before, words, rest }) ||
  isTaken(before, words, subject, rest) ||
  (BY_LAW.test(before) && ANYBODY.test(before))
