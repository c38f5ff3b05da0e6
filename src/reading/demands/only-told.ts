import { asksNoDeed } from './no-deed-asked.ts'
import { nobodyAsks } from './nobody-asks.ts'
import { onlyRoutine } from './only-routine.ts'
import { onlySays } from './only-said.ts'
import type { Told } from './told.ts'

/**
 * Whether words of asking stand in a sentence that only tells: that nobody asked, that a demand was
 * dropped, what somebody is free to ask, what a claim asserts, how a figure is to be read.
 */
export const onlyTells = (told: Told): boolean =>
  nobodyAsks(told) || asksNoDeed(told) || onlySays(told) || onlyRoutine(told)
