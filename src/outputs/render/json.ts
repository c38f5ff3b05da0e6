import type { OutputDocument } from '../document.ts'

/** The document itself: lines, statements, citations with the ids of their claims. */
export function renderJson(document: OutputDocument): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 1)}\n`)
}
