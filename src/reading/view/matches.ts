/**
 * Every place of a text where a pattern with the flag g fits, one after the other, as
 * `String.prototype.matchAll` finds them. That one makes a copy of the pattern for each text, which
 * for a long pattern costs more than looking for it; here it is the pattern itself that looks.
 */
export function* matchesIn(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  // Whoever takes a match may look for the same pattern in another text before asking for the next.
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) return
    const end = match.index + match[0].length
    at = match[0] === '' ? end + step(pattern, text, end) : end
    yield match
  }
}

/** Behind a match of no character the next is looked for one further: a whole one with the flag u. */
const step = ({ unicode }: RegExp, text: string, index: number): number =>
  unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1

const everywhere = new WeakMap<RegExp, RegExp>()

/** The same for a pattern without the flag. */
export const placesOf = (pattern: RegExp, text: string): Generator<RegExpExecArray> => {
  const every = everywhere.get(pattern) ?? new RegExp(pattern, `g${pattern.flags}`)
  everywhere.set(pattern, every)
  return matchesIn(every, text)
}
