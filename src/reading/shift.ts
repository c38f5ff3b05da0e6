/**
 * Moves every span in freshly read marks and proposals, so that what was read in a part of a text
 * points into the whole. Each object is moved once, however often it is referred to.
 */
export const shiftSpans = (read: unknown, by: number): void => {
  if (by !== 0) shift(read, by, new Set())
}

const shift = (value: unknown, by: number, seen: Set<object>): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) shift(value[at], by, seen)
    return
  }
  if ('start' in value && typeof value.start === 'number') value.start += by
  if ('end' in value && typeof value.end === 'number') value.end += by
  // A loop over keys makes no list of values: most of them are plain words.
  for (const key in value) {
    // Which rule read it, and why, points nowhere.
    if (key === 'madeBy') continue
    const inner = value[key as keyof typeof value]
    if (typeof inner === 'object') shift(inner, by, seen)
  }
}
