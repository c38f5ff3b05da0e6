import { leavesNobodyOver } from '../partition.ts'
import { GROUPS, KINDS } from './counted-words.ts'

/**
 * What is counted, for telling which numbers can be parts of which: wider than the classes that say
 * whether two texts count the same people, since killed inhabitants and attackers are all lives lost.
 */
export interface Counted {
  readonly kind: string | null
  readonly group: string | null
}

/** Kind and group that these words name, by the noun that stands first. */
export const countedBy = (words: string): Counted => {
  let found: (Counted & { readonly at: number }) | null = null
  const note = (kind: string, group: string | null, at: number | undefined): void => {
    if (at !== undefined && (!found || at < found.at)) found = { kind, group, at }
  }
  for (const [group, pattern] of GROUPS) note('people', group, pattern.exec(words)?.index)
  for (const [kind, pattern] of KINDS) note(kind, null, pattern.exec(words)?.index)
  return found ?? { kind: null, group: null }
}

/** Those who ask, and what they ask with; those who live somewhere, and where. */
const NEAR: readonly (readonly [string, string])[] = [
  ['people', 'cases'],
  ['people', 'families'],
  ['families', 'houses'],
  ['families', 'cases'],
  ['cases', 'messages'],
]

/** Whether a number of the one can be a part of a number of the other, as far as the nouns say. */
export const mayCountTogether = (a: string | null, b: string | null): boolean =>
  a === null ||
  b === null ||
  a === b ||
  NEAR.some(([x, y]) => (a === x && b === y) || (a === y && b === x))

/** Groups that together leave nobody over. */
const CLOSED_GROUPS: readonly (readonly string[])[] = [
  ['women', 'men'],
  ['girls', 'boys'],
  ['adults', 'children'],
  ['women', 'men', 'children'],
]
/** Women and men, adults and children: nobody of the whole is left out. */
export const leaveNobodyOver = (groups: readonly (string | null)[]): boolean =>
  leavesNobodyOver(CLOSED_GROUPS, groups)

/** Each of these groups excludes the others. */
export const areDisjoint = (groups: readonly (string | null)[]): boolean =>
  groups.length > 1 && groups.every((g) => g !== null) && new Set(groups).size === groups.length

/** Women are no part of men, nor grown people of children; boys and girls are. */
const SHUT_OUT: Readonly<Record<string, readonly string[]>> = {
  men: ['women', 'girls', 'children'],
  women: ['men', 'boys', 'children'],
  boys: ['women', 'girls', 'men', 'adults', 'elderly'],
  girls: ['women', 'boys', 'men', 'adults', 'elderly'],
  children: ['women', 'men', 'adults', 'elderly'],
  adults: ['children', 'boys', 'girls'],
}
export const mayHoldGroup = (whole: string | null, part: string | null): boolean =>
  whole === null || part === null || !SHUT_OUT[whole]?.includes(part)
