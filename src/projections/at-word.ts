/** How far a better place is looked for. */
const REACH = 24

/**
 * The nearest place from an index on, forward (1) or back (-1), where no word is cut: behind a space, or
 * before one. The index itself where there is none near.
 */
export const atWord = (text: string, from: number, step: 1 | -1): number => {
  let at = from
  for (let i = 0; i < REACH && at > 0 && at < text.length; i++, at += step)
    if (/\s/.test(text.charAt(step === 1 ? at - 1 : at))) return at
  return from
}
