import type { Scene } from '../view/scene.ts'
import { isAskable } from './askable.ts'
import { type Formula, isOfSubject } from './formula.ts'
import { formulasIn } from './formulas.ts'
import { isNotAsked } from './not-asked.ts'
import { isNote } from './notes.ts'
import { subjectBefore } from './parties.ts'

/** "We must also talk about …": the writers tell themselves. */
const isOwn = (formula: Formula, subject: string | null): boolean =>
  isOfSubject(formula) && subject !== null && /(?:^|[\s,])(?:we|i|one|мы|я|ты)$/iu.test(subject)

const QUESTION =
  /(?:^|[\s,])(?:who|when|why|what|how|where|whether|кто|когда|почему|как|что|где|зачем|сколько|ли)\s[^?]*\?["”»]?\s*$/iu

/** Where a formula asks for something in a sentence; null where it does not, or only tells. */
const matchOf = (scene: Scene, formula: Formula, text: string): RegExpExecArray | null => {
  for (const match of text.matchAll(everywhere(formula)))
    if (asksFor(scene, formula, text, match)) return match
  return null
}

const asksFor = (scene: Scene, formula: Formula, text: string, match: RegExpExecArray): boolean => {
  const { view } = scene
  const past = match.index + match[0].length
  const rest = text.slice(past)
  if (formula.is === 'notes') return isNote(view, text)
  const subject = subjectBefore(view, view.start + match.index)
  if (isNotAsked(text.slice(0, match.index), match[0], subject, rest)) return false
  if (isOwn(formula, subject?.words ?? null)) return false
  // A question asks to be told, and not that it be done.
  if (isOfSubject(formula) && QUESTION.test(text)) return false
  if (formula.is === 'must' && !isAskable(view, subject, view.start + past)) return false
  return formula.is === 'cries' || formula.is === 'named' || /\p{L}{2,}/u.test(rest)
}

/** As the pattern, to find each place where it fits. */
const everywhere = (() => {
  const known = new Map<RegExp, RegExp>()
  return ({ pattern }: Formula): RegExp => {
    const found = known.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`)
    known.set(pattern, found)
    return found
  }
})()

export interface Asking {
  readonly formula: Formula
  readonly match: RegExpExecArray
}

/** The first words of the sentence that ask for something; where two begin together, those told first in the list. */
export const firstAsking = (scene: Scene): Asking | null => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  let first: Asking | null = null
  for (const formula of formulasIn(view.openings)) {
    const match = matchOf(scene, formula, text)
    if (match && (!first || match.index < first.match.index)) first = { formula, match }
  }
  return first
}
