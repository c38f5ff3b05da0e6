import { placesOf } from '../view/matches.ts'
import type { Scene } from '../view/scene.ts'
import { isAskable } from './askable.ts'
import { type Formula, isOfSubject } from './formula.ts'
import { formulasIn } from './formulas.ts'
import { isNotAsked } from './not-asked.ts'
import { isNote } from './notes.ts'
import { type Party, subjectBefore } from './parties.ts'
import { inTitle } from './titles.ts'

/** "We must also talk about …": the writers tell themselves. */
const isOwn = (formula: Formula, subject: string | null): boolean =>
  isOfSubject(formula) && subject !== null && /(?:^|[\s,])(?:we|i|one|мы|я|ты)$/iu.test(subject)

const QUESTION =
  /(?:^|[\s,])(?:who|when|why|what|how|where|whether|кто|когда|почему|как|что|где|зачем|сколько|ли)\s[^?]*\?["”»]?\s*$/iu

const THREE_WORDS = /(?:\p{L}+[^\p{L}]+){3}/u

/** Words that ask for something, with what stands before them as their subject. */
export interface Asking {
  readonly formula: Formula
  readonly match: RegExpExecArray
  readonly subject: Party | null
}

/** Where a formula asks for something before an index of a sentence; null where it does not, or only tells. */
const askingBefore = (
  scene: Scene,
  formula: Formula,
  text: string,
  from: number,
  before: number,
): Asking | null => {
  for (const match of placesOf(formula.pattern, text)) {
    if (match.index >= before) return null
    if (match.index < from) continue
    const asking = {
      formula,
      match,
      subject: subjectBefore(scene.view, scene.view.start + match.index),
    }
    if (asksFor(scene, asking, text)) return asking
  }
  return null
}

const asksFor = (scene: Scene, { formula, match, subject }: Asking, text: string): boolean => {
  const { view } = scene
  const past = match.index + match[0].length
  const rest = text.slice(past)
  if (formula.is === 'notes') return isNote(view, text)
  if (inTitle(scene, view.start + match.index)) return false
  const told = { before: text.slice(0, match.index), words: match[0], rest }
  if (isNotAsked(told, subject)) return false
  if (isOwn(formula, subject?.words ?? null)) return false
  // A question asks to be told, and not that it be done.
  if (isOfSubject(formula) && QUESTION.test(text)) return false
  if (formula.is === 'must' && !isAskable(view, subject, view.start + past)) return false
  // "Rebuilding it is the least they owe us": what is asked for may stand before.
  const asked = formula.is === 'need' ? text.slice(0, past) : rest
  return (
    formula.is === 'cries' ||
    formula.is === 'named' ||
    THREE_WORDS.test(asked) ||
    /\p{L}{2,}/u.test(rest)
  )
}

/**
 * The first words of the sentence, from an index on, that ask for something; where two begin together,
 * those told first in the list.
 */
export const firstAsking = (scene: Scene, from = 0): Asking | null => {
  const { view } = scene
  const text = view.text.slice(view.start, view.end)
  let first: Asking | null = null
  let before = Number.POSITIVE_INFINITY
  for (const formula of formulasIn(view.words)) {
    const asking = askingBefore(scene, formula, text, from, before)
    if (!asking) continue
    first = asking
    before = asking.match.index
  }
  return first
}
