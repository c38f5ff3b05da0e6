/** Passages: pinning the words of a text, proving the pin, finding it again in another text. */
export { CONTEXT_LENGTH, makePassage } from './make-passage.ts'
export { provePassage } from './prove-passage.ts'
export { type Refinder, type RefinderOptions, refind, refinder } from './refind/refind.ts'
