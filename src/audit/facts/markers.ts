import type { Span } from '../../domain/text-span.ts'
import { perSentence } from '../words/per-sentence.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { Marker } from './count-fact.ts'

const REST_BEFORE =
  /\b(?:the|all) (?:other|remaining|rest,?)\s*$|(?:остальн\p{L}+|оставши\p{L}+)\s*$/iu
const REST_AFTER = /^\s*(?:остальн|оставши)\p{L}*/iu
const FURTHER_BEFORE =
  /\b(?:another|a further|an additional|later|yet|then|also|the only)\s*(?:the\s*)?$|(?:ещ[её]|также|позже|затем)\s*$/iu
/** "the lawyer of seven defendants": only those whom somebody stands beside. */
const SOMEBODYS =
  /\b(?:lawyers?|attorneys?|advocates?|relatives?|famil(?:y|ies)|mothers?|fathers?|wives|parents|children|sons?|interests|clients?|defend(?:s|ed|ing)|represent(?:s|ed|ing))\s+(?:of\s+)?(?:the\s+)?$|(?<!\p{L})(?:адвокат|защитник|родственник|родн|семь[яиюе]|матер|отц|жен|интерес)\p{L}*\s+$/iu
const FURTHER_AFTER =
  /^\s*(?:more|others?|further|additional|additionally)\b|^\s*(?:друг|ещ[её]|нов)\p{L}*/iu
const TOTAL =
  /\b(?:in total|a total of|in all|altogether|overall|death toll|the number of)\b|(?:^|\s)(?:всего|в общей сложности|общее число|итого)(?=\s)/iu
const STATE =
  /\b(?:already|as of|so far|to date|till this day|until now|currently|right now|at present|have been|has been)\b|(?:^|\s)(?:уже|по состоянию на|на сегодня|на данный момент|сейчас)(?=\s)/iu
const PENALTY_AFTER =
  /^[^.;:]{0,60}?\b(?:to|for) (?:(?:long|short|various|varying) )?(?:terms?|prison|\d|life|years?|one|two|three|four|five|six|seven|eight|nine|ten)\b|^[^.;:]{0,60}?\bon charges? of\b|^[^.;:]{0,60}?(?:к|на срок)\s+\d/iu

/** Reads around the number which part of the people it speaks of. */
export const markersOf = (view: TextView, span: Span, sentence: Sentence): Set<Marker> => {
  const { body } = view.text
  const before = body.slice(Math.max(sentence.start, span.start - 24), span.start)
  const after = body.slice(span.end, Math.min(sentence.end, span.end + 24))
  const markers = new Set<Marker>()
  if (REST_BEFORE.test(before) || REST_AFTER.test(after)) markers.add('rest')
  else if (isFurther(before, after)) markers.add('further')
  if (SOMEBODYS.test(before)) markers.add('owned')
  if (saysTotal(view, sentence)) markers.add('total')
  if (PENALTY_AFTER.test(body.slice(span.end, sentence.end))) markers.add('restricted')
  return markers
}

const isFurther = (before: string, after: string): boolean =>
  FURTHER_BEFORE.test(before) || FURTHER_AFTER.test(after) || SOMEBODYS.test(before)

/** True for a sentence that sums up how things stand, not what happened on a day. */
export const saysHowThingsStand = perSentence((words) => STATE.test(words))

const saysTotal = perSentence((words) => TOTAL.test(words))
