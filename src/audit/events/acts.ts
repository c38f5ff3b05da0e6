import { actsOfForce } from './acts-of-force.ts'
import { actsOfLaw } from './acts-of-law.ts'
import { actsOfLife } from './acts-of-life.ts'
import type { ActClass } from './event-class.ts'

export const acts: readonly ActClass[] = [...actsOfLaw, ...actsOfForce, ...actsOfLife]
