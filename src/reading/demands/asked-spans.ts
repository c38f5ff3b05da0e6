import type { Span } from '../../domain/text-span.ts'
import type { View } from '../view/view.ts'
import { ACTION } from './action-verbs.ts'
import type { Asking } from './find-asking.ts'
import { isOfSubject } from './formula.ts'
import { tidy } from './list-items.ts'
import { hasVerb } from './notes.ts'
import { INFINITIVE } from './russian-forms.ts'
import { splitDemand } from './split.ts'

/** The words of what is asked, each demand its own. */

/** A further verb of saying after a comma begins something else than the demand. */
const FURTHER = /,\s(?:and\s)?(?:said|stated|told|claimed|pointed|added|noted|explained)\b/i

const WHOLE = 600

/** How a further demand begins; other words behind a semicolon are one only without a verb that tells. */
const ASKS_ON = new RegExp(
  String.raw`^(?:(?:and|also|then|и|а также|впредь|немедленно) )*(?:(?:not|never|не) )?(?:to(?! date)|that|must|should|${ACTION}|чтобы|пусть|${INFINITIVE})(?!\p{L})`,
  'iu',
)
const TELLS_ON =
  /^(?:тот|та|он|она|они|это|суд|но|а|однако|he|she|they|it|but|the court|this|however)(?!\p{L})/iu

const goesOnAsking = (words: string): boolean =>
  ASKS_ON.test(words) || (!TELLS_ON.test(words) && !hasVerb(words))

/** Shorter words behind the first are a rest of it. */
const SHORTEST = 12

/** The demands of a stretch of text, one by one; the words before `floor` stay together. */
export const demandsOf = (text: string, span: Span, floor: number): Span[] =>
  splitDemand(text, span, floor)
    .map((part) => tidy(text, part))
    .filter(
      ({ start, end }, i) =>
        i === 0 || (end - start > SHORTEST && goesOnAsking(text.slice(start, end))),
    )

/** "The motion to call a doctor was rejected": where what is asked ends and what came of it begins. */
const namedEnd = (rest: string): number => {
  const verb =
    /\s(?:(?:was|were|is|are|has|have|had)\s|and\s\p{Ll}+|отказать|(?:был[аио]?\s)?(?:отклон|удовлетвор|отказа|оставлен|остал|рассмотр)\p{L}*)|[,;]/u.exec(
      rest,
    )
  return verb ? verb.index : rest.length
}

/** From the subject to the end of the sentence; what follows a further semicolon is a demand of its own. */
export const spansOf = (
  view: View,
  { formula, subject }: Asking,
  start: number,
  end: number,
): Span[] => {
  const from = isOfSubject(formula) ? (subject?.start ?? start) : start
  const further = FURTHER.exec(view.text.slice(end, view.end))
  const sentenceEnd = Math.min(further ? end + further.index : view.end, end + WHOLE)
  if (formula.is === 'named' && !/:\s?$/.test(view.text.slice(start, end)))
    return [tidy(view.text, { start, end: end + namedEnd(view.text.slice(end, sentenceEnd)) })]
  return demandsOf(view.text, { start: from, end: sentenceEnd }, end + 2)
}
