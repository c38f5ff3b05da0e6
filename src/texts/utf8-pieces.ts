import { cutNear } from './characters.ts'

/** Code units per piece: at most three bytes each. */
const PIECE = 1_000_000

/** A text as UTF-8, in pieces, so that a long one is never held twice. */
export function* utf8Pieces(text: string): Iterable<Uint8Array> {
  const encoder = new TextEncoder()
  for (let at = 0; at < text.length; ) {
    const end = at + PIECE >= text.length ? text.length : cutNear(text, at + PIECE, at)
    yield encoder.encode(text.slice(at, end))
    at = end
  }
}
