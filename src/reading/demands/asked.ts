import { originatorAt, type Scene } from '../view/scene.ts'
import { isAskable } from './askable.ts'
import type { Asking } from './find-asking.ts'
import { isOfSubject } from './formula.ts'
import { addresseeAfter, addresseeWithin } from './parties.ts'
import { type Asked, OWN, selfNamed } from './requests.ts'

/** Who asks whom, where a formula asks. */

const LONGEST_PARTY = 160

/** «О принятых мерах просим …»: what stands before the verb is what it is about. */
const NO_SUBJECT =
  /^(?:the|an?|my|our|their|his|her|these|наши|мои|их|его|е[её])$|^(?:об?|по|с|без|для|на основании|в связи|исходя|about|for|in view|in light)\s|[«»"“”]/iu

/** Who asks: the subject; whoever is quoted, where the words say "I" or "we". */
const asking = (
  scene: Scene,
  subject: string | null,
  formula: string,
  at: number,
): string | null => {
  if (/^(?:on behalf|от имени)/iu.test(subject ?? '')) return selfNamed(scene.view) ?? subject
  if (OWN.test(subject ?? '') || /^(?:i|we|я|мы)(?!\p{L})/iu.test(subject ?? formula)) {
    return originatorAt(scene, at)?.words ?? scene.thread.self
  }
  if (subject === null || subject.length > LONGEST_PARTY || NO_SUBJECT.test(subject)) return null
  return /^(?:who|which|that|it|he|she|they|он|она|они|котор\p{L}+)$/iu.test(subject)
    ? null
    : subject
}

/** "The lawyer's request to", "a motion by the defence for": whose it is. */
const ownerOf = (subject: string | null, words: string): string | null =>
  /\sby (?:the )?(.{2,50}?) (?:for|to|that) ?$/u.exec(words)?.[1] ??
  /^(?:требовани|ходатайств|просьб|прошени)\p{L}*((?: \p{L}+){1,4}?)(?: об? |:)/iu
    .exec(words)?.[1]
    ?.trim() ??
  /(\p{L}[\p{L}\s.-]{1,60}?)['’]s?(?: [\w-]+)?$/u.exec(subject ?? '')?.[1] ??
  null

export const partiesOf = (
  scene: Scene,
  { formula, match: [words], subject }: Asking,
  start: number,
  end: number,
): Asked => {
  if (formula.is === 'cries' || formula.is === 'notes')
    return {
      by: originatorAt(scene, start)?.words ?? null,
      addressee: addresseeAfter(scene.view, end, formula.is === 'cries' ? words : ''),
    }
  if (formula.is === 'named') return { by: ownerOf(subject?.words ?? null, words), addressee: null }
  if (isOfSubject(formula)) {
    const addressed =
      subject !== null &&
      subject.words.length <= LONGEST_PARTY &&
      isAskable(scene.view, subject, end)
    return {
      by: originatorAt(scene, start)?.words ?? null,
      addressee: addressed ? subject.words : null,
    }
  }
  return {
    by: asking(scene, subject?.words ?? null, words, start),
    addressee: addresseeAfter(scene.view, end, words) ?? addresseeWithin(scene.view, start, end),
  }
}
