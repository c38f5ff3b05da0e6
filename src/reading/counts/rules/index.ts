import type { CountRule } from '../rule.ts'
import { age } from './age.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import { share } from './share.ts'
import { thing } from './thing.ts'

/** In the order they are asked: the first that knows the measure of an amount takes it. */
export const countRules: readonly CountRule[] = [money, share, duration, age, thing]
