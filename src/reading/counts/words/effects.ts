import { EFFECT_PHRASES, EFFECT_PHRASES_BEFORE } from './effect-phrases.ts'
import { EFFECT_WORDS } from './effect-words.ts'

export { EFFECT_PHRASES, EFFECT_PHRASES_BEFORE }

export interface Effect {
  readonly id: string
  /** The verb affects its own subject: "five died". */
  readonly ofSubject: boolean
  /** A Russian verb in the active: what it affects is its object. */
  readonly active: boolean
}

const forms = (stems: string | undefined, endings: readonly string[]): string[] =>
  (stems ?? '').split(' ').flatMap((stem) => (stem ? endings.map((e) => stem + e) : []))

const verbs = new Map<string, Effect>()
for (const e of EFFECT_WORDS) {
  const put = (words: readonly string[], ofSubject: boolean, active: boolean) => {
    for (const word of words) verbs.set(word, { id: e.id, ofSubject, active })
  }
  put(forms(e.en, ['']), false, false)
  put(forms(e.enOfSubject, ['']), true, false)
  put(forms(e.ruPassive, ['', 'а', 'о', 'ы']), false, false)
  put(forms(e.ruActive, ['', 'а', 'о', 'и']), false, true)
  // «Убив двоих»: the gerund of «убил».
  put(
    forms(e.ruActive, ['']).map((word) => word.replace(/л$/, 'в')),
    false,
    true,
  )
  put(forms(e.ruOfSubject, ['']), true, false)
}

/** The effect that a verb form names. */
export const effectOfVerb = (word: string): Effect | null => verbs.get(word) ?? null

/** The effect that a noun is itself. */
export const effectOfNoun = (word: string): string | null =>
  EFFECT_WORDS.find((e) => e.nouns?.test(word))?.id ?? null

/** Every id that can come out, so that the vocabulary can be checked against it. */
export const EFFECT_IDS: readonly string[] = [
  ...new Set([
    ...EFFECT_WORDS.map((e) => e.id),
    ...[...EFFECT_PHRASES, ...EFFECT_PHRASES_BEFORE].map(([, id]) => id),
  ]),
]
