import type { Passage, PinProof } from '../domain/passage.ts'
import { standsAtPosition } from './make-passage.ts'
import { refind } from './refind/refind.ts'

/**
 * Proves a passage against the text it names: to be done whenever it is shown. When the words don't
 * stand at the position, they are looked for, and where they were found is said.
 */
export const provePassage = (text: string, passage: Passage): PinProof =>
  standsAtPosition(text, passage) ? { is: 'proved' } : refind(text, passage.textId, passage)
