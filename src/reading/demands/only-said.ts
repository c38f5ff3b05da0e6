import type { Told } from './told.ts'

/** "Insisted that he was at home", "suggests the fire is": a claim of what is so. */
const CLAIMS = /^(?:insist|suggest|maintain|argu|submit|contend|claim|agree)\p{L}*(?: that)?$/iu
const IS_SO =
  /^(?: that)?,? (?:(?!(?:should|must|be|ought|not|to|on|need|needs|has to|have to|had to)(?!\p{L}))[\p{L}\d'’-]+,? ){1,7}?(?:was|were|is|are|had|has|have been|did|does|never|could|cannot|can)(?!\p{L})(?! to(?!\p{L}))(?![^.;]{0,80}(?<!\p{L})(?:should|must|ought to|be|need to|has to|had to|have to)(?!\p{L}))/iu

/** "The judge ordered that he be held": what a court decides answers those who asked. */
const RULED =
  /\b(?:courts?|judges?|tribunal|bench|magistrates?|justices?|panel|jury|chamber)(?: (?:of|in|for) [^.;,]{2,40})? (?:has |had |then |also |later |finally |thus )*(?:ordered|ruled|decided|decreed|held|found)\s$/iu

/** "The appeal to the Supreme Court": a remedy at law, not somebody who appeals. */
const REMEDY =
  /(?:^|\b(?:the|an?|this|that|his|her|their|its|my|our|on|of|under|second|first|lawyer['’]s|cassation|constitutional|further|final|pending|\p{L}+['’]s) )$/iu
const OF_A_COURT =
  /^appeals? (?:to|against)(?= (?:the |a |an )?(?:[\p{L}-]+ ){0,4}?(?:court|tribunal|bench|division|chamber|house of lords|verdict|sentence|ruling|decision|judgment)(?!\p{L}))/iu

/** "The ministry replied that the question should be put to the courts": an answer, and no demand. */
const ANSWERED =
  /\b(?:repl(?:y|ies|ied)|answer(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|counter(?:s|ed))(?:,? [^.;]{0,40}?)? that [^.;]{0,80}$|(?<!\p{L})(?:ответил[аи]?|отвеча(?:ет|ют)|ответили),? [^.;]{0,30}?что [^.;]{0,80}$/iu

/** "Said that the matter should be addressed to the police". */
const PASSED_ON =
  /\b(?:questions?|matter|complaints?|issue|inquir(?:y|ies)|enquir(?:y|ies)|requests?|it|case) (?:should|must|ought to|has to|have to) be (?:put|addressed|directed|referred|taken|raised|sent|made) (?:up )?(?:to|with|through|before) /iu
const SAID = /\b(?:said|says|told|stated|according to|explained|added)(?!\p{L})/iu

/** «Нам сказали, что надо ждать». */
const TOLD_US = /(?<!\p{L})(?:мне|нам|ему|ей|им) (?:\p{L}+ )?$/iu
const TOLD_TO_US =
  /(?<!\p{L})(?:мне|нам|ему|ей|им) (?:\p{L}+ )?(?:сказал|ответил|объяснил|заявил|сообщил)[аи]?,? что (?:\p{L}+ ){0,2}$/iu
const SAID_RU = /^(?:сказал|говор|ответ|объясн|заяв|сообщ)/iu

const isRuled = ({ before, words, rest }: Told): boolean =>
  (/^that$/iu.test(words) && RULED.test(before)) ||
  (/^(?:order|rul|direct|decre)\p{L}* ?(?:that)?$/iu.test(words) &&
    /^ ?(?:that )/iu.test(rest) &&
    RULED.test(`${before}${words} `))

/** Words of asking that claim, answer or rule: what is so, what somebody was told, what a court ordered. */
export const onlySays = (told: Told): boolean => {
  const { before, words, rest } = told
  return (
    isRuled(told) ||
    (SAID_RU.test(words) && TOLD_US.test(before)) ||
    TOLD_TO_US.test(before) ||
    ANSWERED.test(before) ||
    ANSWERED.test(`${before}${words}`) ||
    (PASSED_ON.test(before + words + rest) && SAID.test(before + rest)) ||
    (CLAIMS.test(words.trim()) && IS_SO.test(rest)) ||
    (OF_A_COURT.test(words + rest) && REMEDY.test(before))
  )
}
