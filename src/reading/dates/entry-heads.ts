import type { FoundDate } from './rule.ts'

/** So many lines that begin with their day make a chronicle. */
const CHRONICLE = 3

/** A line begins with its day. */
export const headsEntry = ({ entry, role, relative, clock, from }: FoundDate): boolean =>
  entry === true && role === 'event' && !relative && !clock && from.day !== null

/** Several lines begin with their day: a diary, a chronicle, a conversation. */
export const isChronicle = (dates: readonly FoundDate[]): boolean =>
  dates.filter(headsEntry).length >= CHRONICLE
