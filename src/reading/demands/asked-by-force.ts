import type { Party } from './parties.ts'
import type { Told } from './told.ts'

/** What those who beat, rob and interrogate want. */
const EXTORTED =
  /^,? ?(?:(?:от|у|of|from) (?:него|неё|нее|меня|нас|них|me|him|her|them|us) )?(?:only |more )?(?:that (?:he|she|they|I|we) |чтобы (?:он|она|они|я|мы|\p{L}+) )?(?:to )?(?:confess|(?:the |an? )?(?:money|cash|ransom|bribes?|tribute)|incriminat\w+|name (?:names|the owner|others|(?:my|his|her|their|our) )|give (?:up|false)|sign(?: (?:a |the |an? )?(?:confession|blank|statement|paper|agreement)|[.,])|(?:their |his |her |our |the )?(?:documents|papers|passports?|rent)|признать(?:ся)? (?:в|вину|вины)|признаться|признался|признания|сознаться|созна|дать показани|дал[аи]? показани|назвать (?:брата|сына|мужа|отца|друзей|товарищей|сообщников|организаторов|остальных|других)|подписать (?:признание|бумаг|показани|протокол)|оговорить|денег|деньги|выкуп|взятк|\d[\d ]* (?:тысяч|миллион|доллар|руб|тенге|сом))(?!\p{Ll}{6})/iu

/** Those who rob, guard and interrogate give orders, and ask for nothing. */
const GIVES_ORDERS =
  /(?:\b(?:kidnappers?|gunm[ae]n|bandits?|robbers?|guards?|soldiers?|interrogators?|captors?|attackers?|militants?|fighters|thugs|torturers?|looters|landlord|traffickers?|smugglers?|raiders?|vigilantes?)(?: (?:is|are|was|were|has|have|had|also|then|now))?$|(?<!\p{L})(?:похитител|боевик|бандит|грабител|вымогател|охранник|надзирател|конвоир|конвой|солдат|омоновц|спецназ|нападавш|погромщик|мучител)\p{L}*)$/iu

/** "They asked for our phones", «у нас потребовали пароли», "I was asked to confirm". */
const TAKERS = /^(?:they|he|she|the (?:men|officers?|policem[ae]n|soldiers?)|one of them)$/iu
const OURS =
  /^ ?(?:for )?(?:our|my) (?:phones?|passwords?|documents|passports?|papers|money|names?|keys)(?!\p{L})/iu
const FROM_US = /(?<!\p{L})(?:у|с) (?:нас|меня|него|неё|них) (?:\p{L}+ )?$/iu
const THINGS_TAKEN = /^ (?:\p{L}+ )?(?:телефон|парол|паспорт|документ|деньг|ключ)\p{L}*/iu
const WAS_ASKED = /\b(?:I was|we were|he was|she was)(?: then| also| again)? $/iu

const isTaken = ({ before, words, rest }: Told, subject: Party | null): boolean =>
  (TAKERS.test(subject?.words ?? '') && OURS.test(rest)) ||
  (FROM_US.test(before) && /^(?:по)?треб/iu.test(words) && THINGS_TAKEN.test(rest)) ||
  (WAS_ASKED.test(before) && /^(?:asked|told|ordered|instructed|required)(?: to)? ?$/iu.test(words))

/** Whether those ask who beat, rob, guard and interrogate: what they want is no demand of a victim. */
export const isByForce = (told: Told, subject: Party | null): boolean =>
  EXTORTED.test(told.rest) ||
  (subject !== null && GIVES_ORDERS.test(subject.words)) ||
  isTaken(told, subject)
