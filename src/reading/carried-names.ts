import type { KnownNames } from './names/index.ts'

/** Names a text has at most in its memory; a longer list of them is a register, not a text. */
const MOST = 50_000

const addAll = (to: Map<string, Set<string>>, from: ReadonlyMap<string, Set<string>>): void => {
  for (const [key, values] of from) {
    const known = to.get(key)
    if (known) for (const value of values) known.add(value)
    else if (to.size < MOST) to.set(key, new Set(values))
  }
}

/** Puts what earlier parts of a text taught about its names into what this part teaches. */
export const carryNames = (from: KnownNames, to: KnownNames): void => {
  addAll(to.families, from.families)
  addAll(to.givens, from.givens)
  addAll(to.places, from.places)
  for (const [short, words] of from.bodies)
    if (!to.bodies.has(short) && to.bodies.size < MOST) to.bodies.set(short, words)
  for (const short of from.placeAbbreviations)
    if (to.placeAbbreviations.size < MOST) to.placeAbbreviations.add(short)
}
