/** Interviews: "What do you want now? – The rooms. And that they never again put a gun in a school." */
import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import { hasVerb } from './notes.ts'

const ASKS_WHAT =
  /\bwhat(?:,? [^?]{2,30},)? (?:do|did|would|are|were|had|have|is|was|should|must) (?:you|they|he|she|it|the \p{L}+|your \p{L}+|people|families|villagers|workers|we)(?: \p{Ll}+ly| now| all| still| been| like)*(?: to)? (?:want|wanted|ask|asked|asking|demand|demanding|need|expect|hope|seek|seeking|wish|see done|see|happen)(?!\p{L})[^?]{0,60}\?\s*$|\bwhat (?:is|was|are) (?:your|their|his|her) (?:demands?|requests?|wish(?:es)?|message|appeal)(?!\p{L})[^?]{0,40}\?\s*$|(?<!\p{L})(?:чего|что|о ч[её]м) (?:(?:вы|они|он|она|люди|семьи|жители|рабочие|сейчас|теперь|же|именно|сами) ){0,3}(?:хотите|хотели|хотят|добива\p{L}+|требу\p{L}+|требова\p{L}+|прос\p{L}+|жд[её]те|ждут|ожида\p{L}+)(?!\p{L})[^?]{0,60}\?\s*$/iu

const LABEL = String.raw`^[\s"“«–—-]*(?:(?:\p{Lu}{1,2}|Answer|Ответ)\s?[.:]{1,2}\s*)?[–—-]?\s*`
/** What is wanted, told as a thing, a deed or a wish, and no tale about oneself. */
const WANTED = new RegExp(
  String.raw`${LABEL}(?:(?:and|also|only|just|first|then|for|to|that|the|an?|my|our|his|her|their|some(?:body|one|thing)?|no|not|peace|justice|answers|и|ещё|чтобы|только|просто|правды|справедливости)(?!\p{L}))`,
  'iu',
)
const OF_ONESELF = new RegExp(
  String.raw`${LABEL}(?:(?:no|nothing|not)[.,]|(?:and )?(?:the|my|our|his|her|that) (?:[\p{L}'’-]+ ){1,3}?(?:was|were|is|are|said|says|has|had|did|came|went)(?!\p{L}))`,
  'iu',
)
const WISH = new RegExp(String.raw`${LABEL}(?:and )?(?:that|to|for|чтобы)(?!\p{L})`, 'iu')

const beginsLine = (view: View): boolean => tokenOf(view, view.sentence.first).lineStart

/** Keeps whether what follows answers what somebody wants: to the end of the paragraph that answers. */
export const followWants = (view: View, thread: Thread): void => {
  const words = view.text.slice(view.start, view.end)
  if (ASKS_WHAT.test(words)) thread.wantsAsked = 'asked'
  else if (thread.wantsAsked === 'asked') thread.wantsAsked = 'answering'
  else if (thread.wantsAsked === 'answering' && beginsLine(view)) thread.wantsAsked = null
}

/** True where a sentence tells what is wanted, because it was asked. */
export const tellsWanted = (view: View, thread: Thread): boolean => {
  if (thread.wantsAsked === null) return false
  if (thread.wantsAsked === 'answering' && beginsLine(view)) return false
  const words = view.text.slice(view.start, view.end)
  if (words.trimEnd().endsWith('?') || OF_ONESELF.test(words) || !WANTED.test(words)) return false
  return WISH.test(words) || !hasVerb(words) || /^\P{L}*(?:A[.:] )?some(?:body|one)/iu.test(words)
}
