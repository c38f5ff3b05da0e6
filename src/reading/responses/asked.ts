/** Questions about what an office said or did, and the lines that answer them, as interviews have them. */
import type { ResponseContent } from '../../domain/claim-content.ts'
import { isOfficial } from './officials.ts'

const LABEL = String.raw`^[\s"“«–—-]*(?:(?:\p{Lu}{1,2}|Q|A|В|О|Вопрос|Ответ|Question|Answer)\s?[.:]{1,2}\s*)?[–—-]?\s*`
const SAYS =
  '(?:say|said|tell|told|answer|answered|reply|replied|explain|respond|react|promise|do about)'

const OF_WHAT_THEY_SAID = new RegExp(
  String.raw`\b(?:what|how|anything|whom?) (?:did|do|does|have|has|was|were|is) (?:they|he|she|it|the|an?|his|her|any\w+|you told|police|officials|prosecutors|investigators)\b[^?]{0,60}?\b${SAYS}\b|\b(?:did|has|have) (?:any(?:one|body)|they|the \w+|police|officials|you)\b[^?]{0,40}?\b(?:answer|reply|replied|respond|responded|react|explain|apologi[sz]ed?|write back|got? back|been in touch|(?:get|got|receive|received|had|have) (?:an?|any) (?:answer|reply|response|explanation|apology))\b|\b(?:any|was there an?|what (?:was|is) the(?:ir)?|how (?:was|is)) (?:official )?(?:answer|reply|response|reaction|explanation)\b|(?<!\p{L})(?:что|как|чем)(?!\p{L})[^?]{0,40}?(?<!\p{L})(?:сказал|ответил|говор|отвеча|объяснил|объясня|пообещал|обещал|отреагировал|реагир|заявил)\p{L}*|(?<!\p{L})как(?:ая|ой|ов|ова)(?!\p{L})[^?]{0,30}?(?:реакци|ответ|объяснени)\p{L}*|(?<!\p{L})(?:ответ|реакци|объяснени)\p{L}* (?:был|получ|дал|пришл|приш)\p{L}*|(?<!\p{L})(?:вам|кто-нибудь|кто-то)(?!\p{L})[^?]{0,30}?(?<!\p{L})(?:ответил|объяснил|извинил|позвонил|отвеча)\p{L}*`,
  'iu',
)
/** "And the prosecutor?", «А следователь?» */
const AND_THE_OFFICE = new RegExp(
  String.raw`${LABEL}(?:and|but|what about|а|и|ну а)\s(?:[\p{L}'’-]+[\s,]*){1,5}\?\s*$`,
  'iu',
)

/** True where a question asks what an office said, or whether it did anything. */
export const asksOfOffice = (words: string, isNear: boolean): boolean =>
  words.trimEnd().endsWith('?') &&
  ((OF_WHAT_THEY_SAID.test(words) &&
    (isNear ||
      /\b(?:they|did you get)\b|(?<!\p{L})(?:вам|они)(?!\p{L})/iu.test(words) ||
      isOfficial(words))) ||
    (AND_THE_OFFICE.test(words) && isOfficial(words)))

const NO_ANSWER = new RegExp(
  String.raw`${LABEL}(?:(?:yes|no|да|нет|well|ну)[,.]?\s)?(?:I|we|my|our|he was|she was|don['’]t|я|мы|мой|моя|наш\p{L}*|не знаю|мне страшно|yes|да)(?!\p{L})`,
  'iu',
)
const NOTHING = new RegExp(
  String.raw`${LABEL}(?:(?:absolutely|practically|пока|вообще|до сих пор|so far|to date)\s)?(?:nothing|no ?one|nobody|none|not (?:a|one|yet|so)|never|no|silence|ничего|никто|никак|нет|ни|молч\p{L}+|тишина|пока)(?!\p{L})`,
  'iu',
)

/** How a line answers such a question; null where it goes on about the speaker. */
export const answerOf = (words: string): ResponseContent['answer'] | null => {
  if (words.trimEnd().endsWith('?')) return null
  if (NOTHING.test(words)) return 'silent'
  return NO_ANSWER.test(words) || !/\S\s+\S+\s+\S/u.test(words) ? null : 'answered'
}
