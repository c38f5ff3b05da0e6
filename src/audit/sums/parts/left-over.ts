import type { Amount } from './amount.ts'
import { isMoney, isTime } from './units.ts'

const LEFT_BEFORE =
  /(?<!\p{L})(?:leav(?:es|ing)|left (?:with|me|us|him|her|them)|(?:so|thus|hence) what [^.;:!?]{1,40}? (?:was|is|were)|only|the (?:outstanding|unpaid|missing)|(?:is|are|was|were|has|have|had) (?:still )?(?:owed|owing|left)|на руках|на руки|теперь у (?:меня|нас|него|не[её]|них)|(?:остал(?:о|а|и)сь|оста[её]тся|остаются)|до (?:меня|нас|семьи|матери) дош(?:ло|ли))[\s,:–—-]{1,3}(?:\p{L}{1,10}\s){0,2}?(?:[$€£₽₸]|\p{Lu}{1,4}[a-z]?\.?\s?)?$/iu
const LEFT_AFTER =
  /^[^,;.:]{0,24}?\s(?:left(?! (?:for|the|on|in))|remain(?:s|ed|ing)?|outstanding|unpaid|(?:still )?(?:owed|owing|due)|to (?:serve|sit|go|pay|run)|осталось|остались|осталась|остаётся|остается|отбывать|отсидеть|отсиживать|на руках|на руки)(?!\p{L})/iu

/** "Which leaves eighteen", "27 to serve", «теперь у меня пятьсот»: what is over in the end. */
export const saysLeft = ({ view, line, start, end }: Amount): boolean => {
  const { body } = view.text
  return (
    LEFT_BEFORE.test(body.slice(Math.max(line.start, start - 64), start)) ||
    LEFT_AFTER.test(body.slice(end, Math.min(line.end, end + 48)))
  )
}

const CALLED_BEFORE =
  /(?<!\p{L})(?:announced|called|summon(?:ed|s)|listed|named|invited|expected|promised|заяв\p{L}+|вызва\p{L}+|вызыва\p{L}+|пригла\p{L}+|ожида\p{L}+|жда\p{L}+|обеща\p{L}+|числ\p{L}+)(?!\p{L})/iu
const ABSENT =
  /(?<!\p{L})(?:did not (?:come|appear|attend|show|turn)|never (?:came|appeared|showed|turned)|failed to (?:come|appear|attend)|stayed away|absent|не (?:яви|при(?:шл|ш[её]л|был|ехал))\p{L}*)(?!\p{L})/iu

/** "The court called 31; nine did not appear, 22 were heard": who stayed away is taken away. */
export const isCalledLess = (whole: Amount, [first, last]: readonly Amount[]): boolean => {
  if (!first || !last || first === last || first.start < whole.start) return false
  const { body } = whole.view.text
  return (
    CALLED_BEFORE.test(body.slice(Math.max(whole.line.start, whole.start - 40), first.start)) &&
    ABSENT.test(body.slice(first.end, last.start))
  )
}

/** Money and terms are taken away from; of people and houses one tells the parts. */
export const isTakenAwayFrom = (whole: Amount, parts: readonly Amount[]): boolean => {
  const { unit } = [whole, ...parts].find((a) => a.unit !== null) ?? whole
  const left = parts.at(-1)
  return unit !== null && (isMoney(unit) || isTime(unit)) && left !== undefined && saysLeft(left)
}
